"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ConsentRegister", {
    enumerable: true,
    get: function() {
        return ConsentRegister;
    }
});
const _errors = require("../domain/errors");
const _ids = require("../domain/ids");
const _consentelements = require("../privacy/consent-elements");
const _consentform = require("../privacy/consent-form");
const _checks = require("./checks");
const _consentformof = require("./consent-form-of");
const _consentevents = require("./consent-events");
const _consentsstore = require("./consents.store");
const _organizationsstore = require("./organizations.store");
const _personstore = require("./person.store");
const _registers = require("./registers");
class ConsentRegister {
    parts;
    constructor(parts){
        this.parts = parts;
    }
    create(door, { participant, form }) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant,
            register: "CONSENT",
            change: "CONSENT_CREATED",
            work: async (tx, kept, now)=>done(kept, await this.write(tx, kept, form, now), null)
        });
    }
    /** 2.31(a)(8), (9). Whoever signs for themselves signs electronically and now; the program records what is on paper. */ sign(door, input) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant: input.participant,
            register: "CONSENT",
            change: "CONSENT_SIGNED",
            work: async (tx, kept, now)=>{
                const consent = running(kept, input.consent);
                (0, _checks.standing)(consent, (one)=>one.signedAt === null);
                const signed = signedForm(kept, consent, input, now);
                assertWhole(kept, signed, []);
                await (0, _consentsstore.signConsentRow)(tx, kept.key, signed);
                return done(kept, signed, signed.signedAt);
            }
        });
    }
    /** 2.31(a)(6), (c)(3); 2.35(c): recorded at once, counts when it may. */ revoke(door, input) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant: input.participant,
            register: "CONSENT",
            change: "CONSENT_REVOKED",
            work: async (tx, kept, now)=>{
                const revoked = revokedForm(kept, running(kept, input.consent), input, now);
                await (0, _consentsstore.revokeConsentRow)(tx, kept.key, revoked);
                return done(kept, revoked, (0, _consentform.revocationCountsFrom)(revoked, kept.file.matters, kept.key.id));
            }
        });
    }
    replace(door, input) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant: input.participant,
            register: "CONSENT",
            change: "CONSENT_REPLACED",
            work: async (tx, kept, now)=>{
                const old = revokedForm(kept, running(kept, input.consent), {
                    form: "WRITTEN"
                }, now);
                await (0, _consentsstore.revokeConsentRow)(tx, kept.key, old);
                const made = await this.write(tx, kept, input.form, now);
                return done(kept, made, null, {
                    replaces: old.id
                });
            }
        });
    }
    /** 2.31(a)(7), 2.35(c): what the form names has happened. */ recordEvent(door, { participant, consent: id, event, at }) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant,
            register: "CONSENT",
            change: "CONSENT_EVENT_RECORDED",
            work: async (tx, kept, now)=>{
                if (kept.as === "SELF") throw new _errors.HubError("NOT_IN_YOUR_HAND");
                const when = at ?? now;
                (0, _checks.assertInput)(when <= now, "/at");
                const after = (0, _consentevents.eventOnForm)(known(kept, id), event, when, kept.file.matters);
                await (0, _consentsstore.updateConsentForm)(tx, kept.key, after);
                return done(kept, after, when, {
                    event,
                    happenedAt: when
                });
            }
        });
    }
    async write(tx, kept, form, now) {
        const consent = (0, _consentformof.unsignedConsent)((0, _ids.newLocalId)(this.parts.random), kept.key.id, await (0, _personstore.patientName)(tx, kept), form);
        await (0, _organizationsstore.assertKnownOrganizations)(tx, organizationsOf(consent));
        assertWhole(kept, consent, [
            "2.31(a)(8)",
            "2.31(a)(9)"
        ]);
        await (0, _consentsstore.insertConsent)(tx, kept.key, consent, (0, _consentformof.hasText)(form.scope) ? form.scope.trim() : null, now);
        return consent;
    }
}
function done(kept, { id, kind, signedAt, revocation }, countsFrom, more = {}) {
    return {
        item: (0, _ids.globalId)(kept.key.jurisdiction, "Consent", id),
        facts: {
            consent: id,
            kind,
            revocation,
            signedAt,
            ...more
        },
        countsFrom
    };
}
/** This person's consent. */ function known({ key, file }, id) {
    const parsed = (0, _ids.parseGlobalId)(id);
    const isHere = parsed !== null && parsed.type === "Consent" && parsed.jurisdiction === key.jurisdiction;
    return (0, _checks.standing)(isHere ? file.consents.find((one)=>one.id === parsed.localId) : undefined);
}
/** Not revoked. */ function running(kept, id) {
    return (0, _checks.standing)(known(kept, id), ({ revocation })=>revocation === null);
}
function signedForm(kept, consent, { signatures, signedAt }, now) {
    const at = signedAt ?? now;
    (0, _checks.assertInput)(at <= now, "/signedAt");
    const own = signatures.length === 1 && signatures[0]?.by === "PATIENT" && signatures[0].electronic && at === now;
    if (kept.as === "SELF" && !own) throw new _errors.HubError("NOT_IN_YOUR_HAND");
    return {
        ...consent,
        signatures: signatures.map(_consentformof.signatureOf),
        signedAt: at
    };
}
function revokedForm(kept, consent, { form, at }, now) {
    const when = at ?? now;
    (0, _checks.assertInput)(when <= now && (consent.signedAt === null || when >= consent.signedAt), "/at");
    if (kept.as === "SELF" && (form !== "WRITTEN" || when !== now)) throw new _errors.HubError("NOT_IN_YOUR_HAND");
    return {
        ...consent,
        revocation: {
            at: when,
            form
        }
    };
}
/** 2.31(c)(2): a form that is deficient on its face would open nothing; better to hear it now. */ function assertWhole(kept, consent, later) {
    (0, _checks.assertContract)("Consent", consent);
    const form = (0, _consentform.consentForm)(consent, kept.file.participant, kept.file.matters);
    const lacking = (0, _consentelements.elementList)(form.missing).filter((element)=>!later.includes(element));
    if (form.travelsAs === null) lacking.push("2.32(b)");
    if (consent.kind === "CJ_2_35" && form.matter === null) lacking.push("2.35(a)");
    (0, _checks.assertInput)(consent.kind === "CJ_2_35" || consent.cj === null, "/monitoring");
    if (lacking.length > 0) throw new _errors.HubError("CONSENT_DEFICIENT", lacking);
}
function organizationsOf({ disclosers, recipients }) {
    return [
        ...disclosers.flatMap(organizationAt("/disclosers")),
        ...recipients.flatMap(organizationAt("/recipients"))
    ];
}
function organizationAt(list) {
    return (one, at)=>one.type === "ORGANIZATION" ? [
            [
                one.id,
                `${list}/${String(at)}`
            ]
        ] : [];
}

//# sourceMappingURL=consents.js.map
