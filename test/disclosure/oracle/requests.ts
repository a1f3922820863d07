import type { Agreement, Consent, DecisionRequest, Emergency, Hub, Incident, Matter, Order, Organization, PersonCategory, Purpose, RecordFacts, Relation, Restriction, ViewerRole } from "../../../src/domain/decision";
import { type AnyRecord, dayIn, instant, kept, keyOf, type Row, type World } from "./world";

/** Who asks for what, when. */
export interface Asking {
  readonly world: World;
  readonly viewer: Row<"account">;
  readonly purpose: Purpose;
  readonly at: Date;
  readonly hub: Hub;
}

type OfAsker = Pick<DecisionRequest, "now" | "hub" | "purpose" | "channel" | "claims" | "agreements">;
type OfPerson = Pick<DecisionRequest, "participant" | "consents" | "matters" | "orders" | "mandates" | "restrictions">;
type OfBoth = Pick<DecisionRequest, "viewer" | "emergency" | "incident">;

/** Makes whole requests of the decision contract, one asker's, of rows and of nothing that the door has. */
export class Requests {
  private readonly ofAsker: OfAsker;
  private readonly relations: Relation[];
  private readonly assigned: ReadonlySet<string>;
  private readonly withPerson = new Map<string, OfBoth>();
  private readonly register = new Map<string, Organization[]>();

  constructor(readonly asking: Asking) {
    const { world, viewer, purpose, at, hub } = asking;
    this.ofAsker = {
      now: instant(at.toISOString()),
      hub,
      purpose,
      channel: { mode: "VIEW", operation: "READ", canCarryNotice: true, canLogDisclosure: true, ehr: true },
      claims: [],
      agreements: world.below("agreement", "counterparty_organization_id", viewer.organization_id ?? "").map(agreement),
    };
    this.relations = relationsOnFile(asking);
    this.assigned = assignedToday(asking);
  }

  /** About one record of one person. */
  about(participant: Row<"participant">, record: AnyRecord, categories: readonly PersonCategory[]): DecisionRequest {
    const custody = this.asking.world.custody.get(keyOf(record.jurisdiction, record.custody_id));
    if (custody === undefined) throw new Error("a record without custody");
    const { now, hub, purpose, channel, claims, agreements } = this.ofAsker;
    const { participant: person, consents, matters, orders, mandates, restrictions } = personFacts(this.asking.world)(participant);
    const { viewer, emergency, incident } = this.ofBoth(participant.id);
    // Spelt out: spreading three objects costs as much as deciding, and this is made a million times.
    return {
      now, hub, viewer, purpose, channel, claims, agreements, consents, matters, orders, mandates, restrictions, emergency, incident,
      categories: categories as [PersonCategory],
      organizations: this.organizations(custody),
      participant: this.ofToday(participant, person),
      record: recordFacts(record, custody),
      multiEnrollment: null,
      enrollment: purpose === "ENROLLMENT" ? { noticeGivenAt: firstNotice(this.asking.world, participant.id), conditionedOnConsentKinds: [] } : null,
      disclosureLog: null,
      previous: null,
    };
  }

  /** Somebody whose birthday makes them an adult where they are is a minor no more. */
  private ofToday(row: Row<"participant">, person: OfPerson["participant"]): OfPerson["participant"] {
    if (person === null || person.minor === null || row.birth_date === null) return person;
    const { world, at } = this.asking;
    const adultFrom = `${String(Number(row.birth_date.slice(0, 4)) + 18)}${row.birth_date.slice(4)}`;
    return dayIn(world.place.get(row.jurisdiction)?.time_zone ?? "UTC", at) < adultFrom ? person : { ...person, minor: null };
  }

  private ofBoth(participantId: string): OfBoth {
    let known = this.withPerson.get(participantId);
    if (known === undefined) {
      const { viewer } = this.asking;
      const relations = this.relationsTo(participantId);
      known = {
        viewer: { id: viewer.id, role: viewer.role as ViewerRole, organizationId: viewer.organization_id, classes: [...viewer.classes], relations },
        emergency: emergency(this.asking, participantId),
        incident: incident(this.asking, participantId),
      };
      this.withPerson.set(participantId, known);
    }
    return known;
  }

