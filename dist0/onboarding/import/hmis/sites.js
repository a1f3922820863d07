"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "openSites", {
    enumerable: true,
    get: function() {
        return openSites;
    }
});
const _custody = require("../../../domain/custody");
const _placesstore = require("../places.store");
const _time = require("../time");
const _uniqueids = require("../unique-ids");
const _tables = require("./tables");
const STATE_NOT_SAID = "XX";
const ZONE_NOT_SAID = "Etc/UTC";
async function openSites(writing, table, map, exportDate) {
    const known = await (0, _placesstore.jurisdictions)(writing.tx);
    const places = new Map();
    const byOrganization = new Map();
    const organizations = new Set();
    const ids = new _uniqueids.UniqueIds("OrganizationID");
    for await (const row of (0, _tables.live)(writing.session, table)){
        const id = ids.take(row);
        if (id === null) continue;
        organizations.add(id);
        const mapped = map.get(id);
        if (mapped === undefined) continue;
        const first = !places.has(mapped.jurisdiction);
        const place = places.get(mapped.jurisdiction) ?? await openPlace(writing, mapped, known, exportDate);
        places.set(place.slug, place);
        byOrganization.set(id, await openSite(writing, place, {
            id,
            name: row.needed("OrganizationName"),
            first
        }));
    }
    const unused = [
        ...map.keys()
    ].filter((id)=>!organizations.has(id)).length;
    if (unused > 0) writing.session.faults.warn("ORGANIZATION_MAP_UNUSED", {
        found: String(unused)
    });
    return {
        byOrganization,
        places: [
            ...places.values()
        ],
        organizations
    };
}
async function openPlace(writing, mapped, known, exportDate) {
    const there = known.get(mapped.jurisdiction);
    const jurisdiction = there ?? await makeJurisdiction(writing, mapped);
    const { slug, timeZone, synthetic } = jurisdiction;
    const loadId = await writing.openPlace({
        slug,
        synthetic,
        asOf: exportDate === null ? null : (0, _time.parseInstant)(exportDate, timeZone)
    });
    writing.place(slug).created = there === undefined;
    return {
        slug,
        zone: timeZone,
        loadId,
        participants: await writing.ids("participant", slug),
        enrollments: await writing.ids("enrollment", slug)
    };
}
async function makeJurisdiction(writing, mapped) {
    const { jurisdiction: slug, name, state, timeZone } = mapped;
    const missing = [
        ...name === null ? [
            "name"
        ] : [],
        ...state === null ? [
            "state"
        ] : [],
        ...timeZone === null ? [
            "timeZone"
        ] : []
    ];
    if (missing.length > 0) writing.session.faults.warn("JURISDICTION_DETAILS_MISSING", {
        says: `The new jurisdiction ${slug} was made without ${missing.join(", ")}: name ${name ?? slug}, state ${state ?? STATE_NOT_SAID}, time zone ${timeZone ?? ZONE_NOT_SAID}.`
    });
    const made = {
        slug,
        name: name ?? slug,
        state: state ?? STATE_NOT_SAID,
        countyGeoid: mapped.countyGeoid,
        placeGeoid: mapped.placeGeoid,
        timeZone: timeZone ?? ZONE_NOT_SAID,
        synthetic: mapped.synthetic ?? false
    };
    await (0, _placesstore.addJurisdiction)(writing.tx, made);
    return made;
}
/** The organization's id in the hub keeps the source's: names change. */ async function openSite(writing, place, organization) {
    const { tx, session } = writing;
    const key = `hmis-${organization.id.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
    const organizationId = `${place.slug}/${key}`;
    const director = {
        jurisdiction: place.slug,
        slug: organization.first ? `${place.slug}-program-director` : `${place.slug}-${key}-program-director`,
        displayName: `Program director, ${organization.name}`,
        organizationId
    };
    const report = writing.place(place.slug);
    if (await (0, _placesstore.addOrganization)(tx, {
        jurisdiction: place.slug,
        id: organizationId,
        name: organization.name
    })) report.organizationsCreated.push(organizationId);
    if (await (0, _placesstore.addDirector)(tx, director, session.options.random)) report.accountsCreated.push(director.slug);
    return {
        place,
        organizationId,
        custodyId: await (0, _placesstore.keepCustody)(tx, place.slug, (0, _custody.ownCustody)(organizationId))
    };
}

//# sourceMappingURL=sites.js.map
