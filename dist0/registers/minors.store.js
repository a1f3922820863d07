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
    get applyMinorRule () {
        return applyMinorRule;
    },
    get putMinorRule () {
        return putMinorRule;
    },
    get recordFinding () {
        return recordFinding;
    }
});
const LOCK = "SELECT lock_minor_rule($1)";
const PUT = `INSERT INTO minor_rule (state, rule, adult_at, source, valid_from) VALUES ($1, $2, $3, $4, $5::date)
  ON CONFLICT (state, valid_from) DO UPDATE SET rule = excluded.rule, adult_at = excluded.adult_at, source = excluded.source`;
async function putMinorRule(tx, { state, rule, adultAt, source, validFrom }) {
    await tx.query("register_lock_state", LOCK, [
        state
    ]);
    await tx.query("register_put_minor_rule", PUT, [
        state,
        rule,
        adultAt,
        source,
        validFrom
    ]);
}
const APPLY = "SELECT apply_minor_rule($1, $2::timestamptz)";
async function applyMinorRule(tx, state, now) {
    await tx.query("register_apply_minor_rule", APPLY, [
        state,
        now
    ]);
}
const FINDING = "UPDATE participant SET minor_lacks_choice = $3, minor_threat = $4 WHERE jurisdiction = $1 AND id = $2";
async function recordFinding(tx, { jurisdiction, id }, finding) {
    await tx.query("register_minor_finding", FINDING, [
        jurisdiction,
        id,
        finding.lacksRationalChoice,
        finding.substantialThreat
    ]);
}

//# sourceMappingURL=minors.store.js.map
