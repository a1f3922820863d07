import { type ASTNode, type DocumentNode, getNamedType, type GraphQLSchema, isInputObjectType, isNonNullType, Kind, TypeInfo, type VariableDefinitionNode, visit, visitWithTypeInfo } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { type Included, isIncluded, type Variables } from "../api/selection";

/** Enums and the scalars of the specification come from closed lists and typed columns: what they serialize to is what they are. */
const OPTIONS = { disableLeafSerialization: true, disablingCapturingStackErrors: true };

/** Null: graphql-jit cannot. `document` has no directives left, and `isFit`. */
export function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string): CompiledQuery | null {
  const compiled = compileQuery(schema, document, operationName, OPTIONS);
  return isCompiledQuery(compiled) ? compiled : null;
}

/** Nothing that means something to graphql-jit. */
const PLAIN = /^(?!.*__)[\w .:,+/@=-]*$/;

/**
 * Whether graphql-jit 0.8.9 reads a document as graphql-js does. It makes source text of it, and in that text
 * - a literal string that holds one of its own marks becomes CODE: anybody could run anything in the hub;
 * - `__proto__` is not a name like others;
 * - an alias with `_` may be taken for a path, and another field's resolver gets its `info`;
 * - a variable inside a list or an object is not checked against its place;
 * - a variable inside an object that is a scalar (`_Any`) is not read at all.
 * docs/decisions/execution.md; test/server/compile.test.ts shows each.
 */
export function isFit(schema: GraphQLSchema, document: DocumentNode): boolean {
  const typeInfo = new TypeInfo(schema);
  const nullable = nullableVariables(document);
  let fit = true;
  const look = (node: ASTNode): void => {
    if (isMisread(node) || isObjectOfScalar(node, typeInfo)) fit = false;
    if (node.kind === Kind.VARIABLE && typeInfo.getDirective() == null && isNonNullType(typeInfo.getInputType()) && nullable.has(node.name.value)) fit = false;
  };
  visit(document, visitWithTypeInfo(typeInfo, { enter: look }));
  return fit;
}

function isObjectOfScalar(node: ASTNode, typeInfo: TypeInfo): boolean {
  return node.kind === Kind.OBJECT && !isInputObjectType(getNamedType(typeInfo.getInputType()));
}

function isMisread(node: ASTNode): boolean {
  switch (node.kind) {
    case Kind.NAME:
      return node.value === "__proto__";
    case Kind.FIELD:
      return node.alias?.value.includes("_") === true;
    case Kind.STRING:
      return !PLAIN.test(node.value);
    default:
      return false;
  }
}

function nullableVariables(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  const add = ({ type, variable }: VariableDefinitionNode): void => {
    if (type.kind !== Kind.NON_NULL_TYPE) names.add(variable.name.value);
  };
  visit(document, { VariableDefinition: add });
  return names;
}

/** The variables that switch parts of a document on and off. */
export function switchesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, { Directive: (directive) => { visit(directive, { Variable: ({ name }) => { names.add(name.value); } }); } });
  return [...names].sort();
}

/** What is left of a document once its @skip and @include are settled: graphql-jit mixes up those on fragments. */
export function settled(document: DocumentNode, variables: Variables): DocumentNode {
  const decide = (node: Included) => {
    if (node.directives === undefined || node.directives.length === 0) return undefined;
    return isIncluded(node, variables) ? { ...node, directives: [] } : null;
  };
  return visit(document, { Field: decide, InlineFragment: decide, FragmentSpread: decide });
}
