import type { Database } from "../../../src/database/database";
import { type Custody, custodyId } from "../../../src/domain/custody";
import { type ConsentKind, consentPurposeList, type ConsentPurpose, type Order, type PersonCategory, personCategoryList, type Recipient, type Restriction } from "../../../src/domain/decision";
import { consentForm } from "../../../src/onboarding/seed/consent-form";
import { Random } from "../../../src/onboarding/seed/random";
import { readWorld, type Row, type World } from "./world";

/** Tables whose rows are records with a custody. */
const RECORDS = ["participant", "status_period", "enrollment", "assignment", "contact", "plan_goal", "team_review", "treatment_episode", "diagnosis", "encounter", "referral", "charge", "service_referral", "outcome"] as const;

const DAY = 86_400_000;

interface Knot {
  readonly random: Random;
  readonly world: World;
  readonly slug: string;
  readonly now: Date;
  readonly organizations: readonly string[];
  readonly accounts: readonly Row<"account">[];
  id(): string;
  /** An instant so many days before or after now. */
  day(from: number, to: number): string;
}

/**
 * Ties knots that a tidy seed has not: records of one person under many custodies, consents, restrictions, orders,
 * agreements, incidents and relations of every kind in every combination. Equal seeds tie equal knots.
 */
export async function tangle(database: Database, slug: string, now: Date, seed = "tangle"): Promise<void> {
  await addVeteransHospital(database, slug);
  const world = await readWorld(database);
  const random = new Random(`${seed} ${slug}`);
  const knot: Knot = {
    random,
    world,
    slug,
    now,
    organizations: world.rows.organization.filter((one) => one.jurisdiction === slug).map(({ id }) => id),
    accounts: world.rows.account.filter((one) => one.jurisdiction === slug),
    id: () => Buffer.from(random.bytes(16)).toString("base64url"),
    day: (from, to) => new Date(Math.floor((now.getTime() + random.int(from * 24, to * 24) * (DAY / 24)) / 1000) * 1000).toISOString(),
  };
  const people = world.rows.participant.filter((one) => one.jurisdiction === slug);
  await addAgreements(database, knot);
  for (const person of people) await entangle(database, knot, person);
  await scatter(database, knot, people);
}

async function insert(database: Database, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0] ?? {}).map((name) => `"${name}"`).join(", ");
  await database.query("", `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json) ON CONFLICT DO NOTHING`, [JSON.stringify(rows)]);
}

/** No program and none of the seed: 38 USC 7332. With somebody who works there. */
async function addVeteransHospital(database: Database, jurisdiction: string): Promise<void> {
  const { rows } = await readWorld(database);
  const like = <T extends { id: string }>(list: readonly T[], id: string) => list.find((one) => one.id === id) as T;
  const id = `${jurisdiction}/va`;
  await insert(database, "organization", [{ ...like(rows.organization, `${jurisdiction}/hospital`), id, name: "Veterans Hospital (demo)", kind: "VA_FACILITY" }]);
  const physician = rows.account.find((one) => one.organization_id === `${jurisdiction}/hospital`);
  await insert(database, "account", [{ ...physician, id: `acct_va_${jurisdiction}`, slug: `${jurisdiction}-veterans-physician`, organization_id: id }]);
}

async function entangle(database: Database, knot: Knot, person: Row<"participant">): Promise<void> {
  const { random, slug } = knot;
  const own = { jurisdiction: slug, participant_id: person.id };
  const times = (most: number) => Array.from({ length: random.int(0, most) }, () => knot.id());
  await insert(database, "consent", times(2).map((id) => ({ ...own, id, ...consent(knot, person) })));
  if (random.chance(0.4)) await insert(database, "restriction", times(2).map((id) => ({ ...own, id, facts: restriction(knot, id, person.id) })));
  if (random.chance(0.2)) {
    const mandate = knot.id();
    await insert(database, "mandate", [{ ...own, id: mandate, type: "SUBPOENA" }]);
    const orders = times(2).map((id) => order(knot, id, person.id, random.chance(0.8) ? mandate : null));
    await insert(database, "court_order", orders.map((one) => ({ ...own, id: one.id, recipient_organization_ids: one.recipientOrganizationIds, facts: one })));
  }
  if (random.chance(0.2)) await insert(database, "incident", [knot.id()].map((id) => ({ ...own, id, facts: incident(knot, id, person.id) })));
  if (random.chance(0.2)) await insert(database, "emergency", [{ ...own, id: knot.id(), ...emergency(knot) }]);
  await insert(database, "relation", times(1).map((id) => ({ jurisdiction: slug, id, ...relation(knot, person) })));
  if (random.chance(0.1)) await database.query("", "UPDATE participant SET capacity = 'ADJUDICATED_INCAPABLE' WHERE jurisdiction = $1 AND id = $2", [slug, person.id]);
  if (random.chance(0.1)) await database.query("", "UPDATE participant SET birth_date = $3::date, minor_state_rule = 'PARENT_REQUIRED', minor_lacks_choice = true, minor_threat = true WHERE jurisdiction = $1 AND id = $2", [slug, person.id, youth(person.id, knot.now)]);
}

