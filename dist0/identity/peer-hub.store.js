"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "PeerHubStore", {
    enumerable: true,
    get: function() {
        return PeerHubStore;
    }
});
const _lrucache = require("lru-cache");
const HUB = `h.id, h.jwks_url AS "jwksUrl", h.organizations, h.purposes, h.categories, h.individuals, h.rows_an_hour AS "rowsAnHour", h.writes`;
const BY_ID = `SELECT ${HUB} FROM peer_hub h WHERE h.id = $1 AND h.active`;
const ANY = "SELECT EXISTS (SELECT FROM peer_hub WHERE active) AS any";
/** Sees the hub as it is now, so that one that is trusted no longer is refused by every replica at once. */ const USE = `
  WITH hub AS (SELECT ${HUB} FROM peer_hub h WHERE h.id = $1 AND h.active),
    used AS (INSERT INTO assertion_use (hub_id, jti, expires_at) SELECT id, $2, $3::timestamptz FROM hub ON CONFLICT DO NOTHING RETURNING 1)
  SELECT hub.*, EXISTS (SELECT FROM used) AS "isFirst" FROM hub`;
/** Where its keys are may change on another replica. */ const KEPT_MS = 10_000;
/** Longer than any clock of a replica is wrong. */ const PRUNE_AFTER_S = 600;
const PRUNE_EVERY_MS = 60_000;
const PRUNE_ASSERTIONS = "DELETE FROM assertion_use WHERE expires_at < $1::timestamptz";
const PRUNE_USES = "DELETE FROM peer_hub_use WHERE hour < $1::timestamptz";
const USES_KEPT_S = 30 * 86_400;
/** Nothing comes back where the hour's rows would be more than the ceiling. */ const COUNT = `
  INSERT INTO peer_hub_use AS u (hub_id, hour, rows) SELECT $1, $2::timestamptz, $3::int4 WHERE $3::int4 <= $4::int4
  ON CONFLICT (hub_id, hour) DO UPDATE SET rows = u.rows + excluded.rows WHERE u.rows + excluded.rows <= $4::int4
  RETURNING u.rows`;
const TRUST = `
  INSERT INTO peer_hub (id, jwks_url, active, organizations, purposes, categories, individuals, rows_an_hour, writes)
  SELECT $1, $2, true, CASE WHEN $3::text[] = ARRAY['*'] THEN NULL ELSE $3::text[] END, $4::text[], $5::text[], $6::boolean, $7::int4, $8::boolean
  ON CONFLICT (id) DO UPDATE SET jwks_url = excluded.jwks_url, active = true, organizations = excluded.organizations, purposes = excluded.purposes,
    categories = excluded.categories, individuals = excluded.individuals, rows_an_hour = excluded.rows_an_hour, writes = excluded.writes`;
const DISTRUST = "UPDATE peer_hub SET active = false WHERE id = $1 AND active RETURNING id";
class PeerHubStore {
    database;
    kept = new _lrucache.LRUCache({
        max: 500,
        ttl: KEPT_MS
    });
    prunedAt = 0;
    constructor(database){
        this.database = database;
    }
    /** Perhaps as it was: `use` sees it as it is. */ async byId(id) {
        const kept = this.kept.get(id);
        if (kept !== undefined) return kept;
        const [row] = await this.database.query("peer_hub_by_id", BY_ID, [
            id
        ]);
        return row === undefined ? null : this.keep(row);
    }
    async any() {
        const [row] = await this.database.query("peer_hub_any", ANY);
        return row?.any === true;
    }
    /** An assertion is used: once, on whichever replica. */ async use(hubId, jti, expiresAt) {
        const [row] = await this.database.query("assertion_use", USE, [
            hubId,
            jti,
            new Date(expiresAt * 1000).toISOString()
        ]);
        if (row === undefined) {
            this.kept.delete(hubId);
            return {
                hub: null,
                isFirst: false
            };
        }
        const { isFirst, ...hub } = row;
        return {
            hub: this.keep(hub),
            isFirst
        };
    }
    /** False: with these rows the hub would have more than its ceiling this hour; they are then not counted, and must not leave. */ async count({ id, rowsAnHour }, rows, now) {
        await this.prune(now);
        if (rows === 0) return true;
        const hour = `${now.toISOString().slice(0, 13)}:00:00Z`;
        const counted = await this.database.query("peer_hub_count", COUNT, [
            id,
            hour,
            rows,
            rowsAnHour
        ]);
        return counted.length > 0;
    }
    async trust({ id, jwksUrl, organizations, purposes, categories, individuals, rowsAnHour, writes }) {
        const values = [
            id,
            jwksUrl,
            organizations === null ? [
                "*"
            ] : [
                ...organizations
            ],
            [
                ...purposes
            ],
            [
                ...categories
            ],
            individuals,
            rowsAnHour,
            writes
        ];
        await this.database.query("peer_hub_trust", TRUST, values);
        this.kept.delete(id);
    }
    /** False if it was not trusted. */ async distrust(id) {
        this.kept.delete(id);
        return (await this.database.query("peer_hub_distrust", DISTRUST, [
            id
        ])).length > 0;
    }
    keep(hub) {
        this.kept.set(hub.id, hub);
        return hub;
    }
    /** One that has expired is refused for that: it need not be known. */ async prune(now) {
        if (now.getTime() - this.prunedAt < PRUNE_EVERY_MS) return;
        this.prunedAt = now.getTime();
        const before = (seconds)=>new Date(now.getTime() - seconds * 1000).toISOString();
        await this.database.query("assertion_prune", PRUNE_ASSERTIONS, [
            before(PRUNE_AFTER_S)
        ]);
        await this.database.query("peer_hub_prune", PRUNE_USES, [
            before(USES_KEPT_S)
        ]);
    }
}

//# sourceMappingURL=peer-hub.store.js.map
