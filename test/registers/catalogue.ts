import type { Purpose } from "../../src/domain/decision";
import { type Acting, plainPerson, type Somebody } from "./acting";
import { CITY, NOW } from "./house";

/** Who may change a register; written here once more, apart from src/privacy/keeping.ts. */
export type Who = "STAFF" | "PRIVACY_OFFICER" | "SELF" | "OFFICER_OF_ITS_ORGANIZATION" | "HUB_OPERATOR" | "MEDICAL";

export interface Scene {
  readonly acting: Acting;
  readonly person: Somebody;
}

export interface Entry {
  readonly who: readonly Who[];
  /** May change the register, but this change is for somebody else to make: is told so. */
  readonly told?: readonly Who[];
  /** A minor's register. */
  readonly minor?: true;
  /** For what those who may are tried; by default care and the person's own access. */
  readonly purposes?: readonly Purpose[];
  /** What of the input names whose register it is. */
  readonly names?: "entry";
  /** What to send, with everything there that it needs. */
  readonly input: (scene: Scene) => Promise<object> | object;
}

const of = (key: string) => `${CITY}/${key}`;
const PERSONAL: readonly Who[] = ["STAFF", "PRIVACY_OFFICER", "SELF"];
const PROGRAM: readonly Who[] = ["STAFF", "PRIVACY_OFFICER"];
const OFFICER: readonly Who[] = ["PRIVACY_OFFICER"];

export const STATEMENTS = { hipaaRedisclosure: true, rightToRevokeInWriting: true, howToRevoke: true, relianceException: true, mayBeRedisclosed: true, refusalConsequences: true, fundraisingOptOut: true };

export const aForm = (parts: Record<string, unknown> = {}) => ({
  kind: "NAMED",
  disclosers: [{ organization: of("lead") }],
  information: ["ATTENDANCE", "ENROLLMENT_STATUS"],
  recipients: [{ organization: of("housing") }],
  purposes: ["CARE_COORDINATION"],
  statements: STATEMENTS,
  expiration: { type: "DATE", at: "2028-11-24T00:00:00Z" },
  scope: "Attendance and status, to the housing partner, to plan housing.",
  ...parts,
});

export const aSignature = { by: "PATIENT", electronic: true };

export const aMatter = { pathway: "ARREST_DIVERSION", condition: "CHARGES_WITHHELD", imposedBy: of("city-attorney") };

export const anOrder = (parts: object = {}) => ({
  type: "CRIMINAL_2_65",
  issuedAt: "2026-11-01T00:00:00Z",
  recipients: [of("police")],
  holder: of("lead"),
  scope: ["ENROLLMENT_STATUS", "ATTENDANCE"],
  noticeAndOpportunity: true,
  findings: ["NO_OTHER_EFFECTIVE_WAY", "PUBLIC_INTEREST_OUTWEIGHS", "EXTREMELY_SERIOUS_CRIME", "SUBSTANTIAL_VALUE", "HOLDER_HAD_COUNSEL"],
  confidentialBasis: "EXTREMELY_SERIOUS_CRIME",
  ...parts,
});

export const anAgreement = (parts: object = {}) => ({
  kind: "AUDIT",
  counterparty: of("state-agency"),
  categories: ["ENROLLMENT_STATUS", "ATTENDANCE"],
  undertakings: ["LIMIT_USE", "REDISCLOSE_ONLY_BACK", "SECURITY_SAFEGUARDS", "DESTROY_OR_RETURN"],
  auditAuthority: "GOVERNMENT_FUNDER",
  ...parts,
});

const PHYSICIAN = "santa-fe-emergency-physician";

const unsigned = ({ acting, person }: Scene, parts = {}) => acting.item("createConsent", { participant: person.id, form: aForm(parts) });

async function signed(scene: Scene, parts = {}): Promise<string> {
  const consent = await unsigned(scene, parts);
  await scene.acting.made("signConsent", { participant: scene.person.id, consent, signatures: [aSignature] });
  return consent;
}

const asked = ({ acting, person }: Scene) => acting.item("requestRestriction", { participant: person.id, kind: "AGREED", purposes: ["TREATMENT"], recipients: [of("housing")] });

async function recordedOrder({ acting, person }: Scene): Promise<string> {
  const mandate = await acting.item("recordMandate", { participant: person.id, type: "SUBPOENA" });
  return acting.item("recordOrder", { participant: person.id, ...anOrder({ mandate }) });
}

/** A duty in a matter that is new each time: equal relations are not recorded twice. */
async function monitoring({ acting, person }: Scene): Promise<object> {
  const matter = await acting.item("recordMatter", { participant: person.id, ...aMatter });
  return { participant: person.id, type: "MONITORS", matter, account: await acting.accountId("santa-fe-city-attorney") };
}

