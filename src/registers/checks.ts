import { HubError } from "../domain/errors";
import { type ContractName, faultOf } from "../privacy/validate";

/** What is written keeps the decision contract, so that one person's broken data never turns a refusal into something else. */
export function assertContract(name: ContractName, item: unknown): void {
  const fault = faultOf(name, item);
  if (fault !== null) throw new HubError("REGISTER_INPUT", [fault]);
}

export function assertInput(holds: boolean, place: string): void {
  if (!holds) throw new HubError("REGISTER_INPUT", [place]);
}

/** What a change expects to be there. */
export function standing<T>(found: T | undefined, isOpen: (found: T) => boolean = () => true): T {
  if (found === undefined || !isOpen(found)) throw new HubError("REGISTER_CONFLICT");
  return found;
}

/** What ends before it began never was. */
export function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}
