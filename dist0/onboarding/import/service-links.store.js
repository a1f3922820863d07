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
    get keepLinks () {
        return keepLinks;
    },
    get keepTerms () {
        return keepTerms;
    }
});
async function keepTerms(of, systems, terms) {
    const rows = JSON.stringify(terms.map((term)=>({
            jurisdiction: of.jurisdiction,
            ...term
        })));
    await keep(of, "service_taxonomy", TERMS, [
        of.jurisdiction,
        of.services,
        rows,
        systems
    ], terms.length);
}
async function keepLinks(of, links) {
    const rows = JSON.stringify(links.map((link)=>({
            jurisdiction: of.jurisdiction,
            ...link
        })));
    await keep(of, "service_location", LINKS, [
        of.jurisdiction,
        of.services,
        rows
    ], links.length);
}
async function keep({ tx, tally, jurisdiction }, table, sql, values, count) {
    const [changed] = await tx.query(`import_keep_${table}`, sql, values);
    const { inserted = 0, changed: rewritten = 0, removed = 0 } = changed ?? {};
    tally.wrote(table, jurisdiction, {
        inserted,
        changed: rewritten,
        removed
    });
    tally.unchanged(table, count - inserted - rewritten);
}
const COUNTS = `SELECT (SELECT count(*) FILTER (WHERE inserted)::int4 FROM written) AS inserted,
  (SELECT count(*) FILTER (WHERE NOT inserted)::int4 FROM written) AS changed,
  (SELECT count(*)::int4 FROM removed) AS removed`;
// NOT IN and not NOT EXISTS: the planner takes the given rows for few, and would then loop over them for each row there.
const TERMS = `WITH given AS (SELECT * FROM json_populate_recordset(NULL::service_taxonomy, $3::json)),
  removed AS (
    DELETE FROM service_taxonomy t WHERE t.jurisdiction = $1 AND t.service_id = ANY($2::text[]) AND t.system = ANY($4::text[])
      AND (t.service_id, t.system, t.code) NOT IN (SELECT service_id, system, code FROM given)
    RETURNING 1),
  written AS (
    INSERT INTO service_taxonomy AS t (jurisdiction, service_id, system, code, term)
    SELECT jurisdiction, service_id, system, code, term FROM given
    ON CONFLICT (jurisdiction, service_id, system, code) DO UPDATE SET term = excluded.term WHERE t.term IS DISTINCT FROM excluded.term
    RETURNING (t.xmax = 0) AS inserted)
  ${COUNTS}`;
const LINKS = `WITH given AS (SELECT * FROM json_populate_recordset(NULL::service_location, $3::json)),
  removed AS (
    DELETE FROM service_location l WHERE l.jurisdiction = $1 AND l.service_id = ANY($2::text[])
      AND (l.service_id, l.location_id) NOT IN (SELECT service_id, location_id FROM given)
    RETURNING 1),
  written AS (
    INSERT INTO service_location (jurisdiction, service_id, location_id)
    SELECT jurisdiction, service_id, location_id FROM given
    ON CONFLICT DO NOTHING
    RETURNING true AS inserted)
  ${COUNTS}`;

//# sourceMappingURL=service-links.store.js.map