  /** NEED_FROM_DUTIES is on no file: it follows from an assignment of the day, or from a duty that reaches the whole program. */
  private relationsTo(participantId: string): Relation[] {
    const found = this.relations.filter((one) => !("participantId" in one) || one.participantId === participantId);
    if (this.assigned.has(participantId) || this.asking.viewer.program_wide_duty) found.push({ type: "NEED_FROM_DUTIES", participantId });
    return found;
  }

  /** Those that the request names; the others bear on nothing. */
  private organizations({ source_organization_id, holder_organization_id }: Row<"custody">): Organization[] {
    const key = keyOf(source_organization_id, holder_organization_id);
    let known = this.register.get(key);
    if (known === undefined) {
      const { world, viewer, hub } = this.asking;
      this.register.set(key, (known = organizations(world, [viewer.organization_id, source_organization_id, holder_organization_id, hub.id])));
    }
    return known;
  }
}

const factsOf = new WeakMap<World, (row: Row<"participant">) => OfPerson>();

function personFacts(world: World): (row: Row<"participant">) => OfPerson {
  let facts = factsOf.get(world);
  if (facts === undefined) {
    facts = kept((row: Row<"participant">): OfPerson => {
      const { id, jurisdiction } = row;
      return {
        participant: { id, jurisdiction, capacity: row.capacity, deceased: row.deceased_on !== null, minor: minor(row) },
        consents: world.about("consent", id).map(consent),
        matters: world.about("legal_matter", id).map(matter),
        orders: world.about("court_order", id).map((one) => ({ ...one.facts, id: one.id, participantId: id }) as Order),
        mandates: world.about("mandate", id).map((one) => ({ id: one.id, participantId: id, type: one.type }) as DecisionRequest["mandates"][number]),
        restrictions: world.about("restriction", id).map((one) => ({ ...one.facts, id: one.id, participantId: id }) as Restriction),
      };
    });
    factsOf.set(world, facts);
  }
  return facts;
}

function firstNotice(world: World, participantId: string): string | null {
  return world.about("notice_given", participantId).map((one) => instant(one.given_at)).sort()[0] ?? null;
}

function relationsOnFile({ world, viewer, at }: Asking): Relation[] {
  const now = instant(at.toISOString());
  const inForce = world.below("relation", "account_id", viewer.id).filter((one) => instant(one.valid_from) <= now && (one.valid_to === null || now < instant(one.valid_to)));
  const found = new Map(inForce.map((one) => [JSON.stringify(relation(one)), relation(one)]));
  return [...found.values()];
}

/** Days are counted on the clocks of the viewer's place. */
function assignedToday({ world, viewer, at }: Asking): Set<string> {
  const today = dayIn(world.place.get(viewer.jurisdiction)?.time_zone ?? "UTC", at);
  const assignments = world.below("assignment", "account_id", viewer.id);
  return new Set(assignments.filter((one) => one.starts_on <= today && (one.ends_on === null || today < one.ends_on)).map((one) => one.participant_id));
}

function relation({ type, participant_id, matter_id, record_id, supervised }: Row<"relation">): Relation {
  switch (type) {
    case "MONITORS":
      return { type, matterId: matter_id ?? "" };
    case "ORIGINATED":
      return { type, recordId: record_id ?? "" };
    case "TRAINEE":
      return { type, supervised: supervised === true };
    default:
      return { type, participantId: participant_id ?? "" };
  }
}

function organizations(world: World, ids: readonly (string | null)[]): Organization[] {
  const rows = [...new Set(ids)].map((id) => world.organization.get(id ?? "")).filter((row) => row !== undefined);
  return rows.map((row) => ({ ...organization(row), controls: world.below("organization_control", "controller_id", row.id).map((one) => ({ organizationId: one.organization_id, directAdministrative: one.direct_administrative })) }));
}

const organization = kept((row: Row<"organization">): Omit<Organization, "controls"> => {
  return {
    id: row.id,
    kind: row.kind as Organization["kind"],
    jurisdiction: row.jurisdiction,
    part2Program: row.part2_program,
    federalTies: row.federal_ties_known ? ([...row.federal_ties] as NonNullable<Organization["federalTies"]>) : null,
    coveredEntity: row.covered_entity,
    businessAssociate: row.business_associate,
    medicalPersonnel: row.medical_personnel,
    publicHealthAuthority: row.public_health_authority,
    classes: [...row.classes],
    actsFor: [...row.acts_for],
  };
});

