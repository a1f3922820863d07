"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "consentObligations", {
    enumerable: true,
    get: function() {
        return consentObligations;
    }
});
const _fields = require("./fields");
const _instants = require("./instants");
const _obligationlist = require("./obligation-list");
const _organizations = require("./organizations");
function consentObligations(c, basis, form, to) {
    const { channel, hub, viewer, justice } = c.prepared;
    const consentId = form.id;
    to.push((0, _obligationlist.plain)("ATTACH_NOTICE_2_32"), (0, _obligationlist.plain)("LIMIT_TO_SCOPE"));
    to.push({
        consentId,
        form: form.travelsAs ?? "SCOPE",
        type: "ATTACH_CONSENT_COPY_OR_SCOPE_2_32B"
    });
    to.push({
        consentId,
        ehr: channel.ehr,
        type: "LOG_ACCOUNTING_2_25"
    });
    if (form.kind !== "PROCEEDINGS") to.push((0, _obligationlist.plain)("NO_PROCEEDINGS_USE")); // 2.12(d)(1)
    if (!mayRedisclose(c, form)) to.push((0, _obligationlist.plain)("NO_REDISCLOSURE"));
    if (justice) to.push((0, _obligationlist.plain)("NO_ADVERSE_USE")); // LEAD policy
    if (hub.legalRole === "INTERMEDIARY") {
        to.push({
            recipientOrganizationId: viewer.organizationId,
            type: "LOG_INTERMEDIARY_2_24"
        });
    }
    if (c.person.needsAuthorizedSigner) to.push({
        consentId,
        type: "RECORD_SIGNER_AUTHORITY"
    }); // 2.15
    addForSection(c, basis, form, to);
}
/** 2.33(b)(1), (2): under TPO, a covered entity, a business associate or a program may go on. */ function mayRedisclose({ prepared }, form) {
    if (form.kind !== "TPO" || prepared.organization === null) return false;
    return prepared.covered || (0, _organizations.isProgram)(prepared.organization);
}
function addForSection(c, { section, agreementId }, form, to) {
    switch(section){
        case "2.35":
            return addForMonitoring(c, form, to);
        case "2.34":
            to.push({
                fields: (0, _fields.fieldsOf)(section) ?? [],
                type: "LIMIT_FIELDS"
            });
            return;
        case "2.33(b)(1)":
            to.push({
                policy: "HIPAA",
                type: "APPLY_OTHER_POLICY"
            });
            return;
        case "2.33(b)(3)":
            if (agreementId === null) return;
            to.push({
                agreementId,
                type: "RECORD_AGREEMENT_ID"
            }, {
                agreementId,
                type: "LIMIT_TO_CONTRACT_DUTIES"
            });
            return;
        default:
            return;
    }
}
/** 2.35(c), (d): official duties only; a revocation that came too early is recorded. */ function addForMonitoring({ prepared }, form, to) {
    if (form.matter !== null) to.push({
        matterId: form.matter.id,
        type: "LIMIT_TO_OFFICIAL_DUTIES_2_35D"
    });
    if ((0, _instants.isPast)(form.consent.revocation?.at ?? null, prepared.now)) {
        to.push({
            consentId: form.id,
            type: "RECORD_REVOCATION_REQUEST"
        });
    }
}

//# sourceMappingURL=consent-obligations.js.map
