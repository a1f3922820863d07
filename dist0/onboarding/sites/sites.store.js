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
    get placesTaken () {
        return placesTaken;
    },
    get writeSite () {
        return writeSite;
    }
});
/** Of two that register at once the second waits, and sees what the first has taken. */ const ONE_AT_A_TIME = "SELECT revision::text FROM directory_state FOR UPDATE";
const TAKEN = "SELECT slug FROM jurisdiction WHERE slug = ANY($1::text[]) AND site_id IS DISTINCT FROM $2 ORDER BY slug";
async function placesTaken(tx, siteId, slugs) {
    await tx.query("site_one_at_a_time", ONE_AT_A_TIME);
    const rows = await tx.query("site_places_taken", TAKEN, [
        slugs,
        siteId
    ]);
    return rows.map(({ slug })=>slug);
}
const SITE = `INSERT INTO site (id, url, contract) VALUES ($1, $2, $3)
  ON CONFLICT (id) DO UPDATE SET url = excluded.url, contract = excluded.contract RETURNING (xmax <> 0) AS known`;
const PLACE = `INSERT INTO jurisdiction (slug, name, state, county_geoid, place_geoid, phase, doors, time_zone, launch_date, synthetic, site_id)
  VALUES ($1, $2, $3, $4, $5, $6::jurisdiction_phase, $7::text[]::referral_type[], $8, $9::date, $10, $11)
  ON CONFLICT (slug) DO UPDATE SET name = excluded.name, state = excluded.state, county_geoid = excluded.county_geoid, place_geoid = excluded.place_geoid,
    phase = excluded.phase, doors = excluded.doors, time_zone = excluded.time_zone, launch_date = excluded.launch_date, synthetic = excluded.synthetic`;
const WINDOW = `INSERT INTO intake_window (jurisdiction, valid_from, valid_to, days) VALUES ($1, $2::date, $3::date, $4)`;
async function writeSite(tx, { id, url, contract }, places) {
    const [row] = await tx.query("site_write", SITE, [
        id,
        url,
        contract
    ]);
    for (const place of places){
        const { slug, name, state, countyGeoid, placeGeoid, phase, doors, timeZone, launchDate, synthetic } = place;
        await tx.query("site_place", PLACE, [
            slug,
            name,
            state,
            countyGeoid,
            placeGeoid,
            phase,
            doors,
            timeZone,
            launchDate,
            synthetic,
            id
        ]);
        await tx.query("site_windows_gone", "DELETE FROM intake_window WHERE jurisdiction = $1", [
            slug
        ]);
        for (const { validFrom, validTo, days } of place.intakeWindows)await tx.query("site_window", WINDOW, [
            slug,
            validFrom,
            validTo,
            days
        ]);
    }
    return row?.known === true;
}

//# sourceMappingURL=sites.store.js.map
