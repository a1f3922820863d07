import { createHash } from "node:crypto";
import { codeSetNamed, labelOf } from "../../src/domain/codes";
import { custodyId } from "../../src/domain/custody";
import { isLocalId, isSlug } from "../../src/domain/ids";
import { type DemoJurisdiction, demoJurisdiction, demoRows } from "../../src/onboarding/seed/demo-rows";
import { TABLES } from "../../src/onboarding/seed/rows";
import { demo, instant, liveCities, NOW, OPTIONS } from "./seed-facts";

const DAY = 86_400_000;

function digest(jurisdictions: Iterable<DemoJurisdiction>): string {
  const hash = createHash("sha256");
  for (const { rows } of jurisdictions) hash.update(JSON.stringify(rows));
  return hash.digest("hex");
}

describe("the rows of the demo", () => {
  it("are the same, byte for byte, for the same seed and reference instant, and others for another seed", () => {
    expect(digest(demoRows(OPTIONS))).toBe(digest(demo()));
    expect(digest(demoRows({ ...OPTIONS, seed: 8 }))).not.toBe(digest(demo()));
  });

  it("of one city do not depend on the other cities", () => {
    const bangor = demo().find(({ slug }) => slug === "bangor-me");
    expect(digest([demoJurisdiction(OPTIONS, "bangor-me")])).toBe(digest(bangor === undefined ? [] : [bangor]));
  });

  it("lie in the past: nothing happened after the reference instant, but for ends that are still to come", () => {
    const now = instant(NOW);
    for (const { rows } of demo()) {
      for (const table of ["participant", "referral", "outcome", "contact", "charge", "service_referral", "encounter"] as const) {
        for (const row of rows[table]) expect(row.recorded_at <= now).toBe(true);
      }
      for (const { received_at, handoff_at, decided_at, screened_at } of rows.referral) for (const at of [received_at, handoff_at, decided_at, screened_at]) expect(at === null || at <= now).toBe(true);
      for (const { starts_on, ends_on } of rows.status_period) for (const on of [starts_on, ends_on]) expect(on === null || on < now).toBe(true);
      for (const { signed_at, revoked_at } of rows.consent) for (const at of [signed_at, revoked_at]) expect(at === null || at <= now).toBe(true);
    }
  });

  it("have ids that say nothing, unique in their table, and source ids that name the seed", () => {
    for (const { rows, slug } of demo()) {
      expect(isSlug(slug)).toBe(true);
      for (const table of TABLES) {
        const ids = rows[table].flatMap((row) => ("id" in row ? [row.id] : []));
        expect(new Set(ids).size).toBe(ids.length);
        if (table !== "organization" && table !== "account") expect(ids.every(isLocalId)).toBe(true);
      }
      for (const row of rows.participant) expect(row.source_system).toBe("lead-hub seed");
      for (const { id } of rows.account) expect(id).toMatch(/^acct_[A-Za-z0-9_-]{22}$/);
      for (const row of rows.custody) expect(row.id).toBe(custodyId(custodyOf(row)));
    }
    const accounts = demo().flatMap(({ rows }) => rows.account);
    for (const column of ["id", "slug"] as const) expect(new Set(accounts.map((row) => row[column])).size).toBe(accounts.length);
    const organizations = demo().flatMap(({ rows }) => rows.organization.map(({ id }) => id));
    expect(new Set(organizations).size).toBe(organizations.length);
  });

  it("cannot be mistaken for real people or bodies", () => {
    for (const { rows } of demo()) {
      for (const { synthetic, name } of rows.jurisdiction) expect([synthetic, /demo/i.test(name)]).toEqual([true, true]);
      for (const { synthetic } of rows.load) expect(synthetic).toBe(true);
      for (const { name } of [...rows.organization, ...rows.provider]) expect(name).toMatch(/\(demo\)$/);
      for (const { display_name } of rows.account) expect(display_name).toMatch(/^Demo /);
      for (const { legal_name, preferred_name, email, phone } of rows.participant) {
        expect([legal_name, preferred_name].every((one) => one === null || one.startsWith("Demo "))).toBe(true);
        expect(email === null || email.endsWith(".example.invalid")).toBe(true);
        expect(phone === null || /^555-01\d\d$/.test(phone)).toBe(true);
      }
    }
  });

  it("use only codes that the hub's code sets hold", () => {
    for (const { rows } of demo()) {
      const coded: (readonly [string | null, string | null])[] = [
        ...rows.outcome.map(({ code_system, value }) => [code_system, value] as const),
        ...rows.diagnosis.map(({ code_system, code }) => [code_system, code] as const),
        ...rows.treatment_episode.flatMap((row) => [[row.setting_system, row.setting] as const, [row.reason_system, row.reason] as const]),
        ...rows.participant.flatMap((row) => [[row.sex_or_gender_system, row.sex_or_gender] as const, [row.veteran_system, row.veteran] as const, [row.education_system, row.education] as const, [row.insurance_system, row.insurance] as const]),
        ...rows.participant.flatMap((row) => row.race_ethnicity.map((code) => ["OMB SPD 15 2024", code] as const)),
        ...rows.referral.flatMap((row) => row.screening_reasons.map((code) => ["LEAD hub 1 ineligibility_reason", code] as const)),
        ...rows.charge.flatMap((row) => [["NIBRS edition not stated offense", row.nibrs] as const, ["NIBRS edition not stated drug_type", row.drug_type] as const]),
      ];
      for (const [system, code] of coded) {
        if (system !== null) expect([system, codeSetNamed(system) === undefined]).toEqual([system, false]);
        if (system !== null && code !== null) expect([system, code, labelOf(system, code) !== undefined]).toEqual([system, code, true]);
      }
    }
  });
});