/** Mostly a minor's; else somebody who came of age since, or one of whom it is not known. */
function youth(id: string, now: Date): string | null {
  const age = new Random(`youth ${id}`).weighted([[15, 6], [20, 2], [0, 1]]);
  return age === 0 ? null : `${String(now.getUTCFullYear() - age)}-06-15`;
}

function consent(knot: Knot, person: Row<"participant">): object {
  const { random } = knot;
  const kind = random.weighted<ConsentKind>([["NAMED", 50], ["TPO", 20], ["PROCEEDINGS", 10], ["RESEARCH", 10], ["COUNSELING_NOTES", 5], ["GENERAL_RELEASE", 5]]);
  const form = consentForm({
    kind,
    patientName: person.legal_name ?? "N",
    disclosers: [{ type: "ORGANIZATION", id: random.chance(0.6) ? `${knot.slug}/lead` : random.pick(knot.organizations) }],
    information: kind === "COUNSELING_NOTES" ? ["SUD_COUNSELING_NOTE"] : categories(random, 0.4),
    recipients: Array.from({ length: random.int(1, 3) }, () => recipient(knot, kind)),
    purposes: purposes(random, kind),
    signatures: [{ by: random.chance(0.9) ? "PATIENT" : "PARENT", electronic: false, electronicProhibited: false, authorityDocumentId: null }],
  });
  const revoked = random.chance(0.15);
  const signed = knot.day(-400, -1);
  return {
    kind,
    form,
    scope_text: random.chance(0.9) ? "scope (demo)" : null,
    signed_at: random.chance(0.95) ? signed : null,
    revoked_at: revoked ? knot.day(-1, 1) : null,
    revocation_form: revoked ? "WRITTEN" : null,
    known_false: random.chance(0.03),
    created_at: signed,
  };
}

function purposes(random: Random, kind: ConsentKind): ConsentPurpose[] {
  if (kind === "RESEARCH") return ["RESEARCH"];
  const fitting = consentPurposeList.filter((purpose) => {
    const proceedings = /INVESTIGATION|PROSECUTION|WARRANT|REVOCATION|PROCEEDING/.test(purpose);
    if (kind === "PROCEEDINGS") return proceedings;
    if (kind === "TPO") return ["TREATMENT", "PAYMENT", "OPERATIONS"].includes(purpose);
    return !proceedings && purpose !== "RESEARCH" && purpose !== "CJ_MONITORING";
  });
  const some = random.some(fitting, 0.6);
  return some.length > 0 ? some : [fitting[0] as ConsentPurpose];
}

function recipient({ random, organizations, accounts, slug }: Knot, kind: ConsentKind): Recipient {
  if (kind === "TPO" && random.chance(0.5)) return { type: "TPO_STANDARD" };
  return random.weighted<() => Recipient>([
    [() => ({ type: "ORGANIZATION", id: random.pick(organizations) }), 4],
    [() => ({ type: "PERSON", id: random.pick(accounts).id }), 3],
    [() => ({ type: "CLASS", className: random.pick(["operational work group", "housing partners", "LEAD program"]) }), 1],
    [() => ({ type: "INTERMEDIARY", hubId: "national/hub", members: random.chance(0.5) ? { type: "TREATING_PROVIDERS" } : { type: "NAMED", organizationIds: [random.pick(organizations), `${slug}/clinic`] } }), 3],
  ])();
}

function categories(random: Random, share: number): PersonCategory[] {
  const some = random.some(personCategoryList, share);
  return some.length > 0 ? some : ["ENROLLMENT_STATUS"];
}

