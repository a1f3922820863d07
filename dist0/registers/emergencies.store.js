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
    get completeEntry () {
        return completeEntry;
    },
    get completeOwn () {
        return completeOwn;
    },
    get insertDeclaration () {
        return insertDeclaration;
    },
    get namesakes () {
        return namesakes;
    }
});
const _viewerstore = require("../identity/viewer.store");
const _emergenciesstore = require("../sites/emergencies.store");
/** One text for ids and for birth dates: the branch that is not asked finds nobody. */ const NAMESAKES = `
  SELECT p.jurisdiction, p.id, array_remove(ARRAY[p.legal_name, p.preferred_name] || p.aliases, NULL) AS names
  FROM participant p WHERE p.jurisdiction = $1 AND p.id = $2
  UNION ALL
  SELECT p.jurisdiction, p.id, array_remove(ARRAY[p.legal_name, p.preferred_name] || p.aliases, NULL)
  FROM participant p WHERE p.jurisdiction = $1 AND p.birth_date = $3::date`;
async function namesakes(tx, { jurisdiction, id }, birthDate) {
    return tx.query("emergency_namesakes", NAMESAKES, [
        jurisdiction,
        id,
        birthDate
    ]);
}
/** The declaration always, the emergency only of somebody who is there; neither if the viewer has changed. */ const DECLARE = `
  WITH declared AS (
    INSERT INTO emergency_declaration (id, jurisdiction, account_id, declared_at, ends_at, nature_stated)
    SELECT $1, $2, $5, $6::timestamptz, $7::timestamptz, $10::text IS NOT NULL
    WHERE ${(0, _viewerstore.viewerRevisionSql)("$5")} = $13
    RETURNING id
  ), opened AS (
    INSERT INTO emergency (jurisdiction, id, participant_id, declared_by_account_id, declared_at, ends_at, bona_fide, consent_unobtainable, program_closed_by_declared_disaster, nature, recipient_name, recipient_affiliation)
    SELECT p.jurisdiction, d.id, p.id, $5, $6::timestamptz, $7::timestamptz, true, $8, $9, $10, $11, $12
    FROM declared d JOIN participant p ON p.jurisdiction = $3 AND p.id = $4
  )
  SELECT id FROM declared`;
async function insertDeclaration(tx, declared, { viewerRevision }) {
    const { id, jurisdiction, person, accountId, declaredAt, endsAt, consentUnobtainable, programClosedByDeclaredDisaster, nature, recipientName, recipientAffiliation } = declared;
    const values = [
        id,
        jurisdiction,
        person.jurisdiction,
        person.id,
        accountId,
        declaredAt,
        endsAt,
        consentUnobtainable,
        programClosedByDeclaredDisaster,
        nature,
        recipientName,
        recipientAffiliation,
        viewerRevision
    ];
    return (await tx.query("emergency_declare", DECLARE, values)).length > 0;
}
/** Once for each emergency; the emergency itself, if there is one, has its nature from now on. */ const completionSql = (of, standing)=>`
  WITH asked AS (${of}), said AS (
    INSERT INTO patient_record_completion (jurisdiction, emergency_id, at, account_id, nature, recipient_name, recipient_affiliation)
    SELECT a.jurisdiction, a.id, $3::timestamptz, $4, $5, $6, $7 FROM asked a WHERE NOT a.nature_stated
    ON CONFLICT DO NOTHING RETURNING jurisdiction, emergency_id
  ), kept AS (
    UPDATE emergency e SET nature = $5 FROM said s WHERE e.jurisdiction = s.jurisdiction AND e.id = s.emergency_id AND e.nature IS NULL
  )
  SELECT (SELECT jurisdiction FROM asked) AS jurisdiction, (SELECT count(*) FROM said)::int AS said, ${standing} AS standing`;
const IS_STANDING = `${(0, _viewerstore.viewerRevisionSql)("$4")} = $2`;
const COMPLETE_OWN = completionSql(`SELECT d.jurisdiction, d.id, d.nature_stated FROM emergency_declaration d WHERE d.id = $1 AND d.account_id = $4 AND ${IS_STANDING}`, `COALESCE(${IS_STANDING}, false)`);
const COMPLETE_ENTRY = completionSql("SELECT $1::text AS jurisdiction, $2::text AS id, false AS nature_stated", "true");
async function completeOwn(tx, declaration, { viewerRevision }, completion) {
    await tx.within(await (0, _emergenciesstore.allPlaces)(tx));
    return complete(tx, "emergency_complete_own", COMPLETE_OWN, [
        declaration,
        viewerRevision
    ], completion);
}
async function completeEntry(tx, jurisdiction, emergencyId, completion) {
    return complete(tx, "emergency_complete_entry", COMPLETE_ENTRY, [
        jurisdiction,
        emergencyId
    ], completion);
}
async function complete(tx, name, sql, of, { at, accountId, nature, recipientName, recipientAffiliation }) {
    const [row] = await tx.query(name, sql, [
        ...of,
        at,
        accountId,
        nature,
        recipientName,
        recipientAffiliation
    ]);
    return row ?? {
        jurisdiction: null,
        said: 0,
        standing: true
    };
}

//# sourceMappingURL=emergencies.store.js.map