describe("the invariants of the domain", () => {
  it("keep status periods apart, exits with their reasons, and nothing after a death", () => {
    for (const { rows } of demo()) {
      for (const periods of by(rows.status_period, ({ participant_id }) => participant_id).values()) {
        periods.sort((a, b) => (a.starts_on < b.starts_on ? -1 : 1));
        periods.forEach((period, index) => {
          const next = periods[index + 1];
          if (next !== undefined) expect(period.ends_on !== null && period.ends_on <= next.starts_on && period.exit_reason !== "DECEASED").toBe(true);
          if (period.ends_on !== null) expect(period.starts_on < period.ends_on).toBe(true);
          expect((period.exit_reason !== null) === (period.status === "EXITED")).toBe(true);
        });
      }
    }
  });

  it("hold charges only against arrest diversions, and file them as the intake says", () => {
    for (const { rows } of demo()) {
      const referrals = new Map(rows.referral.map((row) => [row.id, row]));
      for (const { referral_id, disposition, decided_at } of rows.charge) {
        const referral = referrals.get(referral_id);
        expect(referral?.type).toBe("ARREST_DIVERSION");
        const intake = rows.enrollment.find((row) => row.referral_id === referral_id)?.intake_completed_at ?? null;
        const inTime = intake !== null && Date.parse(intake) - Date.parse(referral?.received_at ?? "") <= windowOf(rows, referral?.received_at ?? "") * DAY;
        if (disposition === "NOT_FILED") expect(inTime || referral?.intake_override !== null).toBe(true);
        if (disposition === "FILED_INTAKE_MISSED") expect(inTime).toBe(false);
        expect(decided_at === null).toBe(disposition === "HELD");
      }
    }
  });

  it("give a person one open enrolment and one case manager at a time, none of whom has more than 25", () => {
    for (const { rows } of demo()) {
      for (const stays of by(rows.enrollment, ({ participant_id }) => participant_id).values()) expect(stays.filter(({ closed_on }) => closed_on === null).length).toBeLessThanOrEqual(1);
      const overlaps = (list: { starts_on: string; ends_on: string | null }[], day: string): number => list.filter((one) => one.starts_on <= day && (one.ends_on === null || day < one.ends_on)).length;
      for (const list of by(rows.assignment, ({ participant_id }) => participant_id).values()) for (const { starts_on } of list) expect(overlaps(list, starts_on)).toBe(1);
      for (const list of by(rows.assignment, ({ account_id }) => account_id).values()) for (const { starts_on } of list) expect(overlaps(list, starts_on)).toBeLessThanOrEqual(25);
    }
  });

  it("order times within a record", () => {
    for (const { rows } of demo()) {
      for (const row of rows.referral) expect([row.decided_at, row.handoff_at, row.screened_at].every((at) => at === null || at >= row.received_at)).toBe(true);
      for (const row of rows.service_referral) expect([row.responded_at, row.first_service_at].every((at) => at === null || at >= row.sent_at)).toBe(true);
      for (const row of rows.enrollment) {
        expect(row.closed_on === null || row.closed_on >= row.opened_on).toBe(true);
        expect(row.intake_completed_at === null || (row.intake_started_at ?? "z") <= row.intake_completed_at).toBe(true);
      }
      for (const row of rows.plan_goal) expect(row.status_on >= row.set_on).toBe(true);
      for (const row of rows.treatment_episode) expect(row.discharged_on === null ? row.reason === null : row.discharged_on >= row.admitted_on).toBe(true);
      for (const row of rows.contact) expect(row.type === "ATTEMPT" && row.held).toBe(false);
      for (const row of rows.diagnosis) expect((row.rank !== null) === (row.kind === "SUBSTANCE")).toBe(true);
    }
  });

  it("leave no row that points to nothing in its city", () => {
    for (const { rows } of demo()) {
      const known = Object.fromEntries(TABLES.map((table) => [table, new Set(rows[table].flatMap((row) => ("id" in row ? [row.id] : [])))]));
      const points = (table: string, id: string | null): void => expect(id === null || known[table]?.has(id)).toBe(true);
      for (const table of TABLES) {
        for (const row of rows[table]) {
          for (const [column, target] of [["participant_id", "participant"], ["custody_id", "custody"], ["load_id", "load"], ["account_id", "account"], ["referral_id", "referral"], ["encounter_id", "encounter"], ["provider_id", "provider"], ["service_id", "service"], ["location_id", "location"], ["matter_id", "legal_matter"], ["enrollment_id", "enrollment"], ["received_consent_id", "consent"], ["holder_organization_id", "organization"]] as const) {
            if (column in row) points(target, (row as unknown as Record<string, string | null>)[column] ?? null);
          }
        }
      }
    }
  });
});