function minor(row: Row<"participant">): NonNullable<DecisionRequest["participant"]>["minor"] {
  if (row.minor_state_rule === null) return null;
  const found = row.minor_lacks_choice !== null && row.minor_threat !== null;
  return { stateRule: row.minor_state_rule as "MINOR_ALONE", directorFinding: found ? { lacksRationalChoice: row.minor_lacks_choice === true, substantialThreat: row.minor_threat === true } : null };
}

function recordFacts(record: AnyRecord, custody: Row<"custody">): RecordFacts {
  return {
    id: record.id,
    sourceOrganizationId: custody.source_organization_id,
    holderOrganizationId: custody.holder_organization_id,
    createdAt: instant(record.recorded_at),
    madeFor: custody.made_for as "CARE",
    noSudFinding: custody.no_sud_finding,
    confidentialCommunication: custody.confidential_communication,
    adverseDetail: custody.adverse_detail,
    paidInFullOutOfPocket: custody.paid_in_full_out_of_pocket,
    receivedUnder: custody.received_via === null ? null : ({ via: custody.received_via, consentId: custody.received_consent_id, medium: custody.received_medium ?? "WRITTEN" } as NonNullable<RecordFacts["receivedUnder"]>),
    deidentification: null,
  };
}

const consent = kept((row: Row<"consent">): Consent => {
  const revocation = row.revoked_at === null || row.revocation_form === null ? null : { at: instant(row.revoked_at), form: row.revocation_form };
  return { ...row.form, id: row.id, participantId: row.participant_id, kind: row.kind as Consent["kind"], signedAt: row.signed_at === null ? null : instant(row.signed_at), revocation, knownFalse: row.known_false };
});

const matter = kept((row: Row<"legal_matter">): Matter => {
  return {
    id: row.id,
    participantId: row.participant_id,
    pathway: row.pathway as Matter["pathway"],
    condition: row.condition as Matter["condition"],
    imposedByOrganizationId: row.imposed_by_organization_id,
    supervisingOrganizationIds: [...row.supervising_organization_ids],
    finalDispositionAt: row.final_disposition_at === null ? null : instant(row.final_disposition_at),
  };
});

const agreement = kept((row: Row<"agreement">): Agreement => {
  return {
    id: row.id,
    kind: row.kind,
    partyOrganizationId: row.party_organization_id,
    counterpartyOrganizationId: row.counterparty_organization_id,
    written: row.written,
    startsAt: instant(row.starts_at),
    endsAt: row.ends_at === null ? null : instant(row.ends_at),
    categories: [...row.categories] as Agreement["categories"],
    undertakings: [...row.undertakings] as Agreement["undertakings"],
    auditAuthority: row.audit_authority as Agreement["auditAuthority"],
    originatorOversight: row.originator_oversight,
    determination: row.determination as Agreement["determination"],
  };
});

/** An emergency counts for whoever declared it, while it lasts; the latest of several. */
function emergency({ world, viewer, at }: Asking, participantId: string): Emergency | null {
  const now = instant(at.toISOString());
  const open = world.about("emergency", participantId).filter((one) => one.declared_by_account_id === viewer.id && instant(one.declared_at) <= now && now < instant(one.ends_at));
  const [latest] = [...open].sort((a, b) => (instant(a.declared_at) < instant(b.declared_at) ? 1 : -1));
  if (latest === undefined) return null;
  return { participantId, bonaFide: latest.bona_fide, consentUnobtainable: latest.consent_unobtainable, programClosedByDeclaredDisaster: latest.program_closed_by_declared_disaster, nature: latest.nature };
}

/** The report made to the viewer's organization that the purpose is about; one that opens something before one that does not. */
function incident({ world, viewer, purpose }: Asking, participantId: string): Incident | null {
  const reports = world.about("incident", participantId).map((one) => ({ ...one.facts, id: one.id, participantId }) as Incident);
  const told = reports.filter((one) => one.reportedToOrganizationId === viewer.organization_id && (one.kind === "CHILD_ABUSE_REPORT") === (purpose === "CHILD_ABUSE_REPORT"));
  return told.find((one) => one.kind !== "CRIME_ELSEWHERE") ?? told[0] ?? null;
}
