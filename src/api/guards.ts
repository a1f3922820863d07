import { getNamedType, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, isAbstractType, isObjectType } from "graphql";
import type { Selection } from "../domain/selection";
import type { CategoryMask } from "../privacy/categories";
import { RELEASED, type Releasable, releasedOf } from "../privacy/redact";
import type { HubContext } from "./context";
import { selectionOn } from "./selection";
import type { RuleTree } from "./shield";

/** The rules of what is selected of one type, compiled. */
interface Guard {
  /** What must be released for nothing to be blanked here. */
  readonly every: CategoryMask;
  readonly fields: readonly { readonly name: string; readonly mask: CategoryMask }[];
  readonly nested: readonly { readonly name: string; readonly guard: Guard }[];
  /** A row that passed the door carries its own mark; a group of fields may share that of its row. */
  readonly row: boolean;
}

type Resolver = GraphQLFieldResolver<unknown, HubContext>;

/**
 * The second lock on every governed field. Where an object of the domain enters the answer, the rules of the selected
 * fields are checked against what the door released of it, without a promise, and what is not released is blanked.
 * A guard per object and not per field: the executor then reads plain properties (docs/decisions/shield-and-guards.md).
 */
export class Guards {
  private readonly compiled = new WeakMap<Selection, Map<string, Guard | null>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly tree: RuleTree,
    /** Fields with a resolver: what they give is guarded when they give it. */
    private readonly resolvers: ReadonlyMap<string, Resolver>,
    private readonly isRow: (type: GraphQLObjectType) => boolean = (type) => type.getInterfaces().length > 0,
  ) {}

  /** Puts every resolver in its place, guarded. Fields without one are read as they are from a guarded object. */
  install(): void {
    for (const [path, resolver] of this.resolvers) {
      const [typeName = "", fieldName = ""] = path.split(".");
      const type = this.schema.getType(typeName);
      const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
      if (field === undefined) throw new Error(`${path}: there is no such field to resolve`);
      field.resolve = this.guarded(resolver, this.maskOf(typeName, fieldName));
    }
  }

  private guarded(resolve: Resolver, mask: CategoryMask): Resolver {
    return (source, args, context, info) => {
      if ((releasedOf(source) & mask) !== mask) return null;
      const selectionFor = (typeName: string) => selectionOn(info, typeName);
      const typeName = getNamedType(info.returnType).name;
      const value: unknown = resolve(source, args, context, info);
      if (value instanceof Promise) return value.then((given: unknown) => this.check(given, typeName, selectionFor));
      return this.check(value, typeName, selectionFor);
    };
  }

  /** Blanks in place what may not be shown. */
  check(value: unknown, typeName: string, selectionFor: (typeName: string) => Selection): unknown {
    if (value === null || value === undefined || value instanceof Error) return value;
    const items = Array.isArray(value) ? (value as unknown[]) : [value];
    for (const item of items) {
      if (item === null || item === undefined) continue;
      const name = this.typeNameOf(item, typeName);
      const guard = this.guardFor(name, selectionFor(name));
      if (guard !== null) enforce(guard, item as Releasable, 0);
    }
    return value;
  }

  private typeNameOf(item: unknown, typeName: string): string {
    const type = this.schema.getType(typeName);
    if (!isAbstractType(type)) return typeName;
    const name: unknown = type.resolveType?.(item, {}, undefined as never, type);
    return typeof name === "string" ? name : typeName;
  }

  private guardFor(typeName: string, selection: Selection): Guard | null {
    let byType = this.compiled.get(selection);
    if (byType === undefined) this.compiled.set(selection, (byType = new Map<string, Guard | null>()));
    let guard = byType.get(typeName);
    if (guard === undefined) {
      const type = this.schema.getType(typeName);
      byType.set(typeName, (guard = isObjectType(type) ? this.compile(type, selection) : null));
    }
    return guard;
  }

  private compile(type: GraphQLObjectType, selection: Selection): Guard | null {
    const fields: { name: string; mask: CategoryMask }[] = [];
    const nested: { name: string; guard: Guard }[] = [];
    for (const name of selection.names) {
      const below = getNamedType(type.getFields()[name]?.type);
      const mask = this.maskOf(type.name, name);
      if (mask !== 0) fields.push({ name, mask });
      if (!isObjectType(below) || this.resolvers.has(`${type.name}.${name}`)) continue;
      const guard = this.compile(below, selection.below(name));
      if (guard !== null) nested.push({ name, guard });
    }
    if (fields.length === 0 && nested.length === 0) return null;
    return { fields, nested, every: fields.reduce((every, { mask }) => every | mask, 0), row: this.isRow(type) };
  }

  private maskOf(typeName: string, fieldName: string): CategoryMask {
    return this.tree.masks.get(this.tree.rules[typeName]?.[fieldName]) ?? 0;
  }
}

/** In place: the row was made for this answer (privacy/redact.ts). `shared` is what is released of the row that the object is a part of. */
function enforce(guard: Guard, object: Releasable, shared: CategoryMask): void {
  const released = object[RELEASED] ?? (guard.row ? 0 : shared);
  if ((released & guard.every) !== guard.every) {
    for (const { name, mask } of guard.fields) {
      if ((released & mask) !== mask) object[name] = null;
    }
  }
  for (const { name, guard: below } of guard.nested) {
    const value = object[name];
    if (Array.isArray(value)) for (const item of value as unknown[]) enforceOn(below, item, released);
    else enforceOn(below, value, released);
  }
}

function enforceOn(guard: Guard, value: unknown, shared: CategoryMask): void {
  if (typeof value === "object" && value !== null) enforce(guard, value as Releasable, shared);
}
