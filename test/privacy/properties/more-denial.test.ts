import type { Consent, DecisionRequest } from "../../../src/domain/decision";
import { everythingRestricted } from "../mutation/facts";
import { type Change, forEveryRequest, wideningAmong } from "./support";

/** A fact that denies, added to any request, never opens anything. */

type Denial = (request: DecisionRequest) => DecisionRequest;

const everyConsent = (change: (consent: Consent, request: DecisionRequest) => Partial<Consent>): Denial => (request) => ({
  ...request,
  consents: request.consents.map((consent) => ({ ...consent, ...change(consent, request) })),
});

const onConsents: Record<string, Denial> = {
  "a revocation by word of mouth": everyConsent(({ revocation }, { now }) => ({ revocation: revocation ?? { at: now, form: "ORAL" } })),
  "a revocation in writing": everyConsent(({ revocation }, { now }) => ({ revocation: revocation ?? { at: now, form: "WRITTEN" } })),
  "the end of what expires": everyConsent((consent, { now }) => ({ expiration: endedAt(consent, now) })),
  "the end of the 2.35 period": everyConsent(({ cj }, { now }) => ({ cj: cj && { ...cj, periodEndsAt: cj.periodEndsAt && now } })),
  "word that it is false": everyConsent(() => ({ knownFalse: true })),
  "a general release": everyConsent(() => ({ kind: "GENERAL_RELEASE" })),
  "every other kind on the same form": everyConsent(() => ({
    combinedWith: ["NAMED", "TPO", "COUNSELING_NOTES", "PROCEEDINGS", "CJ_2_35", "RESEARCH"],
  })),
  "members without a limit": everyConsent((consent, { hub }) => ({
    recipients: [...consent.recipients, { type: "INTERMEDIARY", hubId: hub.id, members: { type: "ALL_MEMBERS" } }],
  })),
  "a law against electronic signatures": everyConsent(({ signatures }) => ({
    signatures: signatures.map((each) => ({ ...each, electronicProhibited: true })),
  })),
};

function endedAt({ expiration }: Consent, now: string): Consent["expiration"] {
  if (expiration === null || expiration.type === "NONE") return expiration;
  return expiration.type === "DATE" ? { ...expiration, at: now } : { ...expiration, occurredAt: now };
}

const onPapers: Record<string, Denial> = {
  "orders vacated": (request) => ({ ...request, orders: request.orders.map((each) => ({ ...each, vacated: true })) }),
  "orders expired": (request) => ({ ...request, orders: request.orders.map((each) => ({ ...each, expiresAt: request.now })) }),
  "agreements ended": (request) => ({ ...request, agreements: request.agreements.map((each) => ({ ...each, endsAt: request.now })) }),
  "agreements that begin later": (request) => ({ ...request, agreements: request.agreements.map((each) => ({ ...each, startsAt: "2999-01-01T00:00:00Z" })) }),
  "matters disposed": (request) => ({ ...request, matters: request.matters.map((each) => ({ ...each, finalDispositionAt: request.now })) }),
  "matters without a condition": (request) => ({ ...request, matters: request.matters.map((each) => ({ ...each, condition: null })) }),
  "matters of a social contact": (request) => ({ ...request, matters: request.matters.map((each) => ({ ...each, pathway: "SOCIAL_CONTACT" as const })) }),
  "a restriction of everything": (request) => ({ ...request, restrictions: [...request.restrictions, everythingRestricted(request)] }),
  "restrictions that go on": (request) => ({ ...request, restrictions: request.restrictions.map((each) => ({ ...each, termination: null })) }),
  "restrictions of every category and recipient": (request) => ({
    ...request,
    restrictions: request.restrictions.map((each) => ({ ...each, categories: null, recipientOrganizationIds: null })),
  }),
  "a service conditioned on a notes consent": (request) => ({
    ...request,
    enrollment: request.enrollment && { ...request.enrollment, conditionedOnConsentKinds: ["COUNSELING_NOTES"] },
  }),
};

const withRecord = (change: Partial<NonNullable<DecisionRequest["record"]>>): Denial => (request) => ({
  ...request,
  record: request.record && { ...request.record, ...change },
});

const onRecord: Record<string, Denial> = {
  "adverse detail": withRecord({ adverseDetail: true }),
  "adverse detail not checked": withRecord({ adverseDetail: null }),
  "a confidential communication": withRecord({ confidentialCommunication: true }),
  "a service paid in full": withRecord({ paidInFullOutOfPocket: true }),
  "a researcher's copy": withRecord({ receivedUnder: { via: "RESEARCH_2_52", consentId: null, medium: "WRITTEN" } }),
  "an auditor's copy": withRecord({ receivedUnder: { via: "AUDIT_2_53", consentId: null, medium: "WRITTEN" } }),
  "knowledge of whose row it is": (request) => {
    const row = request.record?.deidentification ?? null;
    return withRecord({ deidentification: row && { ...row, actualKnowledge: true } })(request);
  },
};

const onRequest: Record<string, Denial> = {
  "no purpose": (request) => ({ ...request, purpose: null }),
  "an organization that nobody knows": (request) => ({ ...request, viewer: { ...request.viewer, organizationId: "nobody-knows" } }),
  "no channel for the notice": (request) => ({ ...request, channel: { ...request.channel, canCarryNotice: false } }),
  "no channel for the log": (request) => ({ ...request, channel: { ...request.channel, canLogDisclosure: false } }),
  "a copy instead of a view": (request) => ({ ...request, channel: { ...request.channel, mode: "DOWNLOAD" } }),
};

const DENIALS: Record<string, Record<string, Denial>> = {
  "on consents": onConsents,
  "on papers": onPapers,
  "on the record": onRecord,
  "on the request": onRequest,
};

describe("more denial never opens more", () => {
  it.each(Object.entries(DENIALS))("added %s", (_name, denials) => {
    forEveryRequest((request) => {
      const changes: Change[] = Object.entries(denials).map(([name, deny]) => ({ name: `with ${name}`, request: deny(request) }));
      expect(wideningAmong(request, changes)).toEqual([]);
    });
  });
});
