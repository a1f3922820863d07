import { type Case, HOLDS, holdsRelation } from "./case";
import { CATEGORY_BIT, COUNSELING_NOTE } from "./categories";
import { isLawEnforcement } from "./organizations";
import { type Tally, claim, onAgreement, onFact, onRelation } from "./tally";

/** Contract 3, step 8 (42 CFR 2.51): medical personnel in a bona fide emergency. */
export function tryEmergency(c: Case, tally: Tally): void {
  const { emergency } = c.person;
  if (c.prepared.purpose !== "EMERGENCY" || !c.prepared.medical) return;
  if (emergency === null || !emergency.bonaFide) return;
  if (!emergency.consentUnobtainable && !emergency.programClosedByDeclaredDisaster) return;
  const taken = claim(tally, c, c.prepared.rule.needs & ~COUNSELING_NOTE);
  if (taken === 0) return;
  const section = emergency.consentUnobtainable ? "2.51(a)(1)" : "2.51(a)(2)";
  tally.bases.push(onFact(section, taken));
}

/** 2.52 and 2.53: research and audit, by agreement with the program or with the holder. */
export function tryResearchAndAudit(c: Case, tally: Tally): void {
  const { purpose, agreements } = c.prepared;
  if (purpose !== "RESEARCH" && purpose !== "AUDIT_EVALUATION") return;
  const kind = purpose === "RESEARCH" ? "RESEARCH" : "AUDIT";
  const section = purpose === "RESEARCH" ? "2.52" : "2.53";
  for (const agreement of agreements) {
    if (agreement.kind !== kind) continue;
    if (agreement.party !== c.programId && agreement.party !== c.slice.holderOrganizationId) continue;
    const taken = claim(tally, c, agreement.categories);
    if (taken !== 0) tally.bases.push(onAgreement(section, taken, agreement));
  }
}

const CRIME_REPORT =
  CATEGORY_BIT.INCIDENT_CIRCUMSTANCES | CATEGORY_BIT.PARTICIPANT_IDENTITY | CATEGORY_BIT.ENROLLMENT_STATUS;

/** 2.12(c)(5): crime on the premises or against personnel. */
export function tryCrimeReport(c: Case, tally: Tally): void {
  if (!passesCrimeReportTest(c)) return;
  const taken = claim(tally, c, CRIME_REPORT);
  if (taken !== 0) tally.bases.push(onFact("2.12(c)(5)", taken));
}

/** 2.12(c)(5)(i): the program itself told this police body of a crime there, on its staff, or of such a threat. */
export function passesCrimeReportTest(c: Case): boolean {
  const { incident } = c.person;
  const { purpose, organization, hub } = c.prepared;
  if (purpose !== "CRIME_ON_PREMISES" || incident === null || organization === null) return false;
  if (!isLawEnforcement(organization) || incident.reportedToOrganizationId !== organization.id) return false;
  if (incident.initiatedByOrganizationId !== c.programId) return false;
  const holderId = c.slice.holderOrganizationId;
  if (holderId !== c.programId && holderId !== hub.id) return false;
  switch (incident.kind) {
    case "CRIME_ON_PREMISES":
    case "CRIME_AGAINST_PERSONNEL":
    case "THREAT_OF_SUCH_CRIME":
      return true;
    case "CRIME_ELSEWHERE":
    case "CHILD_ABUSE_REPORT":
      return false;
  }
}

/** 2.12(c)(6): the report that state law asks for, never the records. */
export function tryChildAbuseReport(c: Case, tally: Tally): void {
  const { incident } = c.person;
  const { purpose, organization } = c.prepared;
  if (purpose !== "CHILD_ABUSE_REPORT" || incident === null || organization === null) return;
  if (incident.kind !== "CHILD_ABUSE_REPORT" || incident.stateStatute === null) return;
  if (incident.initiatedByOrganizationId !== c.programId) return;
  if (incident.reportedToOrganizationId !== organization.id) return;
  const taken = claim(tally, c, CATEGORY_BIT.CHILD_ABUSE_REPORT);
  if (taken !== 0) tally.bases.push(onFact("2.12(c)(6)", taken));
}

/** 2.14(b)(2), (c): the fact of applying, to a parent, on the director's finding. */
export function tryParent(c: Case, tally: Tally): void {
  const minor = c.person.participant?.minor;
  if (c.prepared.purpose !== "FAMILY_REQUEST" || !holdsRelation(c, HOLDS.PARENT_OF)) return;
  if (!minor || minor.stateRule !== "PARENT_REQUIRED") return;
  const finding = minor.directorFinding;
  if (finding === null || !finding.lacksRationalChoice || !finding.substantialThreat) return;
  const taken = claim(tally, c, CATEGORY_BIT.TREATMENT_APPLICATION);
  if (taken !== 0) tally.bases.push(onRelation("2.14(b)(2)", taken, "PARENT_OF"));
}
