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
    get endAgreementRow () {
        return endAgreementRow;
    },
    get insertAgreement () {
        return insertAgreement;
    },
    get ownAgreement () {
        return ownAgreement;
    }
});
const _sqlinstants = require("../database/sql-instants");
const INSERT = `INSERT INTO agreement (jurisdiction, id, kind, party_organization_id, counterparty_organization_id, written, starts_at, ends_at,
    categories, undertakings, audit_authority, originator_oversight, determination)
  VALUES ($1, $2, $3::agreement_kind, $4, $5, true, $6::timestamptz, $7::timestamptz, $8::text[], $9::text[], $10, $11, $12::jsonb)`;
async function insertAgreement(tx, jurisdiction, agreement) {
    const { id, kind, partyOrganizationId, counterpartyOrganizationId, startsAt, endsAt, categories, undertakings, auditAuthority, originatorOversight, determination } = agreement;
    const terms = [
        categories,
        undertakings,
        auditAuthority,
        originatorOversight,
        determination === null ? null : JSON.stringify(determination)
    ];
    await tx.query("register_insert_agreement", INSERT, [
        jurisdiction,
        id,
        kind,
        partyOrganizationId,
        counterpartyOrganizationId,
        startsAt,
        endsAt,
        ...terms
    ]);
}
const OWN = `SELECT a.kind::text, ${(0, _sqlinstants.instantText)("a.starts_at")} AS "startsAt", ${(0, _sqlinstants.instantText)("a.ends_at")} AS "endsAt"
  FROM agreement a WHERE a.jurisdiction = $1 AND a.party_organization_id = $2 AND a.id = $3 FOR UPDATE`;
async function ownAgreement(tx, jurisdiction, party, id) {
    const [row] = await tx.query("register_agreement", OWN, [
        jurisdiction,
        party,
        id
    ]);
    return row;
}
const END = "UPDATE agreement SET ends_at = $3::timestamptz WHERE jurisdiction = $1 AND id = $2";
async function endAgreementRow(tx, jurisdiction, id, at) {
    await tx.query("register_end_agreement", END, [
        jurisdiction,
        id,
        at
    ]);
}

//# sourceMappingURL=agreements.store.js.map
