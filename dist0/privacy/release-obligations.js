"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "releaseObligations", {
    enumerable: true,
    get: function() {
        return releaseObligations;
    }
});
const _consentobligations = require("./consent-obligations");
const _fields = require("./fields");
const _instants = require("./instants");
const _patientrights = require("./patient-rights");
const _obligationlist = require("./obligation-list");
const _restrictions = require("./restrictions");
function releaseObligations(c, bases, released) {
    const obligations = [
        (0, _obligationlist.plain)("AUDIT_ACCESS")
    ];
    for (const basis of bases)addForBasis(c, basis, obligations);
    for (const restrictionId of (0, _restrictions.restrictionsSetAside)(c.prepared, c.person, c.slice, released)){
        obligations.push({
            restrictionId,
            type: "REQUEST_NO_FURTHER_USE_2_26A4"
        });
    }
    if (isNoticeDue(c)) obligations.push((0, _obligationlist.plain)("NOTICE_2_22_DUE"));
    return obligations;
}
/** 42 CFR 2.22(a): the patient notice is due at enrollment. */ function isNoticeDue({ prepared, person }) {
    if (prepared.purpose !== "ENROLLMENT" || person.enrollment === null) return false;
    return !(0, _instants.isPast)(person.enrollment.noticeGivenAt, prepared.now);
}
function addForBasis(c, basis, to) {
    const { section } = basis;
    if (basis.consent !== null) return (0, _consentobligations.consentObligations)(c, basis, basis.consent, to);
    if (basis.agreement !== null) return addForAgreement(c, section, basis.agreement.id, to);
    if (basis.order !== null) return addForOrder(section, basis.order.id, to);
    switch(section){
        case "2.12(c)(3)(i)":
            to.push((0, _obligationlist.plain)("LIMIT_TO_DUTIES"));
            return;
        case "2.12(c)(3)(ii)":
            to.push((0, _obligationlist.plain)("LIMIT_TO_DUTIES"), (0, _obligationlist.plain)("RECIPIENT_BOUND")); // 2.12(d)(2)
            return;
        case "2.12(c)(5)":
            to.push({
                fields: (0, _fields.fieldsOf)(section) ?? [],
                type: "LIMIT_FIELDS"
            }, {
                section,
                type: "RECORD_BASIS"
            });
            return;
        case "2.12(c)(6)":
            to.push((0, _obligationlist.plain)("LIMIT_TO_REPORT"), {
                section,
                type: "RECORD_BASIS"
            });
            return;
        case "2.14(b)(2)":
            to.push({
                section,
                type: "RECORD_BASIS"
            });
            return;
        case "2.24":
        case "2.25":
            return addForLog(c, section, to);
        case "2.51(a)(1)":
        case "2.51(a)(2)":
            return addForEmergency(c, to);
        default:
            return;
    }
}
/** 2.12(c)(4), 2.52, 2.53. */ function addForAgreement(c, section, agreementId, to) {
    to.push({
        agreementId,
        type: "RECORD_AGREEMENT_ID"
    });
    if (section === "2.12(c)(4)") {
        to.push((0, _obligationlist.plain)("RECIPIENT_BOUND"));
        return;
    }
    to.push((0, _obligationlist.plain)("NO_REDISCLOSURE_EXCEPT_BACK"));
    if (section !== "2.53") return;
    const copies = c.prepared.channel.mode === "DOWNLOAD";
    to.push(copies ? {
        agreementId,
        type: "DESTROY_OR_RETURN"
    } : (0, _obligationlist.plain)("NO_COPY_NO_DOWNLOAD"));
}
/** 2.64(e), 2.65(e), 2.66; an order against the program is none against the patient (2.12(d)(1)). */ function addForOrder(section, orderId, to) {
    to.push({
        orderId,
        type: "LIMIT_TO_ORDER_SCOPE"
    }, {
        orderId,
        type: "RECORD_ORDER_ID"
    });
    if (section === "2.66") to.push((0, _obligationlist.plain)("NO_PROCEEDINGS_USE"));
}
/** 2.51(c): the emergency is written into the patient's record, at once or as soon as its nature is known. */ function addForEmergency({ person }, to) {
    to.push((0, _obligationlist.plain)("LIMIT_TO_EMERGENCY_NEED"));
    if (person.emergency?.nature != null) to.push((0, _obligationlist.plain)("DOCUMENT_2_51"));
    else to.push((0, _obligationlist.plain)("DOCUMENT_2_51_PENDING"), (0, _obligationlist.plain)("ESCALATE_IF_NOT_COMPLETED"));
}
/** 2.24(b), 2.25(a): entry by entry. */ function addForLog({ person }, section, to) {
    const log = person.disclosureLog;
    if (log === null) return;
    const since = (0, _instants.threeYearsBefore)(log.requestedAt);
    if (section === "2.24") {
        to.push({
            dueAt: (0, _instants.thirtyDaysAfter)(log.requestedAt),
            type: "RESPOND_WITHIN_30_DAYS"
        });
    }
    for (const entry of log.entries){
        switch((0, _patientrights.entryDuty)(entry, section, since, log.requestedAt)){
            case "INCLUDE":
                to.push({
                    entryId: entry.id,
                    type: "INCLUDE_ENTRY"
                });
                break;
            case "TOO_OLD":
                to.push({
                    since,
                    type: "LIMIT_TO_LAST_3_YEARS"
                });
                break;
            case "NOT_REQUIRED":
                to.push({
                    entryId: entry.id,
                    type: "ENTRY_NOT_REQUIRED"
                });
                break;
        }
    }
}

//# sourceMappingURL=release-obligations.js.map
