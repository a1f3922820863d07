import type { CjRevocable, Consent, ConsentCj } from "../../../src/domain/decision";
import type { Spoil } from "./elements";
import type { Resting } from "./resting";

/** Signatures, dates, time and the elements of 2.35 (contract 3, step 6). */

const isMonitoring = ({ consent }: Resting) => consent.kind === "CJ_2_35";

/** 2.15: the deceased and the incapable cannot sign. */
const isSignedForPatient = ({ request: { participant } }: Resting) =>
  participant !== null && (participant.deceased || participant.capacity === "ADJUDICATED_INCAPABLE");

/** 2.14(b): unless the parent itself is told of the application only. */
function needsParent(on: Resting): boolean {
  const { request, consent } = on;
  const minor = request.participant?.minor ?? null;
  if (isSignedForPatient(on) || minor === null || minor.stateRule === "MINOR_ALONE") return false;
  const asksParent = request.viewer.relations.some(
    (relation) => relation.type === "PARENT_OF" && relation.participantId === request.participant?.id,
  );
  return !asksParent || consent.information.join() !== "TREATMENT_APPLICATION";
}

const without = (by: Consent["signatures"][number]["by"]) => ({ consent }: Resting) => ({
  signatures: consent.signatures.filter((signature) => signature.by !== by),
});

const signed: readonly string[] = ["signatures.by"];
const element = "2.31(a)(8)" as const;

const signatures: Spoil[] = [
  { name: "every signature", covers: signed, section: element, element, spoil: () => ({ signatures: [] }) },
  { name: "every signature, but that of somebody else", covers: signed, section: element, element, spoil: ({ consent }) => ({ signatures: consent.signatures.map((each) => ({ ...each, by: "OTHER" })) }) },
  { name: "the patient's signature", covers: signed, section: "2.14, 2.15", element, needed: (on) => !isSignedForPatient(on), spoil: without("PATIENT") },
  { name: "the parent's signature", covers: signed, section: "2.14", element, needed: needsParent, spoil: without("PARENT") },
  { name: "the authorized person's signature", covers: signed, section: "2.15", element, needed: isSignedForPatient, spoil: without("AUTHORIZED_2_15") },
  {
    name: "a signature that other law allows",
    covers: ["signatures.electronic", "signatures.electronicProhibited"],
    section: element,
    element,
    spoil: ({ consent }) => ({ signatures: consent.signatures.map((each) => ({ ...each, electronic: true, electronicProhibited: true })) }),
  },
  {
    name: "the proof of authority",
    covers: ["signatures.authorityDocumentId"],
    section: "2.15",
    element,
    needed: isSignedForPatient,
    spoil: ({ consent }) => ({ signatures: consent.signatures.map((each) => ({ ...each, authorityDocumentId: null })) }),
  },
  { name: "the date signed", covers: ["signedAt"], section: "2.31(a)(9)", element: "2.31(a)(9)", spoil: () => ({ signedAt: null }) },
];

const nextSecond = (at: string) => new Date(Date.parse(at) + 1000).toISOString().replace(".000Z", "Z");

/** 2.35(c): from when a monitoring consent may be revoked; null if that is not known yet. */
function revocableFrom({ consent, matter }: Resting): string | null {
  const revocable = consent.cj?.revocable;
  if (!revocable) return null;
  if (revocable.type === "DATE") return revocable.at;
  return revocable.type === "EVENT" ? revocable.occurredAt : (matter?.finalDispositionAt ?? null);
}

function revocationCounts(on: Resting): boolean {
  if (!isMonitoring(on)) return true;
  const from = revocableFrom(on);
  return from !== null && from <= on.request.now;
}

const revoked = (form: "WRITTEN" | "ORAL"): Spoil => ({
  name: `that it is not revoked (${form})`,
  covers: ["revocation.at", "revocation.form"],
  section: "2.31(c)(3), 2.35(c)",
  needed: revocationCounts,
  spoil: ({ request }) => ({ revocation: { at: request.now, form } }),
});

const time: Spoil[] = [
  { name: "that it is signed by now", covers: ["signedAt"], section: "time", spoil: ({ request }) => ({ signedAt: nextSecond(request.now) }) },
  revoked("WRITTEN"),
  revoked("ORAL"),
  { name: "that it is true", covers: ["knownFalse"], section: "2.31(c)(4)", spoil: () => ({ knownFalse: true }) },
  { name: "that its date is to come", covers: ["expiration.at"], section: "2.31(c)(1)", spoil: ({ request }) => ({ expiration: { type: "DATE", at: request.now } }) },
  ...(["EVENT", "END_OF_TREATMENT", "END_OF_RESEARCH_STUDY"] as const).map(
    (type): Spoil => ({
      name: `that its event is to come (${type})`,
      covers: ["expiration.occurredAt"],
      section: "2.31(c)(1)",
      spoil: ({ request }) => ({ expiration: { type, occurredAt: request.now } }),
    }),
  ),
];

const monitoring = (change: Partial<ConsentCj>) => ({ consent: { cj } }: Resting): Partial<Consent> => ({
  cj: cj === null ? null : { ...cj, ...change },
});
const revocable = (name: string, how: CjRevocable, covers: string[]): Spoil => ({
  name,
  covers,
  section: "2.35(c)",
  element: "2.35(c)",
  needed: isMonitoring,
  spoil: monitoring({ revocable: how }),
});

const justice: Spoil[] = [
  { name: "all that 2.35 asks for", covers: ["cj.matterId", "cj.periodEndsAt", "cj.revocable.type"], section: "2.35(b), (c)", element: "2.35(b)", needed: isMonitoring, spoil: () => ({ cj: null }) },
  { name: "the period", covers: ["cj.periodEndsAt"], section: "2.35(b)", element: "2.35(b)", needed: isMonitoring, spoil: monitoring({ periodEndsAt: null }) },
  { name: "that the period is not over", covers: ["cj.periodEndsAt"], section: "2.35(b)", needed: isMonitoring, spoil: (on) => monitoring({ periodEndsAt: on.request.now })(on) },
  { name: "when it may be revoked", covers: ["cj.revocable.type"], section: "2.35(c)", element: "2.35(c)", needed: isMonitoring, spoil: monitoring({ revocable: null }) },
  revocable("an end in time: by an event after final disposition", { type: "EVENT", occurredAt: null, afterFinalDisposition: true }, ["cj.revocable.occurredAt", "cj.revocable.afterFinalDisposition"]),
  revocable("an end in time: by a date that is too late, or cannot be compared", { type: "DATE", at: "2999-12-31T23:59:59Z" }, ["cj.revocable.at"]),
  { name: "its matter", covers: ["cj.matterId"], section: "2.35(a)", needed: isMonitoring, spoil: monitoring({ matterId: "another-matter" }) },
];

export const SIGNING: readonly Spoil[] = [...signatures, ...time, ...justice];
