import { type PersonCategory, personCategoryList } from "../../domain/decision";
import type { City } from "./cities";
import { daySeconds, instantText } from "./dates";
import { add, type Draft, nextId, organizationId } from "./draft";
import type { AgreementRow } from "./rows-of-directory";

export const HUB_ORGANIZATION = "national/hub";

type Terms = Partial<Omit<AgreementRow, "jurisdiction" | "id" | "kind" | "party_organization_id" | "counterparty_organization_id">>;

const NEVER_BY_AGREEMENT: readonly PersonCategory[] = ["DISCLOSURE_LOG", "CHILD_ABUSE_REPORT", "INCIDENT_CIRCUMSTANCES"];
const EVERYTHING = personCategoryList.filter((category) => !NEVER_BY_AGREEMENT.includes(category));
const AUDITED: readonly PersonCategory[] = [
  "ENROLLMENT_STATUS", "DEMOGRAPHICS", "ATTENDANCE", "PROGRESS_SUMMARY", "SERVICE_REFERRAL", "SUD_DIAGNOSIS", "SUD_TREATMENT", "SOCIAL_OUTCOME", "BILLING",
];
const STUDIED: readonly PersonCategory[] = ["ENROLLMENT_STATUS", "DEMOGRAPHICS", "JUSTICE_REFERRAL", "JUSTICE_EVENT", "SERVICE_REFERRAL", "SOCIAL_OUTCOME", "SUD_TREATMENT"];
const CONTRACTED: readonly PersonCategory[] = ["ENROLLMENT_STATUS", "ATTENDANCE", "SERVICE_REFERRAL", "BILLING", "SUD_TREATMENT"];

const QSOA = ["BOUND_BY_PART2", "RESIST_JUDICIAL_ACCESS"];
const AUDIT = ["LIMIT_USE", "REDISCLOSE_ONLY_BACK", "SECURITY_SAFEGUARDS", "DESTROY_OR_RETURN"];
const CONTRACT = ["BOUND_BY_PART2", "REDISCLOSE_ONLY_BACK", "SECURITY_SAFEGUARDS", "REPORT_BREACHES"];

/** What is wrong with an agreement of a city, on purpose: each must be refused somewhere. */
const FLAWS: Readonly<Record<string, Partial<Record<"QSOA" | "AUDIT" | "RESEARCH" | "CONTRACT", (today: number) => Terms>>>> = {
  "albany-ny": { QSOA: (today) => ({ ends_at: instantText(daySeconds(today - 40)) }) },
  "bangor-me": { QSOA: () => ({ undertakings: ["BOUND_BY_PART2"] }), CONTRACT: (today) => ({ starts_at: instantText(daySeconds(today + 400)) }) },
  "kanawha-county-wv": { AUDIT: () => ({ audit_authority: null }) },
  "cumberland-county-nc": { RESEARCH: () => ({ determination: { by: "PROGRAM_DIRECTOR", basis: "HIPAA_WAIVER", documentId: "demo-waiver-1" } }) },
  "multnomah-county-or": { RESEARCH: () => ({ determination: { by: "PROGRAM_DIRECTOR", basis: "COMMON_RULE", documentId: null } }) },
  "santa-fe-nm": { CONTRACT: () => ({ undertakings: CONTRACT.slice(0, 3) }), AUDIT: () => ({ written: false }) },
};

/** Agreements of a live city (42 CFR 2.11, 2.33(c), 2.52, 2.53). */
export function addAgreements(draft: Draft, city: City): void {
  const flaw = FLAWS[city.slug] ?? {};
  const of = (key: string): string => organizationId(draft.slug, key);
  const agree = (kind: AgreementRow["kind"], party: string, counterparty: string, terms: Terms): void => {
    addAgreement(draft, kind, of(party), counterparty, { ...terms, ...(party === "lead" ? flaw[kind]?.(draft.today) : {}) });
  };
  agree("QSOA", "lead", HUB_ORGANIZATION, { categories: EVERYTHING, undertakings: QSOA });
  agree("QSOA", "treatment", HUB_ORGANIZATION, { categories: EVERYTHING, undertakings: QSOA });
  agree("QSOA", "lead", of("billing"), { categories: ["ENROLLMENT_STATUS", "ATTENDANCE", "BILLING"], undertakings: QSOA });
  agree("AUDIT", "lead", of("state-agency"), { categories: AUDITED, undertakings: AUDIT, audit_authority: "GOVERNMENT_FUNDER" });
  agree("AUDIT", "treatment", of("state-agency"), {
    categories: [...AUDITED, "SUD_COUNSELING_NOTE"], undertakings: AUDIT.slice(0, 2), audit_authority: "GOVERNMENT_REGULATOR", originator_oversight: true,
  });
  agree("RESEARCH", "lead", of("university"), {
    categories: STUDIED, undertakings: ["LIMIT_USE"], determination: { by: "PROGRAM_DIRECTOR", basis: "COMMON_RULE", documentId: `demo-irb-${city.prefix}` },
  });
  agree("CONTRACT", "lead", of("contractor"), { categories: CONTRACTED, undertakings: CONTRACT });
}

function addAgreement(draft: Draft, kind: AgreementRow["kind"], party: string, counterparty: string, terms: Terms): void {
  add(draft, "agreement", {
    jurisdiction: draft.slug,
    id: nextId(draft),
    kind,
    party_organization_id: party,
    counterparty_organization_id: counterparty,
    written: true,
    starts_at: instantText(daySeconds(draft.today - 800)),
    ends_at: kind === "QSOA" ? null : instantText(daySeconds(draft.today + 1100)),
    categories: [],
    undertakings: [],
    audit_authority: null,
    originator_oversight: false,
    determination: null,
    ...terms,
  });
}
