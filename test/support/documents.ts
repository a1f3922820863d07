import { type GraphQLArgument, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema, getNamedType, isAbstractType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, isUnionType } from "graphql";
import { globalId } from "../../src/domain/ids";
import { CITY } from "./fake-door";

export interface AskedDocument {
  readonly query: string;
  /** Several settings of its variables. */
  readonly variables: readonly Record<string, unknown>[];
}

const ALIASES = ["a", "b", "x1", "constructor", "toString", "then", "data", "class", "default", "idx0", "hasOwnProperty", "Participant", "a_b", "nodes_a"];
const ID = globalId(CITY, "Participant", "AAAAAAAAAAAAAAAAAAAAAA");
const OTHER_ID = globalId(CITY, "Provider", "BBBBBBBBBBBBBBBBBBBBBA");

/** Values for arguments, by scalar type and name; null: the usual ones. */
export type Pool = (type: string, name: string) => readonly unknown[] | null;

/** A document out of the schema: aliases, fragments on types and interfaces, merged fields, directives, variables everywhere. */
export function documentOf(schema: GraphQLSchema, seed: number, pool: Pool = () => null): AskedDocument {
  const writer = new Writer(schema, seed, pool);
  const root = schema.getQueryType() as GraphQLObjectType;
  const body = writer.set(root, 6, new Scope());
  const definitions = writer.definitions();
  return {
    query: `query Q${definitions === "" ? "" : `(${definitions})`} ${body}\n${writer.fragments.join("\n")}`,
    variables: [0, 1, 2].map(() => writer.values()),
  };
}

/** Every field of a type, groups in it included; other rows only by their id. */
export function everything(type: GraphQLObjectType, seen: readonly string[] = []): string {
  return Object.values(type.getFields())
    .flatMap(({ name, type: given }) => {
      const inner = getNamedType(given);
      if (isLeafType(inner)) return [name];
      if (!isObjectType(inner) || seen.includes(inner.name) || inner.name.endsWith("Connection")) return [];
      if (inner.getInterfaces().length > 0 && inner.name !== "ServiceReferral") return [`${name} { id }`];
      return [`${name} { ${everything(inner, [...seen, type.name])} }`];
    })
    .join(" ");
}

/** What a response name stands for, so that what is merged can be merged. */
class Scope {
  readonly names = new Map<string, { readonly signature: string; readonly below: Scope }>();
}

interface Declared {
  readonly name: string;
  readonly type: string;
  readonly initial: string;
  readonly value: () => unknown;
}

class Writer {
  readonly fragments: string[] = [];
  private readonly declared: Declared[] = [];
  private state: number;
  private room = 60;

  constructor(
    private readonly schema: GraphQLSchema,
    seed: number,
    private readonly pool: Pool,
  ) {
    this.state = seed >>> 0;
  }

  definitions(): string {
    return this.declared.map(({ name, type, initial }) => `$${name}: ${type}${initial}`).join(", ");
  }

  values(): Record<string, unknown> {
    return Object.fromEntries<unknown>(this.declared.map(({ name, value }) => [name, value()] as const).filter(([, value]) => value !== undefined));
  }

  set(type: GraphQLObjectType, depth: number, scope: Scope): string {
    const parts = Array.from({ length: 1 + this.below(4) }, () => this.part(type, depth, scope)).filter((part) => part !== "");
    return `{ ${parts.length === 0 ? "__typename" : parts.join(" ")} }`;
  }

  private part(type: GraphQLObjectType, depth: number, scope: Scope): string {
    switch (this.below(7)) {
      case 0:
        if (this.chance(3) && type.getInterfaces().length > 0) return `... on Node${this.directives()} { id }`;
        return `...${this.chance(2) ? ` on ${type.name}` : ""}${this.directives()} ${this.set(type, depth, scope)}`;
      case 1: {
        const name = `F${String(this.fragments.length)}`;
        const at = this.fragments.push("") - 1;
        this.fragments[at] = `fragment ${name} on ${type.name} ${this.set(type, depth, scope)}`;
        return `...${name}${this.directives()}${this.chance(4) ? ` ...${name}${this.directives()}` : ""}`;
      }
      case 2:
        return `__typename${this.directives()}`;
      default:
        return this.field(type, depth, scope);
    }
  }

  private field(type: GraphQLObjectType, depth: number, scope: Scope): string {
    const fields = Object.values(type.getFields());
    const field = this.pick(fields);
    const leaf = isLeafType(getNamedType(field.type));
    if (this.room <= 0 || (!leaf && depth <= 0)) return "";
    this.room -= 1;
    const args = this.args(field.args);
    const key = this.chance(3) ? this.pick(ALIASES) : field.name;
    const signature = `${type.name}.${field.name}${args}`;
    const known = scope.names.get(key);
    if (known !== undefined && known.signature !== signature) return "";
    const below = known?.below ?? new Scope();
    scope.names.set(key, { signature, below });
    const head = `${key === field.name ? "" : `${key}: `}${field.name}${args}${this.directives()}`;
    return leaf ? head : `${head} ${this.under(getNamedType(field.type), depth - 1, below)}`;
  }