function restriction(knot: Knot, id: string, participantId: string): Restriction {
  const { random, organizations } = knot;
  const kind = random.pick(["AGREED", "AGREED", "PAID_IN_FULL"] as const);
  const ended = random.weighted<Restriction["termination"]>([
    [null, 4],
    [{ by: "PROGRAM", form: "WRITTEN", documented: true, at: instant(knot.day(-300, -2)) }, 4],
    [{ by: "PATIENT", form: "ORAL", documented: random.chance(0.5), at: instant(knot.day(-100, 10)) }, 2],
  ]);
  return {
    id,
    participantId,
    kind,
    requestedAt: instant(knot.day(-350, -310)),
    agreedAt: kind === "AGREED" && random.chance(0.9) ? instant(knot.day(-310, -1)) : null,
    recipientOrganizationIds: random.chance(0.5) ? null : [random.pick(organizations), `${knot.slug}/lead`],
    categories: random.chance(0.5) ? null : (categories(random, 0.4)),
    purposes: random.chance(0.5) ? ["TREATMENT"] : ["TREATMENT", "PAYMENT", "OPERATIONS"],
    termination: ended,
  };
}

function order(knot: Knot, id: string, participantId: string, mandateId: string | null): Order {
  const { random, organizations, slug } = knot;
  return {
    id,
    participantId,
    type: random.pick(["CIVIL_2_64", "CRIMINAL_2_65", "PROGRAM_2_66"] as const),
    issuedAt: instant(knot.day(-60, 1)),
    expiresAt: random.chance(0.3) ? null : instant(knot.day(-1, 100)),
    vacated: random.chance(0.1),
    recipientOrganizationIds: [random.pick(organizations), `${slug}/police`],
    holderOrganizationId: random.chance(0.6) ? `${slug}/lead` : random.pick(organizations),
    scope: categories(random, 0.4),
    noticeAndOpportunity: true,
    findings: ["NO_OTHER_EFFECTIVE_WAY", "PUBLIC_INTEREST_OUTWEIGHS", "EXTREMELY_SERIOUS_CRIME", "SUBSTANTIAL_VALUE", "HOLDER_HAD_COUNSEL"],
    confidentialBasis: random.chance(0.5) ? "EXTREMELY_SERIOUS_CRIME" : null,
    mandateId,
    privacyOfficerApprovedAt: random.chance(0.9) ? instant(knot.day(-50, 0)) : null,
  };
}

function incident(knot: Knot, id: string, participantId: string): object {
  const { random, slug } = knot;
  const kind = random.pick(["CRIME_ON_PREMISES", "CRIME_AGAINST_PERSONNEL", "THREAT_OF_SUCH_CRIME", "CRIME_ELSEWHERE", "CHILD_ABUSE_REPORT"] as const);
  return {
    id, participantId, kind,
    initiatedByOrganizationId: `${slug}/${random.pick(["lead", "lead", "treatment"])}`,
    reportedToOrganizationId: `${slug}/${kind === "CHILD_ABUSE_REPORT" ? "city-agency" : "police"}`,
    stateStatute: kind === "CHILD_ABUSE_REPORT" ? "demo statute" : null,
  };
}

function emergency({ random, accounts, day }: Knot): object {
  return {
    declared_by_account_id: random.pick(accounts.filter(({ role }) => /PHYSICIAN|EMS|CLINICIAN|NURSE|HOUSING/.test(role))).id,
    declared_at: day(-2, 0),
    ends_at: day(0, 3),
    bona_fide: random.chance(0.8),
    consent_unobtainable: random.chance(0.8),
    program_closed_by_declared_disaster: random.chance(0.3),
    nature: null,
  };
}

function relation({ random, world, accounts, day }: Knot, person: Row<"participant">): object {
  const matters = world.about("legal_matter", person.id);
  const account = random.pick(accounts).id;
  const dated = { account_id: account, valid_from: day(-200, -1), valid_to: random.chance(0.8) ? null : day(-1, 1) };
  const [matter] = matters;
  if (matter !== undefined && random.chance(0.3)) return { ...dated, type: "MONITORS", participant_id: null, matter_id: matter.id };
  return { ...dated, type: random.pick(["TREATS", "TREATS", "SELF", "PARENT_OF"]), participant_id: person.id, matter_id: null };
}

