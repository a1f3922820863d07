import type { Agreement, Consent, DecisionRequest, Order } from "../../../src/domain/decision";
import { type Change, changingEach, forEveryRequest, wideningAmong, withoutEach } from "./support";

/**
 * A fact that supports a release, taken away, never opens anything: each consent, agreement, order,
 * relation, finding, undertaking and mandate of a request in turn. What looks like support and is not
 * stands in no-support.test.ts, with its section.
 */

type Removals = (request: DecisionRequest) => DecisionRequest[];

const nullOnce = <Item extends object>(item: Item, key: keyof Item): Item | null =>
  item[key] === null ? null : { ...item, [key]: null };

const agreements = (change: (agreement: Agreement) => Agreement | null): Removals => (request) =>
  changingEach(request.agreements, change).map((list) => ({ ...request, agreements: list }));
const orders = (change: (order: Order) => Order | null): Removals => (request) =>
  changingEach(request.orders, change).map((list) => ({ ...request, orders: list }));
const consents = (change: (consent: Consent) => Consent | null): Removals => (request) =>
  changingEach(request.consents, change).map((list) => ({ ...request, consents: list }));

/** Each item of a list inside each consent, agreement or order, in turn. */
function inner<Outer, Item>(outer: readonly Outer[], items: (each: Outer) => readonly Item[], put: (each: Outer, rest: Item[]) => Outer): Outer[][] {
  return outer.flatMap((each, index) =>
    withoutEach(items(each)).map((rest) => outer.map((one, at) => (at === index ? put(one, rest) : one))),
  );
}

const whole: Record<string, Removals> = {
  "a consent": (request) => withoutEach(request.consents).map((list) => ({ ...request, consents: list })),
  "a matter": (request) => withoutEach(request.matters).map((list) => ({ ...request, matters: list })),
  "an agreement": (request) => withoutEach(request.agreements).map((list) => ({ ...request, agreements: list })),
  "an order": (request) => withoutEach(request.orders).map((list) => ({ ...request, orders: list })),
  "a mandate": (request) => withoutEach(request.mandates).map((list) => ({ ...request, mandates: list })),
  "a relation": (request) => withoutEach(request.viewer.relations).map((relations) => ({ ...request, viewer: { ...request.viewer, relations } })),
  "a class of the viewer": (request) => withoutEach(request.viewer.classes).map((classes) => ({ ...request, viewer: { ...request.viewer, classes } })),
};

const inOrders: Record<string, Removals> = {
  "a finding of an order": (request) => inner(request.orders, ({ findings }) => findings, (order, findings) => ({ ...order, findings })).map((list) => ({ ...request, orders: list })),
  "a part of an order's scope": (request) => inner(request.orders, ({ scope }) => scope, (order, scope) => ({ ...order, scope })).map((list) => ({ ...request, orders: list })),
  "a recipient of an order": (request) => inner(request.orders, (order) => order.recipientOrganizationIds, (order, recipientOrganizationIds) => ({ ...order, recipientOrganizationIds })).map((list) => ({ ...request, orders: list })),
  "the mandate of an order": orders((order) => nullOnce(order, "mandateId")),
  "the officer's word on an order": orders((order) => nullOnce(order, "privacyOfficerApprovedAt")),
  "the ground for confidential communications": orders((order) => nullOnce(order, "confidentialBasis")),
  "the notice of an order": orders((order) => ({ ...order, noticeAndOpportunity: false })),
};

const inAgreements: Record<string, Removals> = {
  "an undertaking": (request) => inner(request.agreements, ({ undertakings }) => undertakings, (agreement, undertakings) => ({ ...agreement, undertakings })).map((list) => ({ ...request, agreements: list })),
  "a category of an agreement": (request) => inner(request.agreements, ({ categories }) => categories, (agreement, categories) => ({ ...agreement, categories })).map((list) => ({ ...request, agreements: list })),
  "the determination on research": agreements((agreement) => nullOnce(agreement, "determination")),
  "the document of a determination": agreements((agreement) => agreement.determination && { ...agreement, determination: { ...agreement.determination, documentId: null } }),
  "the authority to audit": agreements((agreement) => nullOnce(agreement, "auditAuthority")),
  "the oversight of originators": agreements((agreement) => ({ ...agreement, originatorOversight: false })),
  "the writing of an agreement": agreements((agreement) => ({ ...agreement, written: false })),
};

