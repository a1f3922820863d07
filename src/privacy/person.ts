import type {
  Consent,
  DisclosureLog,
  Emergency,
  Enrollment,
  Incident,
  Instant,
  Mandate,
  Matter,
  MultiEnrollment,
  Order,
  Participant,
  Previous,
  Restriction,
} from "../domain/decision";
import { EVERY_CATEGORY, type CategoryMask, maskOf } from "./categories";
import { needsAuthorizedSigner } from "./consent-elements";
import { type ConsentForm, consentForm } from "./consent-form";
import { type CourtOrder, courtOrder } from "./court-order";

/** The facts about one person; lists may hold other people's items, which are ignored. */
export interface PersonFacts {
  readonly participant: Participant | null;
  readonly consents: readonly Consent[];
  readonly matters: readonly Matter[];
  readonly orders: readonly Order[];
  readonly mandates: readonly Mandate[];
  readonly restrictions: readonly Restriction[];
  readonly emergency: Emergency | null;
  readonly incident: Incident | null;
  readonly multiEnrollment: MultiEnrollment | null;
  readonly enrollment: Enrollment | null;
  readonly disclosureLog: DisclosureLog | null;
  readonly previous: Previous | null;
}

/** One person's facts, read once. Holds no clock and no viewer, so it may be kept with its facts. */
export interface Person {
  /** Null if no such person is known. */
  readonly id: string | null;
  readonly participant: Participant | null;
  /** 42 CFR 2.15: the patient is deceased or adjudicated incapable. */
  readonly needsAuthorizedSigner: boolean;
  /** By id, this participant's only. */
  readonly consents: readonly ConsentForm[];
  readonly orders: readonly CourtOrder[];
  readonly restrictions: readonly PersonRestriction[];
  /** 2.61: a court or its process is interested in this person. */
  readonly orderOrMandateOnFile: boolean;
  readonly emergency: Emergency | null;
  readonly incident: Incident | null;
  readonly multiEnrollment: MultiEnrollment | null;
  readonly enrollment: Enrollment | null;
  readonly disclosureLog: DisclosureLog | null;
  readonly previous: Previous | null;
}

export interface PersonRestriction {
  readonly restriction: Restriction;
  /** 2.26(a)(1): what may not be disclosed. */
  readonly categories: CategoryMask;
  /** 2.26(a)(3), (6): when it begins to bind; null if the program has not agreed. */
  readonly bindsFrom: Instant | null;
}

export function aboutPerson(facts: PersonFacts): Person {
  const { participant, multiEnrollment, enrollment, disclosureLog, previous } = facts;
  const id = participant?.id ?? null;
  const mandates = own(facts.mandates, id);
  const orders = own(facts.orders, id);
  return {
    id,
    participant,
    needsAuthorizedSigner: participant !== null && needsAuthorizedSigner(participant),
    consents: consentForms(facts),
    orders: orders.map((order) => courtOrder(order, mandates)),
    restrictions: own(facts.restrictions, id).map(personRestriction),
    orderOrMandateOnFile: orders.length > 0 || mandates.length > 0,
    emergency: ownOrNull(facts.emergency, id),
    incident: ownOrNull(facts.incident, id),
    multiEnrollment,
    enrollment,
    disclosureLog,
    previous,
  };
}

function consentForms({ participant, consents, matters }: PersonFacts): ConsentForm[] {
  if (participant === null) return [];
  return own(consents, participant.id).map((consent) => consentForm(consent, participant, matters));
}

function personRestriction(restriction: Restriction): PersonRestriction {
  const { categories, kind, agreedAt, requestedAt } = restriction;
  return {
    restriction,
    categories: categories === null ? EVERY_CATEGORY : maskOf(categories),
    bindsFrom: kind === "AGREED" ? agreedAt : requestedAt,
  };
}

interface Owned {
  readonly participantId: string;
}

const NONE: readonly never[] = [];

/** This participant's items, by id. */
function own<Item extends Owned & { readonly id: string }>(
  items: readonly Item[],
  id: string | null,
): readonly Item[] {
  if (items.length === 0 || id === null) return NONE;
  const mine = items.filter((item) => item.participantId === id);
  return mine.length < 2 ? mine : mine.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function ownOrNull<Item extends Owned>(item: Item | null, id: string | null): Item | null {
  return item !== null && item.participantId === id ? item : null;
}
