"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get passesCrimeReportTest () {
        return passesCrimeReportTest;
    },
    get tryChildAbuseReport () {
        return tryChildAbuseReport;
    },
    get tryCrimeReport () {
        return tryCrimeReport;
    },
    get tryEmergency () {
        return tryEmergency;
    },
    get tryParent () {
        return tryParent;
    },
    get tryResearchAndAudit () {
        return tryResearchAndAudit;
    }
});
const _case = require("./case");
const _categories = require("./categories");
const _organizations = require("./organizations");
const _tally = require("./tally");
function tryEmergency(c, tally) {
    const { emergency } = c.person;
    if (c.prepared.purpose !== "EMERGENCY" || !c.prepared.medical) return;
    if (emergency === null || !emergency.bonaFide) return;
    if (!emergency.consentUnobtainable && !emergency.programClosedByDeclaredDisaster) return;
    const taken = (0, _tally.claim)(tally, c, c.prepared.rule.needs & ~_categories.COUNSELING_NOTE);
    if (taken === 0) return;
    const section = emergency.consentUnobtainable ? "2.51(a)(1)" : "2.51(a)(2)";
    tally.bases.push((0, _tally.onFact)(section, taken));
}
function tryResearchAndAudit(c, tally) {
    const { purpose, agreements } = c.prepared;
    if (purpose !== "RESEARCH" && purpose !== "AUDIT_EVALUATION") return;
    const kind = purpose === "RESEARCH" ? "RESEARCH" : "AUDIT";
    const section = purpose === "RESEARCH" ? "2.52" : "2.53";
    for (const agreement of agreements){
        if (agreement.kind !== kind) continue;
        if (agreement.party !== c.programId && agreement.party !== c.slice.holderOrganizationId) continue;
        const taken = (0, _tally.claim)(tally, c, agreement.categories);
        if (taken !== 0) tally.bases.push((0, _tally.onAgreement)(section, taken, agreement));
    }
}
const CRIME_REPORT = _categories.CATEGORY_BIT.INCIDENT_CIRCUMSTANCES | _categories.CATEGORY_BIT.PARTICIPANT_IDENTITY | _categories.CATEGORY_BIT.ENROLLMENT_STATUS;
function tryCrimeReport(c, tally) {
    if (!passesCrimeReportTest(c)) return;
    const taken = (0, _tally.claim)(tally, c, CRIME_REPORT);
    if (taken !== 0) tally.bases.push((0, _tally.onFact)("2.12(c)(5)", taken));
}
function passesCrimeReportTest(c) {
    const { incident } = c.person;
    const { purpose, organization, hub } = c.prepared;
    if (purpose !== "CRIME_ON_PREMISES" || incident === null || organization === null) return false;
    if (!(0, _organizations.isLawEnforcement)(organization) || incident.reportedToOrganizationId !== organization.id) return false;
    if (incident.initiatedByOrganizationId !== c.programId) return false;
    const holderId = c.slice.holderOrganizationId;
    if (holderId !== c.programId && holderId !== hub.id) return false;
    switch(incident.kind){
        case "CRIME_ON_PREMISES":
        case "CRIME_AGAINST_PERSONNEL":
        case "THREAT_OF_SUCH_CRIME":
            return true;
        case "CRIME_ELSEWHERE":
        case "CHILD_ABUSE_REPORT":
            return false;
    }
}
function tryChildAbuseReport(c, tally) {
    const { incident } = c.person;
    const { purpose, organization } = c.prepared;
    if (purpose !== "CHILD_ABUSE_REPORT" || incident === null || organization === null) return;
    if (incident.kind !== "CHILD_ABUSE_REPORT" || incident.stateStatute === null) return;
    if (incident.initiatedByOrganizationId !== c.programId) return;
    if (incident.reportedToOrganizationId !== organization.id) return;
    const taken = (0, _tally.claim)(tally, c, _categories.CATEGORY_BIT.CHILD_ABUSE_REPORT);
    if (taken !== 0) tally.bases.push((0, _tally.onFact)("2.12(c)(6)", taken));
}
function tryParent(c, tally) {
    const minor = c.person.participant?.minor;
    if (c.prepared.purpose !== "FAMILY_REQUEST" || !(0, _case.holdsRelation)(c, _case.HOLDS.PARENT_OF)) return;
    if (!minor || minor.stateRule !== "PARENT_REQUIRED") return;
    const finding = minor.directorFinding;
    if (finding === null || !finding.lacksRationalChoice || !finding.substantialThreat) return;
    const taken = (0, _tally.claim)(tally, c, _categories.CATEGORY_BIT.TREATMENT_APPLICATION);
    if (taken !== 0) tally.bases.push((0, _tally.onRelation)("2.14(b)(2)", taken, "PARENT_OF"));
}

//# sourceMappingURL=exceptions.js.map