describe("the rates of the demo", () => {
  it("refer people 1.11 times, and keep counting those who were not eligible", () => {
    const people = liveCities().reduce((sum, { rows }) => sum + rows.participant.length, 0);
    const referrals = liveCities().flatMap(({ rows }) => rows.referral);
    expect(referrals.length / people).toBeGreaterThan(1.06);
    expect(referrals.length / people).toBeLessThan(1.16);
    const results = new Set(referrals.map(({ screening_result }) => screening_result));
    expect(results).toEqual(new Set(["ELIGIBLE", "PRESUMPTIVELY_INELIGIBLE", "INELIGIBLE", "DECLINED", "CAPACITY_FULL", "PENDING_PROSECUTOR"]));
  });

  it("hand most people over in person within 30 minutes", () => {
    const handed = liveCities().flatMap(({ rows }) => rows.referral.filter(({ handoff_result }) => handoff_result !== null));
    const warm = handed.filter(({ handoff_result, handoff_minutes }) => handoff_result === "IN_PERSON" && (handoff_minutes ?? 99) <= 30);
    expect(warm.length / handed.length).toBeGreaterThan(0.45);
  });

  it("show every disposition but the one of no charge, every status, and every door", () => {
    const rows = liveCities().map((city) => city.rows);
    expect(new Set(rows.flatMap(({ charge }) => charge.map(({ disposition }) => disposition)))).toEqual(
      new Set(["HELD", "NOT_FILED", "FILED_INTAKE_MISSED", "FILED_OTHER", "DISMISSED", "DECLINED_BY_PROSECUTOR"]),
    );
    expect(new Set(rows.flatMap(({ status_period }) => status_period.map(({ status }) => status))).size).toBe(8);
    expect(new Set(rows.flatMap(({ referral }) => referral.map(({ type }) => type))).size).toBe(3);
    expect(new Set(rows.flatMap(({ outcome }) => outcome.map(({ domain }) => domain))).size).toBe(7);
    expect(new Set(rows.flatMap(({ status_period }) => status_period.map(({ exit_reason }) => exit_reason)))).toContain("DECEASED");
  });

  it("keep the source's word where a code loses it, and say missing where the source said nothing", () => {
    const diagnoses = liveCities().flatMap(({ rows }) => rows.diagnosis);
    expect(diagnoses.filter(({ source_value }) => source_value === "fentanyl").every(({ code }) => code === "7")).toBe(true);
    expect(diagnoses.some(({ source_value }) => source_value === "fentanyl")).toBe(true);
    expect(liveCities().some(({ rows }) => rows.outcome.some(({ value, measure }) => measure === "LIVING_SITUATION" && value === null))).toBe(true);
  });

  it("have records made elsewhere, and of every kind that decides otherwise", () => {
    const custody = liveCities().flatMap(({ rows }) => rows.custody);
    expect(new Set(custody.map(({ received_via }) => received_via))).toEqual(new Set([null, "CONSENT", "EMERGENCY_2_51"]));
    expect(new Set(custody.map(({ adverse_detail }) => adverse_detail))).toEqual(new Set([false, true, null]));
    for (const flag of ["no_sud_finding", "confidential_communication", "paid_in_full_out_of_pocket"] as const) expect(custody.some((row) => row[flag])).toBe(true);
    expect(custody.some(({ made_for }) => made_for === "EVIDENCE_ONLY")).toBe(true);
  });
});

