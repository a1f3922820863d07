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
    get DEMO_SEED () {
        return DEMO_SEED;
    },
    get NATIONAL () {
        return NATIONAL;
    },
    get demoJurisdiction () {
        return demoJurisdiction;
    },
    get demoRows () {
        return demoRows;
    },
    get demoSlugs () {
        return demoSlugs;
    }
});
const _nodecrypto = require("node:crypto");
const _accounts = require("./accounts");
const _agreements = require("./agreements");
const _caseload = require("./caseload");
const _care = require("./care");
const _cities = require("./cities");
const _clinical = require("./clinical");
const _consents = require("./consents");
const _dates = require("./dates");
const _draft = require("./draft");
const _enrollments = require("./enrollments");
const _matters = require("./matters");
const _organizations = require("./organizations");
const _outcomes = require("./outcomes");
const _people = require("./people");
const _providers = require("./providers");
const _referrals = require("./referrals");
const _registers = require("./registers");
const _relations = require("./relations");
const _releases = require("./releases");
const _rows = require("./rows");
const _scale = require("./scale");
const _scenarios = require("./scenarios");
/** Lewis County, WA: 419 referrals of 378 people. */ const REFERRALS_PER_PERSON = 419 / 378;
/** Raised whenever equal options no longer give the rows of the release before. */ const MAPPING_VERSION = "seed 1";
const DEMO_SEED = 20_260_216;
function demoSlugs(scale) {
    return [
        NATIONAL,
        ...(0, _cities.citiesOf)(scale).map(({ slug })=>slug)
    ];
}
function* demoRows(options) {
    for (const slug of demoSlugs(options.scale))yield demoJurisdiction(options, slug);
}
function demoJurisdiction({ seed, now, scale }, slug) {
    const options = {
        seed,
        now,
        scale: _scale.SCALES[scale]
    };
    if (slug === NATIONAL) return nationalRows(options);
    const cities = (0, _cities.citiesOf)(scale);
    const index = cities.findIndex((city)=>city.slug === slug);
    const city = cities[index];
    if (city === undefined) throw new RangeError(`the demo has no jurisdiction ${slug}`);
    return cityRows(city, index, options);
}
const NATIONAL = "national";
/** The bureau and the hub need a place of their own, which is no city. */ function nationalRows(options) {
    const draft = (0, _draft.openDraft)(NATIONAL, options);
    (0, _draft.add)(draft, "jurisdiction", {
        slug: NATIONAL,
        name: "National (demo)",
        state: "US",
        county_geoid: null,
        place_geoid: null,
        phase: "LIVE",
        doors: [],
        time_zone: "America/New_York",
        launch_date: null,
        synthetic: true
    });
    (0, _organizations.addNationalOrganizations)(draft);
    (0, _accounts.addNationalAccounts)(draft);
    return closeDraft(draft);
}
function cityRows(city, index, options) {
    const draft = (0, _draft.openDraft)(city.slug, options);
    draft.names.set("national/hub", "LEAD Hub (demo)");
    addPlace(draft, city);
    (0, _organizations.addOrganizations)(draft, city);
    (0, _accounts.addAccounts)(draft, city);
    if (city.phase === "LIVE") (0, _agreements.addAgreements)(draft, city);
    const providers = (0, _providers.addProviders)(draft, city);
    const people = addPeople(draft, city, index);
    const watches = (0, _caseload.addAssignments)(draft, city, people.flatMap(({ enrolled })=>enrolled));
    for (const { enrolled, received } of people){
        for (const one of enrolled){
            (0, _care.addCare)(draft, one, watches.get(one.id) ?? [], providers);
            (0, _clinical.addClinical)(draft, one, received);
            (0, _outcomes.addOutcomes)(draft, one);
        }
    }
    if (city.phase === "LIVE") (0, _relations.addRelations)(draft, city, people.flatMap(({ enrolled })=>enrolled), people.flatMap(({ matters })=>matters));
    return closeDraft(draft);
}
function addPeople(draft, city, index) {
    const live = city.phase === "LIVE";
    const count = live ? draft.scale.participantsPerLiveCity ?? city.participants : city.participants;
    const scenarios = live ? (0, _scenarios.scenariosFor)(city.slug, index, draft.scale.plain) : [];
    const releases = live ? (0, _releases.releasesOf)(draft, city) : null;
    // Who plays a scenario is referred once, so the others make up for it.
    const referredTwice = (REFERRALS_PER_PERSON - 1) * count / Math.max(1, count - scenarios.length);
    return Array.from({
        length: count
    }, (_, at)=>{
        const person = (0, _people.addPerson)(draft, city, at + 1, scenarios[at] ?? null, referredTwice);
        const referrals = (0, _referrals.addReferrals)(draft, city, person);
        (0, _enrollments.addStatusPeriods)(draft, person);
        const enrolled = (0, _enrollments.addEnrollments)(draft, person, referrals);
        if (releases === null) return {
            person,
            enrolled,
            matters: [],
            received: {
                fromTreatment: undefined,
                tpo: undefined
            }
        };
        const matters = (0, _matters.addMatters)(draft, person, referrals);
        const received = (0, _consents.addConsents)(draft, {
            person,
            enrolled,
            matters
        }, releases);
        (0, _registers.addRegisters)(draft, city, person, enrolled[0]?.stay.opened ?? null);
        return {
            person,
            enrolled,
            matters,
            received
        };
    });
}
function addPlace(draft, city) {
    (0, _draft.add)(draft, "jurisdiction", {
        slug: city.slug,
        name: `${city.county} ${city.state} (${city.name}, demo)`,
        state: city.state,
        county_geoid: city.countyGeoid,
        place_geoid: city.placeGeoid,
        phase: city.phase,
        doors: city.doors.map(([door])=>door),
        time_zone: city.timeZone,
        launch_date: city.launchDate,
        synthetic: true
    });
    for (const { from, to, days } of (0, _draft.windowsOf)(city, draft.today)){
        (0, _draft.add)(draft, "intake_window", {
            jurisdiction: draft.slug,
            valid_from: (0, _dates.dayText)(from),
            valid_to: to === null ? null : (0, _dates.dayText)(to),
            days
        });
    }
}
/** The load is written last, as it counts the rest. */ function closeDraft(draft) {
    const { seed, scale } = draft.options;
    const counts = Object.fromEntries(_rows.TABLES.filter((table)=>table !== "load" && draft.rows[table].length > 0).map((table)=>[
            table,
            draft.rows[table].length
        ]));
    (0, _draft.add)(draft, "load", {
        jurisdiction: draft.slug,
        id: draft.loadId,
        source_system: _draft.SEED_SYSTEM,
        mapping_version: MAPPING_VERSION,
        file_digest: (0, _nodecrypto.createHash)("sha256").update(JSON.stringify([
            MAPPING_VERSION,
            seed,
            scale.name,
            draft.now,
            draft.slug
        ])).digest("hex"),
        started_at: (0, _dates.instantText)(draft.now),
        as_of: (0, _dates.instantText)(draft.now),
        synthetic: true,
        counts
    });
    return {
        slug: draft.slug,
        rows: draft.rows,
        standing: draft.standing,
        cast: draft.cast
    };
}

//# sourceMappingURL=demo-rows.js.map
