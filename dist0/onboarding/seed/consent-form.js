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
    get PARENT_SIGNATURE () {
        return PARENT_SIGNATURE;
    },
    get PATIENT_SIGNATURE () {
        return PATIENT_SIGNATURE;
    },
    get authorizedSignature () {
        return authorizedSignature;
    },
    get consentForm () {
        return consentForm;
    }
});
const PATIENT_SIGNATURE = {
    by: "PATIENT",
    electronic: false,
    electronicProhibited: false,
    authorityDocumentId: null
};
const PARENT_SIGNATURE = {
    ...PATIENT_SIGNATURE,
    by: "PARENT"
};
function authorizedSignature(documentId) {
    return {
        ...PATIENT_SIGNATURE,
        by: "AUTHORIZED_2_15",
        authorityDocumentId: documentId
    };
}
function consentForm(facts) {
    const { kind, patientName, disclosers, information, recipients, purposes } = facts;
    return {
        combinedWith: [],
        patientName,
        disclosers: [
            ...disclosers
        ],
        information: [
            ...information
        ],
        recipients: [
            ...recipients
        ],
        purposes: [
            ...purposes
        ],
        statements: {
            hipaaRedisclosure: true,
            fundraisingOptOut: true,
            mayBeRedisclosed: true,
            refusalConsequences: true
        },
        revocationStatement: {
            rightInWriting: true,
            howToRevoke: true,
            relianceException: true
        },
        expiration: facts.expiration === undefined ? usualExpiration(kind) : facts.expiration,
        signatures: [
            ...facts.signatures ?? [
                PATIENT_SIGNATURE
            ]
        ],
        copyAvailable: true,
        scopeTextAvailable: true,
        cj: facts.cj ?? null
    };
}
/** 2.31(a)(7): "none" suffices for TPO only, the end of the study for research only. */ function usualExpiration(kind) {
    if (kind === "TPO") return {
        type: "NONE"
    };
    if (kind === "RESEARCH") return {
        type: "END_OF_RESEARCH_STUDY",
        occurredAt: null
    };
    return {
        type: "EVENT",
        occurredAt: null
    };
}

//# sourceMappingURL=consent-form.js.map
