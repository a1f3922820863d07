import { GraphQLScalarType } from "graphql";
import { closedListName } from "./enums";
import { type FieldCategory, type SharedField, sharedFields } from "./shared";

export type ShapeType =
  | { readonly kind: "scalar"; readonly name: string }
  | { readonly kind: "enum"; readonly name: string; readonly values: readonly string[] }
  | { readonly kind: "object"; readonly name: string };

/** One field of a shared type, as data that cross a wire can be checked by. Items of lists are never null. */
export interface ShapeField {
  readonly name: string;
  readonly category: FieldCategory;
  readonly type: ShapeType;
  readonly list: boolean;
  readonly nonNull: boolean;
  readonly description: string;
}

/** The fields of a shared type, in the order of declaration. */
export function shapeOf(typeName: string): readonly ShapeField[] {
  const fields = sharedFields(typeName);
  if (fields.length === 0) throw new Error(`${typeName} has no shared fields`);
  return fields.map(shapeField);
}

function shapeField({ name, category, type, nonNull, description }: SharedField): ShapeField {
  const given: unknown = (type as () => unknown)();
  const [item] = Array.isArray(given) ? (given as unknown[]) : [given];
  return { name, category, list: Array.isArray(given), nonNull, description, type: shapeType(item, name) };
}

function shapeType(given: unknown, field: string): ShapeType {
  if (given instanceof GraphQLScalarType) return { kind: "scalar", name: (given as GraphQLScalarType).name };
  if (given === String || given === Boolean) return { kind: "scalar", name: given === String ? "String" : "Boolean" };
  const className = typeof given === "function" ? (given as { readonly name: string }).name : "";
  if (sharedFields(className).length > 0) return { kind: "object", name: className };
  const name = typeof given === "object" && given !== null ? closedListName(given) : undefined;
  if (name === undefined) throw new Error(`the type of ${field} is neither a scalar nor a closed list nor shared`);
  return { kind: "enum", name, values: Object.keys(given as object) };
}
