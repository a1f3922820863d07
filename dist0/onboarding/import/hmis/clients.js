"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "writeClients", {
    enumerable: true,
    get: function() {
        return writeClients;
    }
});
const _hmis = require("../../../domain/codes/hmis");
const _uniqueids = require("../unique-ids");
const _coded = require("./coded");
const _recorded = require("./recorded");
const _tables = require("./tables");
/** HMIS columns -> OMB SPD 15 (2024), which FY2026 follows. */ const RACES = {
    AmIndAKNative: "AIAN",
    Asian: "ASIAN",
    BlackAfAmerican: "BLACK",
    HispanicLatinao: "HISP",
    MidEastNAfrican: "MENA",
    NativeHIPacific: "NHPI",
    White: "WHITE"
};
const RACE_NONE = {
    "8": "UNK",
    "9": "DECL",
    "99": "NOTCOLL"
};
async function writeClients(writing, files, stays) {
    const { session } = writing;
    const ids = new _uniqueids.UniqueIds("PersonalID");
    const seen = new Set();
    const drop = (row)=>{
        const person = row.text("PersonalID") ?? "";
        seen.add(person);
        for (const stay of stays.byPerson.get(person) ?? [])dropStay(writing, stay);
    };
    for await (const row of (0, _tables.live)(session, files.client, drop)){
        const person = ids.take(row);
        if (person === null) continue;
        seen.add(person);
        const firsts = firstInEachPlace(stays.byPerson.get(person) ?? []);
        if (firsts.length === 0) leaveOutUnplaced(writing, row);
        const content = contentOf(row);
        for (const { stay, diedOn } of firsts)await writeClient(writing, row, person, stay, {
            ...content,
            deceased_on: diedOn
        });
    }
    for (const [person, [stay]] of stays.byPerson)if (!seen.has(person)) refuseStray(writing, stay);
}
async function writeClient(writing, row, person, { site }, content) {
    const recordedAt = row.instant("DateCreated", site.place.zone);
    const base = (0, _recorded.recorded)({
        site,
        id: site.place.participants.take(person),
        sourceId: person,
        row: row.row,
        recordedAt
    }, writing.startedAt);
    await writing.rows.put("participant", {
        ...base,
        ...content
    });
}
/** The organization of the earliest stay holds the person's own record. */ function firstInEachPlace(stays) {
    const firsts = new Map();
    const deaths = new Map();
    for (const stay of stays){
        const { slug } = stay.site.place;
        const first = firsts.get(slug);
        if (first === undefined || stay.entry < first.entry || stay.entry === first.entry && stay.id < first.id) firsts.set(slug, stay);
        if (stay.exit?.died === true) deaths.set(slug, stay.exit.day);
    }
    return [
        ...firsts
    ].map(([slug, stay])=>({
            stay,
            diedOn: deaths.get(slug) ?? null
        }));
}
/** The names are hashes: they name nobody, so none is kept. */ function contentOf(row) {
    const races = Object.keys(RACES).filter((column)=>row.text(column) === "1");
    const none = row.text("RaceNone");
    const source = races.length > 0 ? races.map((column)=>`${column}=1`).join(";") : none === null ? null : `RaceNone=${none}`;
    const sex = row.text("Sex");
    return {
        legal_name: null,
        name_quality: row.whole("NameDataQuality"),
        aliases: [],
        birth_date: row.day("DOB"),
        birth_date_quality: row.whole("DOBDataQuality"),
        race_ethnicity: races.length > 0 ? races.map((column)=>RACES[column] ?? "") : none !== null && none in RACE_NONE ? [
            RACE_NONE[none] ?? ""
        ] : [],
        race_ethnicity_detail: [],
        race_ethnicity_source: source,
        sex_or_gender: (0, _coded.knownCode)(row, "Sex", _hmis.HMIS_SEX),
        sex_or_gender_system: sex === null ? null : _hmis.HMIS_SEX.codeSystem,
        sex_or_gender_source: sex,
        veteran: (0, _coded.knownCode)(row, "VeteranStatus", _hmis.HMIS_YES_NO),
        veteran_system: row.text("VeteranStatus") === null ? null : _hmis.HMIS_YES_NO.codeSystem
    };
}
function leaveOutUnplaced(writing, row) {
    writing.session.leaveOut(row.file, "client without an enrolment");
    row.warn("CLIENT_NOT_ENROLLED");
}
function dropStay(writing, stay) {
    stay.dropped = true;
    writing.session.leaveOut("Enrollment.csv", "of a client who is deleted in the source");
}
function refuseStray(writing, stay) {
    if (stay === undefined) return;
    writing.session.faults.error("REFERENCE_UNKNOWN", {
        file: "Enrollment.csv",
        row: stay.row,
        line: stay.line,
        column: "PersonalID"
    });
}

//# sourceMappingURL=clients.js.map
