"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "DirectoryStore", {
    enumerable: true,
    get: function() {
        return DirectoryStore;
    }
});
const _sqlinstants = require("../database/sql-instants");
const _ids = require("../domain/ids");
const list = (select)=>`COALESCE((SELECT json_agg(t) FROM (${select}) t), '[]')::text`;
const PLACES = `SELECT j.slug, j.name, j.state, j.county_geoid AS "countyGeoid", j.place_geoid AS "placeGeoid", j.phase, j.doors, j.time_zone AS "timeZone",
    j.launch_date AS "launchDate", j.synthetic, (SELECT json_build_object('id', s.id, 'url', s.url) FROM site s WHERE s.id = j.site_id) AS site,
    COALESCE((SELECT json_agg(json_build_object('validFrom', w.valid_from, 'validTo', w.valid_to, 'days', w.days) ORDER BY w.valid_from)
      FROM intake_window w WHERE w.jurisdiction = j.slug), '[]') AS "intakeWindows"
  FROM jurisdiction j ORDER BY j.slug`;
const ORGANIZATIONS = `SELECT o.id, o.name, o.kind, o.jurisdiction, o.part2_program AS "part2Program", o.federal_ties_known AS "federalTiesKnown", o.federal_ties AS "federalTies",
    o.covered_entity AS "coveredEntity", o.business_associate AS "businessAssociate", o.medical_personnel AS "medicalPersonnel",
    o.public_health_authority AS "publicHealthAuthority", o.classes, o.acts_for AS "actsFor", o.made_records AS "madeRecords",
    COALESCE((SELECT json_agg(json_build_object('organizationId', c.organization_id, 'directAdministrative', c.direct_administrative) ORDER BY c.organization_id)
      FROM organization_control c WHERE c.jurisdiction = o.jurisdiction AND c.controller_id = o.id), '[]') AS controls
  FROM organization o ORDER BY o.id`;
const AGREEMENTS = `SELECT a.id, a.kind, a.party_organization_id AS "partyOrganizationId", a.counterparty_organization_id AS "counterpartyOrganizationId", a.written,
    ${(0, _sqlinstants.instantText)("a.starts_at")} AS "startsAt", ${(0, _sqlinstants.instantText)("a.ends_at")} AS "endsAt", a.categories, a.undertakings, a.audit_authority AS "auditAuthority",
    a.originator_oversight AS "originatorOversight", a.determination
  FROM agreement a ORDER BY a.id`;
const DIRECTORY = `SELECT s.revision::text, ${list(PLACES)} AS places, ${list(ORGANIZATIONS)} AS organizations, ${list(AGREEMENTS)} AS agreements FROM directory_state s`;
const REVISION = "SELECT revision::text FROM directory_state";
const CUSTODIES = `SELECT COALESCE(json_agg(json_build_object('jurisdiction', c.jurisdiction, 'id', c.id, 'custody', json_build_object(
    'sourceOrganizationId', c.source_organization_id, 'holderOrganizationId', c.holder_organization_id, 'receivedVia', c.received_via,
    'receivedConsentId', c.received_consent_id, 'receivedMedium', c.received_medium, 'madeFor', c.made_for, 'noSudFinding', c.no_sud_finding,
    'confidentialCommunication', c.confidential_communication, 'adverseDetail', c.adverse_detail, 'paidInFullOutOfPocket', c.paid_in_full_out_of_pocket))), '[]')::text AS custodies
  FROM unnest($1::text[], $2::text[]) AS k(jurisdiction, id) JOIN custody c ON c.jurisdiction = k.jurisdiction AND c.id = k.id`;
class DirectoryStore {
    database;
    kept = null;
    reading = null;
    constructor(database){
        this.database = database;
    }
    /** What was read last, perhaps outdated: whoever uses it compares its revision with the database's. */ async directory() {
        return this.kept ?? this.read();
    }
    /** The database's own revision: one small statement. */ async revision() {
        const [row] = await this.database.query("directory_revision", REVISION);
        return row?.revision ?? null;
    }
    /** Reads anew; those who ask while it reads share the answer only if they do not know of a later revision. */ async read() {
        this.reading ??= this.fetch().finally(()=>{
            this.reading = null;
        });
        return this.reading;
    }
    async custodies(keys) {
        const values = [
            keys.map((key)=>key.jurisdiction),
            keys.map((key)=>key.id)
        ];
        const [row] = await this.database.query("custodies", CUSTODIES, values);
        return JSON.parse(row?.custodies ?? "[]");
    }
    async fetch() {
        const [row] = await this.database.query("directory", DIRECTORY);
        if (row === undefined) throw new Error("directory_state has no row");
        this.kept = directoryOf(row);
        return this.kept;
    }
}
function directoryOf(row) {
    const rows = JSON.parse(row.organizations);
    const organizations = new Map(rows.map((one)=>[
            one.id,
            named(one)
        ]));
    const filed = JSON.parse(row.places);
    const places = filed.map((place)=>jurisdiction(place, partners(organizations, place.slug)));
    return {
        revision: row.revision,
        jurisdictions: new Map(places.map((place)=>[
                place.slug,
                place
            ])),
        organizations,
        makers: new Set(rows.filter(({ madeRecords })=>madeRecords).map(({ id })=>id)),
        register: new Map([
            ...organizations
        ].map(([id, { facts }])=>[
                id,
                facts
            ])),
        agreements: JSON.parse(row.agreements),
        sites: new Map(filed.flatMap(({ slug, site })=>site === null ? [] : [
                [
                    slug,
                    site
                ]
            ]))
    };
}
function named({ name, madeRecords: _madeRecords, federalTiesKnown, federalTies, ...facts }) {
    return {
        name,
        facts: {
            ...facts,
            federalTies: federalTiesKnown ? federalTies : null
        }
    };
}
function partners(organizations, slug) {
    const here = [
        ...organizations.values()
    ].filter(({ facts })=>facts.jurisdiction === slug);
    return here.map(({ name, facts })=>({
            name,
            kind: facts.kind
        }));
}
function jurisdiction({ site: _site, ...place }, partners) {
    return Object.freeze({
        ...place,
        id: (0, _ids.globalId)(place.slug, "Jurisdiction", (0, _ids.localIdOfName)(place.slug)),
        partners
    });
}

//# sourceMappingURL=directory.store.js.map
