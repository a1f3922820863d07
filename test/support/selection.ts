import { Kind, parse, type SelectionSetNode, valueFromASTUntyped } from "graphql";
import { Selection } from "../../src/domain/selection";

/** `select("id enrollment { status }")`: what an operation would select of one object. */
export function select(text: string): Selection {
  const [operation] = parse(`{ ${text} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("not a selection");
  return selectionOf(operation.selectionSet);
}

function selectionOf(set: SelectionSetNode | undefined): Selection {
  const fields = (set?.selections ?? []).filter((node) => node.kind === Kind.FIELD);
  return new Selection(
    fields.map((field) => ({
      name: field.name.value,
      args: Object.fromEntries((field.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)])),
      selection: selectionOf(field.selectionSet),
    })),
  );
}
