import { globalId, isLocalId, parseGlobalId } from "../../domain/ids";
import type { CheckedAnswer, Variables } from "./check";
import { type ChangeName, SITE_CHANGES } from "./changes";
import { shapeCheck } from "./check-shape";
import { FaultSink } from "./fault";

interface Change {
  readonly id: string;
  readonly change: string;
  readonly item: string;
}

/** As `checkAnswer`, for the answer to a change: null, or what was changed in the register of the person that was named. */
export function checkChange(name: ChangeName, variables: Variables, value: unknown): CheckedAnswer {
  if (value === null) return { ok: true, data: null, released: false };
  const sink = new FaultSink();
  const holds = value === undefined ? sink.found("MISSING") : shapeCheck(SITE_CHANGES[name], {})(value, sink) && isOf(sink, variables, value as Change);
  if (holds) return { ok: true, data: value, released: false };
  sink.within(name);
  return { ok: false, fault: sink.fault };
}

const KIND = /^[A-Z][A-Z_]{2,63}$/;

function isOf(sink: FaultSink, variables: Variables, { id, change, item }: Change): boolean {
  if (!isLocalId(id)) return sink.found("ID", "id");
  if (!KIND.test(change)) return sink.found("WORD", "change");
  return isLocalId(item) || isNamed(variables, item) || isConsentOf(placeOf(variables), item) || sink.found("ID", "item");
}

/** What was ended is called as the caller called it. */
function isNamed({ input }: Variables, item: string): boolean {
  return Object.values(input as object).includes(item);
}

function isConsentOf(place: string | null, item: string): boolean {
  const parsed = parseGlobalId(item);
  return parsed !== null && parsed.jurisdiction === place && parsed.type === "Consent" && isLocalId(parsed.localId) && globalId(place, "Consent", parsed.localId) === item;
}

/** Of the person whose register it is. */
export function placeOf({ input }: Variables): string | null {
  const { participant } = (input ?? {}) as { readonly participant?: unknown };
  return typeof participant === "string" ? (parseGlobalId(participant)?.jurisdiction ?? null) : null;
}
