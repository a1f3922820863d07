import type { CompleteEmergencyEntryInput, DeclareEmergencyInput } from "../domain/emergency-input";
import { HubError } from "../domain/errors";
import type { Completion } from "./emergencies.store";

const LONGEST_NAME = 200;
const LONGEST_NATURE = 1000;
/** Control characters but for line ends, and half a surrogate pair. */
const UNKEPT = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

/** What is wrong is told by its place, never by what was given; the same for everybody. */
export function assertAsked(input: DeclareEmergencyInput): void {
  const faults = [
    // 2.51(a): one of the two is what opens anything.
    ...(input.consentUnobtainable || input.programClosedByDeclaredDisaster ? [] : ["/consentUnobtainable"]),
    ...(input.person == null ? [] : faultOf("/person/name", input.person.name, LONGEST_NAME)),
    ...faultOf("/nature", input.nature, LONGEST_NATURE),
    ...recipientFaults(input),
  ];
  if (faults.length > 0) throw new HubError("REGISTER_INPUT", faults);
}

export function statedNature(nature: string | null | undefined): string | null {
  return nature?.trim() ?? null;
}

export function completionOf(input: CompleteEmergencyEntryInput, accountId: string, at: Date): Completion {
  const faults = [...faultOf("/nature", input.nature, LONGEST_NATURE), ...recipientFaults(input)];
  if (faults.length > 0) throw new HubError("REGISTER_INPUT", faults);
  return { at: at.toISOString(), accountId, nature: input.nature.trim(), recipientName: input.recipientName?.trim() ?? null, recipientAffiliation: input.recipientAffiliation?.trim() ?? null };
}

function recipientFaults({ recipientName, recipientAffiliation }: Pick<DeclareEmergencyInput, "recipientName" | "recipientAffiliation">): string[] {
  return [...faultOf("/recipientName", recipientName, LONGEST_NAME), ...faultOf("/recipientAffiliation", recipientAffiliation, LONGEST_NAME)];
}

/** A text that says something, and that PostgreSQL keeps. */
function faultOf(place: string, text: string | null | undefined, longest: number): string[] {
  if (text == null) return [];
  return text.trim() === "" || text.length > longest || UNKEPT.test(text) ? [place] : [];
}