async function addAgreements(database: Database, knot: Knot): Promise<void> {
  const { random, organizations, slug } = knot;
  const rows = Array.from({ length: 60 }, () => ({
    jurisdiction: slug,
    id: knot.id(),
    kind: random.pick(["QSOA", "AUDIT", "RESEARCH", "CONTRACT"]),
    party_organization_id: `${slug}/${random.pick(["lead", "lead", "treatment", "treatment", "otp", "housing", "clinic", "collective", "police", "hospital", "va"])}`,
    counterparty_organization_id: random.pick([...organizations, "national/hub"]),
    written: random.chance(0.9),
    starts_at: knot.day(-300, 1),
    ends_at: random.chance(0.5) ? null : knot.day(-1, 300),
    categories: categories(random, 0.5),
    undertakings: ["BOUND_BY_PART2", "RESIST_JUDICIAL_ACCESS", "LIMIT_USE", "REDISCLOSE_ONLY_BACK", "SECURITY_SAFEGUARDS", "REPORT_BREACHES", "DESTROY_OR_RETURN"],
    audit_authority: "GOVERNMENT_FUNDER",
    originator_oversight: false,
    determination: { by: "PROGRAM_DIRECTOR", basis: "COMMON_RULE", documentId: "demo" },
  }));
  await insert(database, "agreement", rows);
}

/** Gives a third of the records another custody than they had. */
async function scatter(database: Database, knot: Knot, people: readonly Row<"participant">[]): Promise<void> {
  const { random, slug } = knot;
  const custodies = new Map<string, object>();
  const moves = new Map<string, [id: string, custody: string][]>();
  const world = await readWorld(database);
  for (const person of people) {
    const pool = Array.from({ length: 3 }, () => custody(knot, world, person));
    const move = (table: (typeof RECORDS)[number], record: { id: string }) => {
      if (!random.chance(table === "participant" ? 0.3 : 0.35)) return;
      const facts = random.pick(pool);
      const id = custodyId(facts);
      custodies.set(id, custodyRow(slug, id, facts));
      const list = moves.get(table) ?? [];
      moves.set(table, [...list, [record.id, id]]);
    };
    move("participant", person);
    for (const table of RECORDS) {
      if (table === "charge") for (const referral of world.about("referral", person.id)) for (const one of world.below("charge", "referral_id", referral.id)) move(table, one);
      if (table !== "participant" && table !== "charge") for (const one of world.about(table, person.id)) move(table, one);
    }
  }
  await insert(database, "custody", [...custodies.values()]);
  for (const [table, list] of moves) {
    const sql = `UPDATE ${table} x SET custody_id = m.custody FROM unnest($2::text[], $3::text[]) AS m (id, custody) WHERE x.jurisdiction = $1 AND x.id = m.id`;
    await database.query("", sql, [slug, list.map(([id]) => id), list.map(([, custody]) => custody)]);
  }
}

function custody({ random, slug, organizations }: Knot, world: World, person: Row<"participant">): Custody {
  const of = (key: string) => `${slug}/${key}`;
  const consents = world.about("consent", person.id);
  const received = consents.length > 0 && random.chance(0.5);
  const source = of(random.pick(["lead", "lead", "treatment", "otp", "collective", "clinic", "police", "hospital", "va"]));
  return {
    sourceOrganizationId: source,
    holderOrganizationId: received ? random.pick([of("housing"), of("clinic"), of("billing"), of("treatment"), of("lead"), random.pick(organizations)]) : random.chance(0.7) ? source : of("hospital"),
    receivedVia: received ? "CONSENT" : random.pick([null, null, "EMERGENCY_2_51", "RESEARCH_2_52"]),
    receivedConsentId: received ? random.pick(consents).id : null,
    receivedMedium: received ? random.pick(["WRITTEN", "ORAL"]) : null,
    madeFor: random.chance(0.15) ? "EVIDENCE_ONLY" : "CARE",
    noSudFinding: random.chance(0.15),
    confidentialCommunication: random.chance(0.2),
    adverseDetail: random.pick([false, true, null]),
    paidInFullOutOfPocket: random.chance(0.3),
  };
}

function custodyRow(jurisdiction: string, id: string, facts: Custody): object {
  return {
    jurisdiction, id,
    source_organization_id: facts.sourceOrganizationId, holder_organization_id: facts.holderOrganizationId, received_via: facts.receivedVia, received_consent_id: facts.receivedConsentId,
    received_medium: facts.receivedMedium, made_for: facts.madeFor, no_sud_finding: facts.noSudFinding, confidential_communication: facts.confidentialCommunication,
    adverse_detail: facts.adverseDetail, paid_in_full_out_of_pocket: facts.paidInFullOutOfPocket,
  };
}

function instant(text: string): string {
  return `${text.slice(0, 19)}Z`;
}
