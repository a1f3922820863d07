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
    get isIncapable () {
        return isIncapable;
    },
    get sign () {
        return sign;
    }
});
const _consentform = require("./consent-form");
const _dates = require("./dates");
const _draft = require("./draft");
const _people = require("./people");
const _scopetext = require("./scope-text");
function sign(draft, person, release, signing) {
    const signed = (0, _dates.daySeconds)(signing.day, draft.random.int(18, 22));
    const valid = (0, _consentform.consentForm)({
        ...release,
        patientName: person.name,
        signatures: signatures(draft, person, signing.standing),
        ...expiration(draft, release, signed, signing.standing)
    });
    const form = spoiled(draft, valid, signing.standing);
    const id = (0, _draft.nextId)(draft);
    (0, _draft.add)(draft, "consent", {
        jurisdiction: draft.slug,
        id,
        participant_id: person.id,
        kind: signing.standing === "GENERAL_RELEASE" ? "GENERAL_RELEASE" : release.kind,
        form,
        scope_text: form.scopeTextAvailable ? (0, _scopetext.scopeText)(form, (named)=>draft.names.get(named) ?? named) : null,
        signed_at: signing.standing === "UNSIGNED" ? null : (0, _dates.instantText)(signed),
        ...revocation(draft, signed, signing),
        known_false: signing.standing === "KNOWN_FALSE",
        created_at: (0, _dates.instantText)(signed)
    });
    draft.standing.set(id, signing.standing);
    return id;
}
/** 2.14, 2.15: who has to sign. SIGNER_LACKING: only the patient did. */ function signatures(draft, person, standing) {
    const patient = {
        ..._consentform.PATIENT_SIGNATURE,
        electronic: draft.random.chance(0.4)
    };
    if (standing === "SIGNER_LACKING") return [
        patient
    ];
    if (person.deceasedOn !== null || isIncapable(person)) return [
        (0, _consentform.authorizedSignature)(`demo-authority-${String(person.number)}`)
    ];
    const rule = (0, _people.minorRule)(person.scenario);
    return rule === null || rule === "MINOR_ALONE" ? [
        patient
    ] : [
        patient,
        _consentform.PARENT_SIGNATURE
    ];
}
function isIncapable({ scenario }) {
    return scenario === "INCAPABLE" || scenario === "INCAPABLE_REPRESENTED";
}
/** 2.31(a)(7): TPO forms need no date, research ones end with the study; the others get a date. */ function expiration(draft, release, signed, standing) {
    const { random } = draft;
    if (standing === "EXPIRED") return {
        expiration: {
            type: "DATE",
            at: (0, _dates.instantText)(signed + Math.max(1, Math.floor((draft.now - signed) / _dates.DAY / 2)) * _dates.DAY)
        }
    };
    if (release.kind === "RESEARCH" || release.kind === "TPO" && random.chance(0.7)) return {};
    if (release.kind !== "TPO" && random.chance(0.15)) return {
        expiration: {
            type: "EVENT",
            occurredAt: null
        }
    };
    return {
        expiration: {
            type: "DATE",
            at: (0, _dates.instantText)((0, _dates.daySeconds)(draft.today + random.int(120, 900)))
        }
    };
}
function spoiled(draft, form, standing) {
    switch(standing){
        case "UNSIGNED":
            return {
                ...form,
                signatures: []
            };
        case "CANNOT_TRAVEL":
            return {
                ...form,
                copyAvailable: false,
                scopeTextAvailable: false
            };
        case "ELEMENT_MISSING":
            return withoutElement(draft, form);
        default:
            return form;
    }
}
function withoutElement({ random }, form) {
    return random.pick([
        {
            ...form,
            patientName: null
        },
        {
            ...form,
            disclosers: []
        },
        {
            ...form,
            expiration: null
        },
        {
            ...form,
            purposes: []
        },
        {
            ...form,
            revocationStatement: {
                ...form.revocationStatement,
                howToRevoke: false
            }
        }
    ]);
}
function revocation(draft, signed, { standing, revokedOrally }) {
    if (standing !== "REVOKED") return {
        revoked_at: null,
        revocation_form: null
    };
    const days = Math.max(0, Math.floor((draft.now - signed) / _dates.DAY) - 1);
    const at = signed + draft.random.int(Math.floor(days / 2), days) * _dates.DAY + 60;
    const orally = revokedOrally ?? draft.random.chance(0.3);
    return {
        revoked_at: (0, _dates.instantText)(Math.min(at, draft.now)),
        revocation_form: orally ? "ORAL" : "WRITTEN"
    };
}

//# sourceMappingURL=signing.js.map
