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
    get insertConsent () {
        return insertConsent;
    },
    get revokeConsentRow () {
        return revokeConsentRow;
    },
    get signConsentRow () {
        return signConsentRow;
    },
    get updateConsentForm () {
        return updateConsentForm;
    }
});
const INSERT = `INSERT INTO consent (jurisdiction, participant_id, id, kind, form, scope_text, known_false, created_at)
  VALUES ($1, $2, $3, $4, $5::jsonb, $6, false, $7::timestamptz)`;
async function insertConsent(tx, key, consent, scope, now) {
    await tx.query("register_insert_consent", INSERT, [
        key.jurisdiction,
        key.id,
        consent.id,
        consent.kind,
        JSON.stringify(formOf(consent)),
        scope,
        now
    ]);
}
const SIGN = `UPDATE consent SET form = $4::jsonb, signed_at = $5::timestamptz WHERE jurisdiction = $1 AND participant_id = $2 AND id = $3`;
async function signConsentRow(tx, key, consent) {
    await tx.query("register_sign_consent", SIGN, [
        key.jurisdiction,
        key.id,
        consent.id,
        JSON.stringify(formOf(consent)),
        consent.signedAt
    ]);
}
const UPDATE = `UPDATE consent SET form = $4::jsonb WHERE jurisdiction = $1 AND participant_id = $2 AND id = $3`;
async function updateConsentForm(tx, key, consent) {
    await tx.query("register_update_consent", UPDATE, [
        key.jurisdiction,
        key.id,
        consent.id,
        JSON.stringify(formOf(consent))
    ]);
}
const REVOKE = `UPDATE consent SET revoked_at = $4::timestamptz, revocation_form = $5 WHERE jurisdiction = $1 AND participant_id = $2 AND id = $3`;
async function revokeConsentRow(tx, key, { id, revocation }) {
    await tx.query("register_revoke_consent", REVOKE, [
        key.jurisdiction,
        key.id,
        id,
        revocation?.at ?? null,
        revocation?.form ?? null
    ]);
}
/** What the column `form` holds: the contract's Consent without what has columns of its own. */ function formOf({ id: _id, participantId: _participant, kind: _kind, signedAt: _signed, revocation: _revocation, knownFalse: _false, ...form }) {
    return form;
}

//# sourceMappingURL=consents.store.js.map
