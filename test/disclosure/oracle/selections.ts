import { select } from "../../support/selection";

/** Every field of every record that hangs on a participant. A new field belongs here and into the oracle. */
const PROVENANCE = "provenance { sourceSystem loadId sourceRow sourceId mappingVersion recordedAt }";
const NOTES = "notice { consentId } withheld { field reason }";
export const OUTCOME_TEXT = `id jurisdiction { slug } domain measure stage observedAt value codeSystem sourceValue amount unit ${PROVENANCE} ${NOTES}`;
export const SERVICE_REFERRAL_TEXT = "id jurisdiction { slug } provider { id name } service sentAt response respondedAt firstServiceAt daysWaiting notice { consentId } withheld { field }";
export const REFERRAL_TEXT = `id jurisdiction { slug } type source pathway receivedAt decidedAt screening { result reasons at } handoff { result at minutes }
  charges { nibrs statute level drugType amount unit disposition decidedAt } encounter { at agency placeGeoid incidentNumber } intakeDueAt
  serviceReferrals { ${SERVICE_REFERRAL_TEXT} } ${PROVENANCE} ${NOTES}`;

/** The fields of a participant one by one, as narrow selections. */
export const PARTICIPANT_FIELDS: readonly string[] = [
  "enrollment { status periods { status startsOn endsOn exitReason } episodes { project openedOn closedOn exitReason intakeStartedAt intakeCompletedAt } caseManager door }",
  "identity { legalName preferredName aliases nameQuality birthDate birthDateQuality phone email address sourceId { system value } }",
  "demographics { raceEthnicity raceEthnicityDetail raceEthnicitySource sexOrGender { code system sourceValue } ageBand veteran { code system sourceValue } education { code system sourceValue } insurance { code system sourceValue } }",
  "attendance { held attempted lastHeldAt contacts { type at minutes held } }",
  "progress { goals { domain status setOn statusOn } goalsMet reviews { at action } }",
  "treatment { episodes { setting { code system sourceValue } admittedOn dischargedOn reason { code system sourceValue } moud medication } inTreatment }",
  "diagnoses { kind code codeSystem rank sourceValue recordedOn }",
  "consents { id kind information purposes scope signedAt expiresAt revokedAt }",
  PROVENANCE,
];
export const PARTICIPANT_TEXT = `id jurisdiction { slug } ${PARTICIPANT_FIELDS.join(" ")} ${NOTES}`;

export const PARTICIPANT = select(PARTICIPANT_TEXT);
export const EVERYTHING = select(`${PARTICIPANT_TEXT} referrals(first: 1000) { nodes { ${REFERRAL_TEXT} } } outcomes(first: 1000) { nodes { ${OUTCOME_TEXT} } }`);
export const REFERRAL = select(REFERRAL_TEXT);
export const OUTCOME = select(OUTCOME_TEXT);
export const SERVICE_REFERRAL = select(SERVICE_REFERRAL_TEXT);

/** Selections that ask for little, so that a row's being there hangs on one category or two. */
export const NARROW = {
  Participant: ["id", ...PARTICIPANT_FIELDS.map((field) => `id ${field}`), "enrollment { door }", "enrollment { status }", "enrollment { caseManager }", "progress { goalsMet }", "treatment { inTreatment }", "demographics { ageBand }"].map(select),
  Referral: ["id", "type", "charges { nibrs }", "charges { disposition }", "screening { result }", "encounter { agency }", "serviceReferrals { response }", "provenance { sourceId }", "intakeDueAt handoff { minutes }"].map(select),
  Outcome: ["id", "value", "provenance { sourceId }", "domain measure"].map(select),
} as const;