let treated = 0;

/** The entry that an emergency left, of somebody of whom medical personnel see nothing else. */
async function anEntry({ acting }: Scene): Promise<string> {
  const person = await plainPerson(acting.house, 7_000_000 + treated++);
  await acting.item("declareEmergency", { participant: person.id, consentUnobtainable: true }, PHYSICIAN, "EMERGENCY");
  await acting.house.ask(PHYSICIAN, "EMERGENCY", "query ($id: ID!) { participant(id: $id) { id enrollment { status } } }", { id: person.id });
  const [entry] = await acting.house.rows<{ id: string }>("SELECT id FROM patient_record_entry WHERE participant_id = $1", [person.local]);
  if (entry === undefined) throw new Error("the emergency left no entry");
  return entry.id;
}

/** By mutation. One that is missing here is not tested, so test/registers/who-may.test.ts fails. */
export const CATALOGUE: Readonly<Record<string, Entry>> = {
  createConsent: { who: PERSONAL, input: ({ person }) => ({ participant: person.id, form: aForm() }) },
  signConsent: { who: PERSONAL, input: async (scene) => ({ participant: scene.person.id, consent: await unsigned(scene), signatures: [aSignature] }) },
  revokeConsent: { who: PERSONAL, input: async (scene) => ({ participant: scene.person.id, consent: await signed(scene), form: "WRITTEN" }) },
  replaceConsent: { who: PERSONAL, input: async (scene) => ({ participant: scene.person.id, consent: await signed(scene), form: aForm() }) },
  recordConsentEvent: { who: PROGRAM, told: ["SELF"], input: async (scene) => ({ participant: scene.person.id, consent: await signed(scene, { expiration: { type: "EVENT" } }), event: "EXPIRATION" }) },
  recordMatter: { who: PROGRAM, input: ({ person }) => ({ participant: person.id, ...aMatter }) },
  disposeMatter: { who: PROGRAM, input: async ({ acting, person }) => ({ participant: person.id, matter: await acting.item("recordMatter", { participant: person.id, ...aMatter }), finalDispositionAt: NOW }) },
  recordMandate: { who: PROGRAM, input: ({ person }) => ({ participant: person.id, type: "SUMMONS" }) },
  recordOrder: { who: PROGRAM, input: ({ person }) => ({ participant: person.id, ...anOrder() }) },
  approveOrder: { who: OFFICER, input: async (scene) => ({ participant: scene.person.id, order: await recordedOrder(scene) }) },
  vacateOrder: { who: PROGRAM, input: async (scene) => ({ participant: scene.person.id, order: await recordedOrder(scene) }) },
  requestRestriction: { who: PERSONAL, input: ({ person }) => ({ participant: person.id, kind: "PAID_IN_FULL", purposes: ["PAYMENT"] }) },
  agreeToRestriction: { who: OFFICER, input: async (scene) => ({ participant: scene.person.id, restriction: await asked(scene) }) },
  endRestriction: { who: PERSONAL, input: async (scene) => ({ participant: scene.person.id, restriction: await asked(scene), by: "PATIENT", form: "WRITTEN" }) },
  recordRelation: { who: OFFICER, input: monitoring },
  endRelation: { who: OFFICER, input: async (scene) => ({ participant: scene.person.id, relation: await scene.acting.item("recordRelation", await monitoring(scene)), at: "2027-01-01T00:00:00Z" }) },
  recordMinorFinding: { who: OFFICER, minor: true, input: ({ person }) => ({ participant: person.id, lacksRationalChoice: true, substantialThreat: false }) },
  recordNoticeGiven: { who: PROGRAM, input: ({ person }) => ({ participant: person.id, version: "2026-11", method: "PAPER" }) },
  recordAgreement: { who: ["OFFICER_OF_ITS_ORGANIZATION"], input: () => anAgreement() },
  endAgreement: { who: ["OFFICER_OF_ITS_ORGANIZATION"], input: async ({ acting }) => ({ agreement: await acting.item("recordAgreement", anAgreement()), at: "2027-01-01T00:00:00Z" }) },
  setMinorRule: { who: ["HUB_OPERATOR"], input: () => ({ state: "NM", rule: "PARENT_REQUIRED", source: "demo statute", validFrom: "2026-01-01" }) },
  declareEmergency: { who: ["MEDICAL"], purposes: ["EMERGENCY"], input: ({ person }) => ({ participant: person.id, consentUnobtainable: true, nature: "overdose (demo)" }) },
  completeEmergencyEntry: { who: OFFICER, names: "entry", input: async (scene) => ({ entry: await anEntry(scene), nature: "overdose (demo)" }) },
};