const inConsents: Record<string, Removals> = {
  "the patient's name": consents((consent) => nullOnce(consent, "patientName")),
  "a discloser": (request) => inner(request.consents, ({ disclosers }) => disclosers, (consent, disclosers) => ({ ...consent, disclosers })).map((list) => ({ ...request, consents: list })),
  "a recipient that is no intermediary": (request) => inner(request.consents, (consent) => consent.recipients, (consent, recipients) => ({ ...consent, recipients })).filter((list) => list.every((consent, at) => intermediaries(consent) === intermediaries(request.consents[at]))).map((list) => ({ ...request, consents: list })),
  "a signature": (request) => inner(request.consents, ({ signatures }) => signatures, (consent, signatures) => ({ ...consent, signatures })).map((list) => ({ ...request, consents: list })),
  "the authority to sign": consents((consent) => ({ ...consent, signatures: consent.signatures.map((each) => ({ ...each, authorityDocumentId: null })) })),
  "the expiration": consents((consent) => nullOnce(consent, "expiration")),
  "the date signed": consents((consent) => nullOnce(consent, "signedAt")),
  "all statements": consents((consent) => ({ ...consent, statements: { hipaaRedisclosure: false, fundraisingOptOut: false, mayBeRedisclosed: false, refusalConsequences: false } })),
  "the statement on revocation": consents((consent) => ({ ...consent, revocationStatement: { rightInWriting: false, howToRevoke: false, relianceException: false } })),
  "what 2.35 asks for": consents((consent) => nullOnce(consent, "cj")),
  "the period of 2.35": consents((consent) => consent.cj && { ...consent, cj: { ...consent.cj, periodEndsAt: null } }),
  "when a 2.35 consent may be revoked": consents((consent) => consent.cj && { ...consent, cj: { ...consent.cj, revocable: null } }),
  "copy and scope": consents((consent) => ({ ...consent, copyAvailable: false, scopeTextAvailable: false })),
};

const intermediaries = (consent: Consent | undefined) => consent?.recipients.filter(({ type }) => type === "INTERMEDIARY").length;

const ofThePerson: Record<string, Removals> = {
  "the director's finding": (request) => [withMinor(request, { directorFinding: null })],
  "one half of the director's finding": (request) => {
    const finding = request.participant?.minor?.directorFinding ?? null;
    if (finding === null) return [];
    return [{ lacksRationalChoice: false }, { substantialThreat: false }].map((half) => withMinor(request, { directorFinding: { ...finding, ...half } }));
  },
  "the emergency": (request) => [{ ...request, emergency: null }],
  "a ground of the emergency": (request) =>
    [{ bonaFide: false }, { consentUnobtainable: false }, { programClosedByDeclaredDisaster: false }].map((change) => ({
      ...request,
      emergency: request.emergency && { ...request.emergency, ...change },
    })),
  "the incident": (request) => [{ ...request, incident: null }],
  "the statute on child abuse": (request) => [{ ...request, incident: request.incident && { ...request.incident, stateStatute: null } }],
  "the facts on multiple enrollment": (request) => [{ ...request, multiEnrollment: null }],
  "the request for the log": (request) => [{ ...request, disclosureLog: null }],
  "the writing of that request": (request) => [{ ...request, disclosureLog: request.disclosureLog && { ...request.disclosureLog, inWriting: false } }],
  "the record": (request) => [{ ...request, record: null }],
};

function withMinor(request: DecisionRequest, change: Partial<NonNullable<NonNullable<DecisionRequest["participant"]>["minor"]>>): DecisionRequest {
  const { participant } = request;
  return { ...request, participant: participant && { ...participant, minor: participant.minor && { ...participant.minor, ...change } } };
}

const organizationsAs = (change: Partial<DecisionRequest["organizations"][number]>): Removals => (request) => [
  { ...request, organizations: request.organizations.map((each) => ({ ...each, ...change })) },
];

const ofOrganizations: Record<string, Removals> = {
  "control of an organization": organizationsAs({ controls: [] }),
  "help to a program": organizationsAs({ actsFor: [] }),
  "classes of organizations": organizationsAs({ classes: [] }),
  "medical personnel": organizationsAs({ medicalPersonnel: false }),
  "public health authority": organizationsAs({ publicHealthAuthority: false }),
  "the viewer's registration": (request) => [{ ...request, organizations: request.organizations.filter(({ id }) => id !== request.viewer.organizationId) }],
};

const SUPPORT: Record<string, Record<string, Removals>> = {
  "of a whole fact": whole,
  "from court orders": inOrders,
  "from agreements": inAgreements,
  "from consents": inConsents,
  "about the person": ofThePerson,
  "about organizations": ofOrganizations,
};

describe("less support never opens more", () => {
  it.each(Object.entries(SUPPORT))("taken away %s", (_name, removals) => {
    forEveryRequest((request) => {
      const changes: Change[] = Object.entries(removals).flatMap(([name, remove]) =>
        remove(request).map((changed) => ({ name: `without ${name}`, request: changed })),
      );
      expect(wideningAmong(request, changes)).toEqual([]);
    });
  });
});
