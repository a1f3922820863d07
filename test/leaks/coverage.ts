import { getNamedType, type GraphQLInputType, type GraphQLNamedType, type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType, Kind, parse, TypeInfo, typeFromAST, visit, visitWithTypeInfo } from "graphql";
import type { Asked } from "../server/listening-house";

/**
 * What lives of a declared emergency: to declare one changes the world that is asked. Known and unknown people are
 * compared byte for byte, with their statements and audit, in test/registers/emergencies.test.ts, the list of entries in
 * test/registers/emergency-entries.test.ts. By name and not by pattern: what is new has to be asked, or named here.
 */
const ASKED_ELSEWHERE: readonly string[] = [
  "Query.emergencyParticipant",
  "Query.emergencyParticipant.declaration",
  "Query.emergencyEntries.incomplete",
  "EmergencyDeclaration.declaredAt",
  "EmergencyDeclaration.endsAt",
  "EmergencyDeclaration.guidance",
];

/** Which fields, arguments and parts of arguments have been asked. */
export class Coverage {
  private readonly seen = new Set<string>();

  constructor(private readonly schema: GraphQLSchema) {}

  add({ query, variables = {} }: Asked): void {
    const info = new TypeInfo(this.schema);
    visit(
      parse(query),
      visitWithTypeInfo(info, {
        Field: ({ name }) => this.saw(info.getParentType()?.name, name.value),
        Argument: ({ name }) => {
          const field = info.getFieldDef();
          if (info.getDirective() == null && field != null) this.saw(`${info.getParentType()?.name ?? ""}.${field.name}`, name.value);
        },
        ObjectField: ({ name }) => this.saw(getNamedType(info.getParentInputType())?.name, name.value),
        VariableDefinition: ({ variable, type }) => {
          const named = typeFromAST(this.schema, type as never) as GraphQLInputType | undefined;
          if (named !== undefined) this.addValue(getNamedType(named), variables[variable.name.value]);
        },
      }),
    );
  }

  /** What of the whole schema has not been asked, mutations and subscriptions too if there are any. */
  missing(): string[] {
    return Object.values(this.schema.getTypeMap()).filter(({ name }) => !name.startsWith("__")).flatMap((type) => partsOf(type)).filter((part) => !this.seen.has(part) && !ASKED_ELSEWHERE.includes(part));
  }

  private addValue(type: GraphQLNamedType, value: unknown): void {
    if (Array.isArray(value)) for (const one of value) this.addValue(type, one);
    else if (isInputObjectType(type) && typeof value === "object" && value !== null) {
      for (const [name, part] of Object.entries(value)) {
        this.saw(type.name, name);
        const field = type.getFields()[name];
        if (field !== undefined) this.addValue(getNamedType(field.type), part);
      }
    }
  }

  private saw(type: string | undefined, name: string): undefined {
    if (type !== undefined) this.seen.add(`${type}.${name}`);
  }
}

function partsOf(type: GraphQLNamedType): string[] {
  if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, args }) => [`${type.name}.${name}`, ...args.map((argument) => `${type.name}.${name}.${argument.name}`)]);
}

/** A document that cannot be read covers nothing. */
export function isReadable(query: string): boolean {
  try {
    return parse(query).definitions.every(({ kind }) => kind === Kind.OPERATION_DEFINITION || kind === Kind.FRAGMENT_DEFINITION);
  } catch {
    return false;
  }
}
