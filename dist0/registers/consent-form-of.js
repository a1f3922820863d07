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
    get hasText () {
        return hasText;
    },
    get signatureOf () {
        return signatureOf;
    },
    get unsignedConsent () {
        return unsignedConsent;
    }
});
const _errors = require("../domain/errors");
function unsignedConsent(id, participantId, patientName, form) {
    const { statements } = form;
    return {
        id,
        participantId,
        kind: form.kind,
        combinedWith: [],
        patientName,
        disclosers: form.disclosers.map(discloserOf),
        information: form.information,
        recipients: form.recipients.map(recipientOf),
        purposes: form.purposes,
        statements: {
            hipaaRedisclosure: statements.hipaaRedisclosure,
            fundraisingOptOut: statements.fundraisingOptOut,
            mayBeRedisclosed: statements.mayBeRedisclosed,
            refusalConsequences: statements.refusalConsequences
        },
        revocationStatement: {
            rightInWriting: statements.rightToRevokeInWriting,
            howToRevoke: statements.howToRevoke,
            relianceException: statements.relianceException
        },
        expiration: form.expiration == null ? null : expirationOf(form.expiration),
        signatures: [],
        signedAt: null,
        revocation: null,
        knownFalse: false,
        copyAvailable: form.copyAvailable,
        scopeTextAvailable: hasText(form.scope),
        cj: form.monitoring == null ? null : monitoringOf(form.monitoring)
    };
}
function hasText(text) {
    return text != null && text.trim() !== "";
}
function signatureOf({ by, electronic, electronicProhibited, authorityDocument }) {
    return {
        by,
        electronic,
        electronicProhibited,
        authorityDocumentId: authorityDocument ?? null
    };
}
/** Exactly one of the alternatives is given; the place of the fault is told, never what was given. */ function oneOf(place, given) {
    const named = Object.values(given).filter((value)=>value !== null && value !== undefined && value !== false);
    if (named.length !== 1) throw new _errors.HubError("REGISTER_INPUT", [
        place
    ]);
}
function discloserOf({ organization, className }, at) {
    oneOf(`/disclosers/${String(at)}`, {
        organization,
        className
    });
    return organization == null ? {
        type: "CLASS",
        className: className ?? ""
    } : {
        type: "ORGANIZATION",
        id: organization
    };
}
function recipientOf(input, at) {
    const { person, organization, className, tpoStandard, intermediary } = input;
    oneOf(`/recipients/${String(at)}`, {
        person,
        organization,
        className,
        tpoStandard,
        intermediary
    });
    if (person != null) return {
        type: "PERSON",
        id: person
    };
    if (organization != null) return {
        type: "ORGANIZATION",
        id: organization
    };
    if (className != null) return {
        type: "CLASS",
        className
    };
    if (intermediary == null) return {
        type: "TPO_STANDARD"
    };
    const { hub, organizations } = intermediary;
    return {
        type: "INTERMEDIARY",
        hubId: hub,
        members: organizations == null ? {
            type: "TREATING_PROVIDERS"
        } : {
            type: "NAMED",
            organizationIds: organizations
        }
    };
}
function expirationOf({ type, at }) {
    if (type === "DATE" !== (at != null)) throw new _errors.HubError("REGISTER_INPUT", [
        "/expiration/at"
    ]);
    switch(type){
        case "DATE":
            return {
                type,
                at: at ?? ""
            };
        case "NONE":
            return {
                type
            };
        case "EVENT":
        case "END_OF_TREATMENT":
        case "END_OF_RESEARCH_STUDY":
            return {
                type,
                occurredAt: null
            };
    }
}
function monitoringOf({ matter, periodEndsAt, revocableFrom, revocableAt }) {
    return {
        matterId: matter,
        periodEndsAt: periodEndsAt ?? null,
        revocable: revocableFrom == null ? null : revocableOf(revocableFrom, revocableAt ?? null)
    };
}
function revocableOf(type, at) {
    if (type === "DATE" !== (at !== null)) throw new _errors.HubError("REGISTER_INPUT", [
        "/monitoring/revocableAt"
    ]);
    switch(type){
        case "DATE":
            return {
                type,
                at: at ?? ""
            };
        case "EVENT":
            return {
                type,
                occurredAt: null,
                afterFinalDisposition: false
            };
        case "FINAL_DISPOSITION":
            return {
                type
            };
    }
}

//# sourceMappingURL=consent-form-of.js.map