describe("the places and personas of the demo", () => {
  it("are the eight that are live and the four that are launching", () => {
    const phases = Object.fromEntries(demo().map(({ slug, rows }) => [slug, rows.jurisdiction[0]?.phase]));
    expect(phases).toEqual({
      national: "LIVE", "king-county-wa": "LIVE", "kanawha-county-wv": "LIVE", "santa-fe-nm": "LIVE", "albany-ny": "LIVE", "baltimore-md": "LIVE", "cumberland-county-nc": "LIVE",
      "multnomah-county-or": "LIVE", "bangor-me": "LIVE", "atlanta-ga": "LAUNCHING", "san-francisco-ca": "LAUNCHING", "los-angeles-ca": "LAUNCHING", "waynesville-nc": "LAUNCHING",
    });
    expect(demo().find(({ slug }) => slug === "baltimore-md")?.rows.jurisdiction[0]?.county_geoid).toBe("24510");
  });

  it("can be signed in as in every live city, with the relations that the part needs", () => {
    const roles = ["case-manager", "program-director", "officer", "liaison-officer", "city-attorney", "clinician", "participant", "parent", "housing-partner", "finance", "ems-responder", "probation-officer", "auditor", "researcher", "trainee"];
    for (const { rows } of liveCities()) {
      const slugs = rows.account.map(({ slug }) => slug);
      for (const role of roles) expect(slugs.filter((slug) => new RegExp(`^[a-z]+(-fe)?-${role}$`).test(slug))).toHaveLength(1);
      const types = (role: string) => {
        const account = rows.account.find(({ slug }) => slug.endsWith(`-${role}`) && !slug.endsWith(`program-${role}`));
        return new Set(rows.relation.filter(({ account_id, valid_to }) => account_id === account?.id && valid_to === null).map(({ type }) => type));
      };
      expect([types("city-attorney"), types("clinician"), types("participant"), types("parent"), types("trainee"), types("officer")].map((one) => [...one].join())).toEqual(["MONITORS", "TREATS", "SELF", "PARENT_OF", "TRAINEE", "ORIGINATED"]);
    }
    const all = demo().flatMap(({ rows }) => rows.account.map(({ slug }) => slug));
    expect(all).toEqual(expect.arrayContaining(["seattle-case-manager", "charleston-program-director", "santa-fe-clinician", "national-bureau-analyst", "national-hub-operator", "atlanta-officer"]));
  });

  it("have windows that change in Santa Fe, and directories of 8 to 15 providers", () => {
    const santaFe = demo().find(({ slug }) => slug === "santa-fe-nm");
    expect(santaFe?.rows.intake_window.map(({ days }) => days)).toEqual([7, 30]);
    for (const { rows } of liveCities()) {
      expect(rows.provider.length).toBeGreaterThanOrEqual(8);
      expect(rows.provider.length).toBeLessThanOrEqual(15);
      expect(rows.service_capacity.length).toBeLessThan(rows.service.length);
    }
  });
});

function by<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

function windowOf({ intake_window }: DemoJurisdiction["rows"], at: string): number {
  return intake_window.find(({ valid_from, valid_to }) => valid_from <= at && (valid_to === null || at < valid_to))?.days ?? Number.NaN;
}

function custodyOf(row: DemoJurisdiction["rows"]["custody"][number]): Parameters<typeof custodyId>[0] {
  return {
    sourceOrganizationId: row.source_organization_id,
    holderOrganizationId: row.holder_organization_id,
    receivedVia: row.received_via,
    receivedConsentId: row.received_consent_id,
    receivedMedium: row.received_medium,
    madeFor: row.made_for === "CARE" ? "CARE" : "EVIDENCE_ONLY",
    noSudFinding: row.no_sud_finding,
    confidentialCommunication: row.confidential_communication,
    adverseDetail: row.adverse_detail,
    paidInFullOutOfPocket: row.paid_in_full_out_of_pocket,
  };
}
