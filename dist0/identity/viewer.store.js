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
    get ViewerStore () {
        return ViewerStore;
    },
    get directoryRevisionOf () {
        return directoryRevisionOf;
    },
    get viewerRevisionSql () {
        return viewerRevisionSql;
    }
});
const _lrucache = require("lru-cache");
const _sqlinstants = require("../database/sql-instants");
const viewerRevisionSql = (accountId)=>`(SELECT d.revision || '.' || a.relations_revision FROM account a, directory_state d WHERE a.id = ${accountId} AND a.active)`;
function directoryRevisionOf(viewerRevision) {
    return viewerRevision.split(".")[0] ?? "";
}
const BY_ID = `
  SELECT d.revision || '.' || a.relations_revision AS revision,
    json_build_object('jurisdiction', a.jurisdiction, 'id', a.id, 'slug', a.slug, 'displayName', a.display_name, 'role', a.role,
      'organizationId', a.organization_id, 'classes', a.classes, 'programWideDuty', a.program_wide_duty, 'hubOperator', a.hub_operator, 'privacyOfficer', a.privacy_officer) AS account,
    (SELECT json_agg(json_build_object('type', r.type, 'participantId', r.participant_id, 'matterId', r.matter_id, 'recordId', r.record_id,
        'supervised', r.supervised, 'validFrom', ${(0, _sqlinstants.instantText)("r.valid_from")}, 'validTo', ${(0, _sqlinstants.instantText)("r.valid_to")}) ORDER BY r.id)
      FROM relation r WHERE r.jurisdiction = a.jurisdiction AND r.account_id = a.id) AS relations,
    (SELECT json_agg(json_build_object('participantId', s.participant_id, 'startsOn', s.starts_on, 'endsOn', s.ends_on) ORDER BY s.id)
      FROM assignment s WHERE s.jurisdiction = a.jurisdiction AND s.account_id = a.id) AS assignments
  FROM account a, directory_state d
  WHERE a.id = $1 AND a.active`;
/** An account stays where it was made. */ const PLACE = "SELECT jurisdiction FROM account WHERE id = $1 AND active";
const PERSONAS = `
  SELECT a.slug, a.id AS "accountId", a.role, o.name AS organization, a.display_name AS "displayName"
  FROM account a LEFT JOIN organization o ON o.jurisdiction = a.jurisdiction AND o.id = a.organization_id
  WHERE a.active ORDER BY a.slug`;
const BY_SLUG = "SELECT id FROM account WHERE slug = $1 AND active";
const ON_FILE = "SELECT EXISTS (SELECT FROM account WHERE id = $1) AS known";
const ALL_SYNTHETIC = "SELECT NOT EXISTS (SELECT FROM jurisdiction WHERE NOT synthetic) AS synthetic";
const MOST_CACHED = 2_000;
class ViewerStore {
    database;
    cache;
    constructor(database, mostCached = MOST_CACHED){
        this.database = database;
        this.cache = new _lrucache.LRUCache({
            max: mostCached
        });
    }
    /** What was read last, perhaps outdated: whoever uses it compares `revision` with the database's first. */ cached(accountId) {
        return this.cache.get(accountId) ?? null;
    }
    /** Reads anew. Null for an unknown or inactive account. */ async load(accountId) {
        const [place] = await this.database.query("viewer_place", PLACE, [
            accountId
        ]);
        const [row] = place === undefined ? [] : await this.database.queryIn([
            place.jurisdiction
        ], "viewer_by_id", BY_ID, [
            accountId
        ]);
        if (row === undefined) {
            this.cache.delete(accountId);
            return null;
        }
        const file = toFile(row);
        this.cache.set(accountId, file);
        return file;
    }
    /** The current file: one small statement if the cached one still holds. */ async byId(accountId) {
        const cached = this.cached(accountId);
        if (cached === null) return this.load(accountId);
        return await this.revision(accountId) === cached.revision ? cached : this.load(accountId);
    }
    /** Of the file as the database has it now; null for an unknown or inactive account. */ async revision(accountId) {
        const [row] = await this.database.query("viewer_revision", `SELECT ${viewerRevisionSql("$1")} AS revision`, [
            accountId
        ]);
        return row?.revision ?? null;
    }
    /** Also an account that is active no longer. */ async isOnFile(accountId) {
        const [row] = await this.database.query("viewer_on_file", ON_FILE, [
            accountId
        ]);
        return row?.known === true;
    }
    /** Every active account, by slug. */ async personas() {
        return this.database.query("viewer_personas", PERSONAS);
    }
    async accountIdOf(slug) {
        const [row] = await this.database.query("viewer_by_slug", BY_SLUG, [
            slug
        ]);
        return row?.id ?? null;
    }
    /** The embedded issuer signs for invented people only (see embedded-issuer.ts). */ async everybodyIsInvented() {
        const [row] = await this.database.query("viewer_all_synthetic", ALL_SYNTHETIC);
        return row?.synthetic === true;
    }
}
function toFile(row) {
    return {
        account: JSON.parse(row.account),
        revision: row.revision,
        relations: JSON.parse(row.relations ?? "[]"),
        assignments: JSON.parse(row.assignments ?? "[]")
    };
}

//# sourceMappingURL=viewer.store.js.map