  private under(type: unknown, depth: number, scope: Scope): string {
    if (isObjectType(type)) return this.set(type, depth, scope);
    if (!isAbstractType(type)) return "";
    const cases = this.schema.getPossibleTypes(type).filter(() => this.chance(2));
    return `{ ${isUnionType(type) ? "__typename" : "id"} ... on Node { __typename } ${cases.map((one) => `... on ${one.name} ${this.set(one, depth, new Scope())}`).join(" ")} }`;
  }

  private directives(): string {
    if (!this.chance(5)) return "";
    const name = this.pick(["skip", "include"]);
    return ` @${name}(if: ${this.chance(3) ? this.pick(["true", "false"]) : this.variable("Boolean!", () => this.chance(2))})`;
  }

  private args(defined: readonly GraphQLArgument[]): string {
    const given = defined.filter(({ type }) => isNonNullType(type) || this.chance(3));
    return given.length === 0 ? "" : `(${given.map((argument) => `${argument.name}: ${this.input(argument.type, argument.name)}`).join(", ")})`;
  }

  private input(type: GraphQLInputType, name: string): string {
    if (this.chance(3)) return this.variableOf(type, name);
    if (isNonNullType(type)) return this.literal(type.ofType, name);
    return this.chance(8) ? "null" : this.literal(type, name);
  }

  /** Declared as the place wants it, or nullable with a default where it wants a value: then null may come. */
  private variableOf(type: GraphQLInputType, name: string): string {
    const bare = isNonNullType(type) ? type.ofType : type;
    const required = isNonNullType(type) && this.chance(2);
    const initial = required || (!isNonNullType(type) && this.chance(2)) ? "" : ` = ${this.constant(bare, name)}`;
    const value = () => (required ? this.json(bare, name) : this.pick([() => this.json(bare, name), () => null, () => undefined])());
    return this.variable(`${String(bare)}${required ? "!" : ""}`, value, initial);
  }

  private variable(type: string, value: () => unknown, initial = ""): string {
    const name = this.pick(["v", "constructor", "a_b", "toString"]) + String(this.declared.length);
    this.declared.push({ name, type, initial, value });
    return `$${name}`;
  }

  private literal(type: GraphQLInputType, name: string): string {
    if (isListType(type)) return `[${Array.from({ length: this.below(3) }, () => this.input(type.ofType, name)).join(", ")}]`;
    if (!isInputObjectType(type)) return this.constant(type, name);
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || this.chance(3));
    return `{ ${fields.map((field) => `${field.name}: ${this.input(field.type, field.name)}`).join(", ")} }`;
  }

  private constant(type: GraphQLInputType, name: string): string {
    const value = this.json(type, name);
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isEnumType(bare)) return String(value);
    return JSON.stringify(value).replace(/"(\w+)":/g, "$1:").replace(/: ?"([A-Z_]+)"/g, ": $1").replace(/\["([A-Z_]{4,})"/g, isListType(bare) && isEnumType(getNamedType(bare)) ? "[$1" : '["$1"');
  }

  private json(type: GraphQLInputType, name: string): unknown {
    if (isNonNullType(type)) return this.json(type.ofType, name);
    if (isListType(type)) return this.chance(2) ? [this.json(type.ofType, name)] : [];
    if (isEnumType(type)) return this.pick(type.getValues()).name;
    if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, this.json(field.type, field.name)]));
    return this.leaf(String(type), name);
  }

  private leaf(type: string, name: string): unknown {
    const given = this.pool(type, name);
    if (given !== null && given.length > 0) return this.pick(given);
    switch (type) {
      case "Int":
        return this.pick([1, 2, 3, 0, 1001]);
      case "Boolean":
        return this.chance(2);
      case "ID":
        return this.pick([ID, OTHER_ID, "nothing"]);
      case "_Any":
        return { __typename: this.pick(["Provider", "Jurisdiction", "Provider", "Participant"]), id: this.pick([OTHER_ID, "nothing"]) };
      case "Date":
        return "2026-01-31";
      case "DateTime":
        return this.pick(["2026-01-31T09:30:00Z", "2026-01-31T09:30:00.5+02:00"]);
      default:
        return this.pick([name, "", "a b", 'quote " and \\', "__MAGIC_NAN__", "ünïcödé"]);
    }
  }

  private pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  private chance(oneIn: number): boolean {
    return this.below(oneIn) === 0;
  }

  /** mulberry32 */
  private below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (((t ^ (t >>> 14)) >>> 0) / 4294967296) * limit | 0;
  }
}
