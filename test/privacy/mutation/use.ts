import type { Consent, ConsentKind, ConsentPurpose, Purpose } from "../../../src/domain/decision";
import { consentKindList } from "../../../src/domain/decision";
import type { Spoil } from "./elements";
import type { Resting } from "./resting";

/** Whose form it is, whom and what it designates, and whether it can travel (contract 3, steps 6, 6b, 11). */

/** 6b: (b)(1) and (b)(3) go by HIPAA and by contract, not by the recipients of the form. */
const goesByRecipient = ({ section, request }: Resting) =>
  (section !== "2.33(b)(1)" && section !== "2.33(b)(3)") || request.hub.legalRole === "INTERMEDIARY";

const elsewhere = (recipient: Consent["recipients"][number]): Spoil["spoil"] => () => ({ recipients: [recipient] });

const recipients: Spoil[] = [
  { name: "its recipient, for another person", covers: ["recipients.id"], section: "recipient", needed: goesByRecipient, spoil: elsewhere({ type: "PERSON", id: "somebody-else" }) },
  { name: "its recipient, for another organization", covers: ["recipients.id"], section: "recipient", needed: goesByRecipient, spoil: elsewhere({ type: "ORGANIZATION", id: "somebody-else" }) },
  { name: "its recipient, for a class that the viewer is not in", covers: ["recipients.className"], section: "recipient", needed: goesByRecipient, spoil: elsewhere({ type: "CLASS", className: "somebody else" }) },
  {
    name: "its recipient, for a member that the viewer is not",
    covers: ["recipients.hubId", "recipients.members.organizationIds"],
    section: "recipient",
    needed: ({ section }) => section !== "2.33(b)(1)" && section !== "2.33(b)(3)",
    spoil: ({ request }) => ({
      recipients: [{ type: "INTERMEDIARY", hubId: request.hub.id, members: { type: "NAMED", organizationIds: ["somebody-else"] } }],
    }),
  },
];

const isFirsthand = ({ passedOn }: Resting) => !passedOn; // 6b asks only that the form names a discloser

const disclosers: Spoil[] = [
  { name: "its discloser, for another organization", covers: ["disclosers.type", "disclosers.id"], section: "discloser", needed: isFirsthand, spoil: () => ({ disclosers: [{ type: "ORGANIZATION", id: "somebody-else" }] }) },
  { name: "its discloser, for a class that it is not in", covers: ["disclosers.type", "disclosers.className"], section: "discloser", needed: isFirsthand, spoil: () => ({ disclosers: [{ type: "CLASS", className: "somebody else" }] }) },
];

const PROCEEDINGS: readonly ConsentPurpose[] = ["INVESTIGATION", "PROSECUTION", "PROCEEDING_CIVIL"];
const ORDINARY: readonly ConsentPurpose[] = ["PAYMENT", "OPERATIONS", "TREATMENT"];

/** Purposes that the kind of form allows, without the one that is asked for. */
function otherPurposes({ consent, request }: Resting): ConsentPurpose[] {
  const stated: Purpose | null = request.purpose === "EMERGENCY" ? "TREATMENT" : request.purpose;
  const allowed = consent.kind === "PROCEEDINGS" ? PROCEEDINGS : ORDINARY;
  return allowed.filter((purpose) => purpose !== stated).slice(0, 1);
}

/** Kinds that cannot serve the purpose, whatever the form says. */
function kindsThatCannotServe({ request: { purpose }, consent }: Resting): ConsentKind[] {
  const serving: Record<string, ConsentKind[]> = {
    PROCEEDINGS: ["PROCEEDINGS"],
    CJ_2_35: ["CJ_2_35"],
    RESEARCH: ["RESEARCH", "COUNSELING_NOTES"],
  };
  const kinds = purpose === "RESEARCH" ? serving["RESEARCH"] : serving[consent.kind];
  const can = kinds ?? ["NAMED", "TPO", "COUNSELING_NOTES"];
  return consentKindList.filter((kind) => !can.includes(kind));
}

const asAnotherKind = (kind: ConsentKind): Spoil => ({
  name: `its kind, for ${kind}`,
  covers: ["kind"],
  section: kind === "GENERAL_RELEASE" ? "2.32(a)(1)" : "purpose",
  needed: (on) => kindsThatCannotServe(on).includes(kind),
  spoil: (on) => (kindsThatCannotServe(on).includes(kind) ? { kind } : {}),
});

const purpose: Spoil[] = [
  {
    name: "its purpose, for another one",
    covers: ["purposes"],
    section: "purpose",
    needed: ({ section }) => section !== "2.33(b)(1)", // there HIPAA says for what
    spoil: (on) => ({ purposes: otherPurposes(on) }),
  },
  ...consentKindList.map(asAnotherKind),
];

/** 2.31(b): the form for counseling notes holds nothing else, and no other form opens them. */
const information: Spoil[] = [
  {
    name: "its information, for what was not asked",
    covers: ["information"],
    section: "information",
    spoil: ({ decision, consent }) => ({
      information: [...new Set([...consent.information.filter((each) => !decision.categories.includes(each)), "DISCLOSURE_LOG" as const])],
    }),
  },
];

const identity: Spoil[] = [
  { name: "its patient, for another person", covers: ["participantId"], section: "contract 1", spoil: () => ({ participantId: "somebody-else" }) },
  { name: "its place on file as what the copy was received under", covers: ["id"], section: "contract 3, 6b", needed: ({ passedOn }) => passedOn, spoil: () => ({ id: "another-form" }) },
];

const travelling: Spoil[] = [
  { name: "both the copy and the explanation of its scope", covers: ["copyAvailable", "scopeTextAvailable"], section: "2.32(b)", spoil: () => ({ copyAvailable: false, scopeTextAvailable: false }) },
  { name: "the copy", covers: ["copyAvailable"], section: "2.32(b)", needed: ({ consent }) => !consent.scopeTextAvailable, spoil: () => ({ copyAvailable: false }) },
  { name: "the explanation of its scope", covers: ["scopeTextAvailable"], section: "2.32(b)", needed: ({ consent }) => !consent.copyAvailable, spoil: () => ({ scopeTextAvailable: false }) },
];

export const USE: readonly Spoil[] = [...recipients, ...disclosers, ...purpose, ...information, ...identity, ...travelling];
