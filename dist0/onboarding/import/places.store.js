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
    get addDirector () {
        return addDirector;
    },
    get addJurisdiction () {
        return addJurisdiction;
    },
    get addOrganization () {
        return addOrganization;
    },
    get jurisdictions () {
        return jurisdictions;
    },
    get keepCustody () {
        return keepCustody;
    }
});
const _custody = require("../../domain/custody");
const _ids = require("../../domain/ids");
async function jurisdictions(tx) {
    const rows = await tx.query("import_jurisdictions", "SELECT slug, time_zone, synthetic FROM jurisdiction ORDER BY slug");
    return new Map(rows.map((row)=>[
            row.slug,
            {
                slug: row.slug,
                timeZone: row.time_zone,
                synthetic: row.synthetic
            }
        ]));
}
async function addJurisdiction(tx, place) {
    await tx.query("import_add_jurisdiction", `INSERT INTO jurisdiction (slug, name, state, county_geoid, place_geoid, phase, doors, time_zone, synthetic)
     VALUES ($1, $2, $3, $4, $5, 'LAUNCHING', '{}', $6, $7)`, [
        place.slug,
        place.name,
        place.state,
        place.countyGeoid,
        place.placeGeoid,
        place.timeZone,
        place.synthetic
    ]);
}
async function addOrganization(tx, organization) {
    const [there] = await tx.query("import_find_organization", "SELECT 1 AS there FROM organization WHERE id = $1", [
        organization.id
    ]);
    if (there !== undefined) return false;
    await tx.query("import_add_organization", `INSERT INTO organization (jurisdiction, id, name, kind, part2_program, federal_ties_known, federal_ties, covered_entity,
       business_associate, medical_personnel, public_health_authority, classes, acts_for)
     VALUES ($1, $2, $3, 'HOUSING_PROVIDER', NULL, false, '{}', false, false, false, false, '{}', '{}')`, [
        organization.jurisdiction,
        organization.id,
        organization.name
    ]);
    return true;
}
async function addDirector(tx, director, random) {
    const [there] = await tx.query("import_find_account", "SELECT 1 AS there FROM account WHERE slug = $1", [
        director.slug
    ]);
    if (there !== undefined) return false;
    await tx.query("import_add_director", `INSERT INTO account (jurisdiction, id, slug, display_name, role, organization_id, classes, program_wide_duty, hub_operator, privacy_officer)
     VALUES ($1, $2, $3, $4, 'PROGRAM_DIRECTOR', $5, '{}', true, false, true)`, [
        director.jurisdiction,
        `acct_${(0, _ids.newLocalId)(random)}`,
        director.slug,
        director.displayName,
        director.organizationId
    ]);
    return true;
}
async function keepCustody(tx, jurisdiction, custody) {
    const id = (0, _custody.custodyId)(custody);
    await tx.query("import_keep_custody", `INSERT INTO custody (jurisdiction, id, source_organization_id, holder_organization_id, received_via, received_consent_id, received_medium,
       made_for, no_sud_finding, confidential_communication, adverse_detail, paid_in_full_out_of_pocket)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING`, [
        jurisdiction,
        id,
        custody.sourceOrganizationId,
        custody.holderOrganizationId,
        custody.receivedVia,
        custody.receivedConsentId,
        custody.receivedMedium,
        custody.madeFor,
        custody.noSudFinding,
        custody.confidentialCommunication,
        custody.adverseDetail,
        custody.paidInFullOutOfPocket
    ]);
    return id;
}

//# sourceMappingURL=places.store.js.map
