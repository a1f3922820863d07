/** What the API asks of a request before the door is asked. Everything else is the door's. */
export type RootPolicy = "DESCRIPTION" | "SIGNED_IN" | "PURPOSE_STATED";

/**
 * By root field. Directory facts want a known caller; records of persons also want a purpose of use (42 CFR 2.13(a)).
 * `node` and `_entities` may name either, so the door decides. `_service` is the schema's own description, open to whom
 * that is. A root field that is missing here is not served.
 */
export const ROOT_POLICY: Readonly<Record<string, RootPolicy>> = {
  _service: "DESCRIPTION",
  _entities: "SIGNED_IN",
  viewer: "SIGNED_IN",
  node: "SIGNED_IN",
  nodes: "SIGNED_IN",
  jurisdictions: "SIGNED_IN",
  jurisdiction: "SIGNED_IN",
  provider: "SIGNED_IN",
  providers: "SIGNED_IN",
  participant: "PURPOSE_STATED",
  participants: "PURPOSE_STATED",
  referral: "PURPOSE_STATED",
  referrals: "PURPOSE_STATED",
  outcomes: "PURPOSE_STATED",
  disclosures: "PURPOSE_STATED",
  explain: "PURPOSE_STATED",
  emergencyParticipant: "PURPOSE_STATED",
  emergencyEntries: "PURPOSE_STATED",
};

/**
 * By field of Mutation. A rule runs around the resolver and a rule on the payload after it, so neither stops an effect:
 * whoever adds one here sees to it that its register decides first (src/registers). One that is missing is not served.
 */
export const MUTATION_POLICY: Readonly<Record<string, RootPolicy>> = {
  createConsent: "PURPOSE_STATED",
  signConsent: "PURPOSE_STATED",
  revokeConsent: "PURPOSE_STATED",
  replaceConsent: "PURPOSE_STATED",
  recordConsentEvent: "PURPOSE_STATED",
  recordMatter: "PURPOSE_STATED",
  disposeMatter: "PURPOSE_STATED",
  recordMandate: "PURPOSE_STATED",
  recordOrder: "PURPOSE_STATED",
  approveOrder: "PURPOSE_STATED",
  vacateOrder: "PURPOSE_STATED",
  requestRestriction: "PURPOSE_STATED",
  agreeToRestriction: "PURPOSE_STATED",
  endRestriction: "PURPOSE_STATED",
  recordRelation: "PURPOSE_STATED",
  endRelation: "PURPOSE_STATED",
  recordMinorFinding: "PURPOSE_STATED",
  recordNoticeGiven: "PURPOSE_STATED",
  recordAgreement: "SIGNED_IN",
  endAgreement: "SIGNED_IN",
  setMinorRule: "SIGNED_IN",
  declareEmergency: "PURPOSE_STATED",
  completeEmergencyEntry: "PURPOSE_STATED",
};
