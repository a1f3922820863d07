import "reflect-metadata";
import { Extensions, Field } from "type-graphql";
import type { PersonCategory } from "./decision";

/**
 * What a field asks for. Besides the categories of the decision contract:
 * PRESENCE  the row's own being there (id, and links that only lead back to it);
 * ENVELOPE  what the hub says about its own answer, never about a person;
 * BY_RECORD the category follows from the record (an Outcome's domain).
 * Several categories: the field fits several rows of CONTRACT section 7 and needs all of them released.
 */
export type FieldCategory = "DIRECTORY" | "PRESENCE" | "ENVELOPE" | "BY_RECORD" | PersonCategory | readonly (PersonCategory | "BY_RECORD")[];

/** What type-graphql takes as a lazily named type. */
type TypeFunction = Extract<Parameters<typeof Field>[0], (...args: never[]) => unknown>;

export interface SharedOptions {
  /** Meaning, unit, code system with version, source. Shown to every client. */
  readonly description: string;
  /** Only what a row cannot be without, and nothing that is governed. */
  readonly nonNull?: boolean;
}

export interface SharedField {
  readonly name: string;
  readonly category: FieldCategory;
  /** A scalar, an enum's list of values or a class; in brackets for a list. */
  readonly type: TypeFunction;
  readonly nonNull: boolean;
  readonly description: string;
}

const registry = new Map<string, SharedField[]>();

/** The one decorator for a shared field: its type, its privacy category and its meaning, where it is declared. */
export function Shared(category: FieldCategory, type: TypeFunction, options: SharedOptions): PropertyDecorator {
  const nonNull = options.nonNull === true;
  const description = describe(category, options.description);
  const field = Field(type, { nullable: !nonNull, description });
  const extensions = Extensions({ category });
  return (target, property) => {
    remember(target.constructor.name, { name: String(property), category, type, nonNull, description });
    field(target, property);
    extensions(target as object, String(property));
  };
}

/** Every shared field of a type, in the order of declaration; empty for an unknown type. */
export function sharedFields(typeName: string): readonly SharedField[] {
  return registry.get(typeName) ?? [];
}

function remember(typeName: string, field: SharedField): void {
  const fields = registry.get(typeName) ?? [];
  fields.push(field);
  registry.set(typeName, fields);
}

function describe(category: FieldCategory, text: string): string {
  if (category === "ENVELOPE" || category === "DIRECTORY") return text;
  const name = typeof category === "string" ? category : category.join(" and ");
  return `${text} Category: ${name}.`;
}
