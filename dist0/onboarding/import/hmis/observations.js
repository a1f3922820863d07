"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "writeObservations", {
    enumerable: true,
    get: function() {
        return writeObservations;
    }
});
const _codeset = require("../../../domain/codes/code-set");
const _hmis = require("../../../domain/codes/hmis");
const _time = require("../time");
const _uniqueids = require("../unique-ids");
const _coded = require("./coded");
const _enrollments = require("./enrollments");
const _tables = require("./tables");
const STAGES = {
    "1": "ENTRY",
    "2": "UPDATE",
    "3": "EXIT",
    "5": "ANNUAL"
};
const STREET_OUTREACH = "4";
const FY2026 = {
    system: "HMIS",
    version: "2026",
    provenance: "memory"
};
const RATING = [
    [
        "1",
        "Excellent"
    ],
    [
        "2",
        "Very good"
    ],
    [
        "3",
        "Good"
    ],
    [
        "4",
        "Fair"
    ],
    [
        "5",
        "Poor"
    ],
    [
        "8",
        "Client doesn't know"
    ],
    [
        "9",
        "Client prefers not to answer"
    ],
    [
        "99",
        "Data not collected"
    ]
];
const GENERAL_HEALTH = (0, _codeset.codeSet)({
    ...FY2026,
    list: "R7"
}, RATING);
const DENTAL_HEALTH = (0, _codeset.codeSet)({
    ...FY2026,
    list: "R8"
}, RATING);
const MENTAL_HEALTH = (0, _codeset.codeSet)({
    ...FY2026,
    list: "R9"
}, RATING);
const SUBSTANCE_USE = (0, _codeset.codeSet)({
    ...FY2026,
    list: "4.10.2"
}, [
    [
        "0",
        "No"
    ],
    [
        "1",
        "Alcohol use disorder"
    ],
    [
        "2",
        "Drug use disorder"
    ],
    [
        "3",
        "Both alcohol and drug use disorders"
    ],
    [
        "8",
        "Client doesn't know"
    ],
    [
        "9",
        "Client prefers not to answer"
    ],
    [
        "99",
        "Data not collected"
    ]
]);
/** DisabilityType -> measure of the domain HEALTH. */ const DISABILITIES = {
    "5": "PHYSICAL_DISABILITY",
    "6": "DEVELOPMENTAL_DISABILITY",
    "7": "CHRONIC_HEALTH_CONDITION",
    "9": "MENTAL_HEALTH_DISORDER"
};
/** State law guards it beyond part 2, and the shared schema has no category for it. */ const HIV = "8";
const SUBSTANCE_USE_DISORDER = "10";
async function writeObservations(writing, files, stays) {
    await each(writing, files.currentLivingSituation, "CurrentLivingSitID", stays, livingSituation);
    await each(writing, files.incomeBenefits, "IncomeBenefitsID", stays, income);
    await each(writing, files.employmentEducation, "EmploymentEducationID", stays, employment);
    await each(writing, files.healthAndDv, "HealthAndDVID", stays, health);
    await each(writing, files.disabilities, "DisabilitiesID", stays, disability);
}
async function each(writing, table, idColumn, stays, write) {
    if (table === null) return;
    const ids = new _uniqueids.UniqueIds(idColumn);
    for await (const row of (0, _tables.live)(writing.session, table)){
        const [id, stay, day] = [
            ids.take(row),
            stays.of(row),
            row.neededDay("InformationDate")
        ];
        if (id === null || stay === null) continue;
        await write({
            writing,
            row,
            stay,
            id,
            day,
            recordedAt: row.instant("DateCreated", stay.site.place.zone)
        });
    }
}
/** 4.12 is recorded at each contact of street outreach, so there it is a contact as well. */ async function livingSituation(observed) {
    const value = (0, _coded.coded)(observed.row, "CurrentLivingSituation", _hmis.HMIS_LIVING_SITUATION);
    await outcome(observed, "CurrentLivingSituation", {
        domain: "HOUSING",
        measure: "LIVING_SITUATION",
        stage: "UPDATE",
        ...value
    });
    if (observed.stay.project.type !== STREET_OUTREACH) return;
    const base = (0, _enrollments.ofStay)(observed.writing, observed.stay, source(observed, "contact"));
    await observed.writing.rows.put("contact", {
        ...base,
        type: "FIELD",
        at: observedAt(observed),
        minutes: null,
        held: true
    });
}
async function income(observed) {
    const { row } = observed;
    const amount = row.decimal("TotalMonthlyIncome");
    if (amount !== null && Math.abs(amount) >= 1e9) row.error("VALUE_OUT_OF_RANGE", "TotalMonthlyIncome");
    const value = (0, _coded.coded)(row, "IncomeFromAnySource", _hmis.HMIS_YES_NO);
    await outcome(observed, "IncomeFromAnySource", {
        domain: "INCOME",
        measure: "MONTHLY_INCOME",
        stage: stageOf(row),
        ...value,
        amount,
        unit: amount === null ? null : "USD per month"
    });
}
async function employment(observed) {
    const value = (0, _coded.coded)(observed.row, "Employed", _hmis.HMIS_YES_NO);
    await outcome(observed, "Employed", {
        domain: "EMPLOYMENT",
        measure: "EMPLOYED",
        stage: stageOf(observed.row),
        ...value
    });
}
/** Asked in some kinds of project only, so a blank is no missing answer. What the file says of violence at home is not taken over at all. */ async function health(observed) {
    await rating(observed, "GeneralHealthStatus", "GENERAL_HEALTH", GENERAL_HEALTH);
    await rating(observed, "DentalHealthStatus", "DENTAL_HEALTH", DENTAL_HEALTH);
    await rating(observed, "MentalHealthStatus", "MENTAL_HEALTH", MENTAL_HEALTH);
}
async function rating(observed, column, measure, set) {
    if (observed.row.text(column) === null) return;
    await outcome(observed, column, {
        domain: "HEALTH",
        measure,
        stage: stageOf(observed.row),
        ...(0, _coded.coded)(observed.row, column, set)
    });
}
async function disability(observed) {
    const { row, writing } = observed;
    const type = row.needed("DisabilityType");
    const measure = DISABILITIES[type];
    if (type === SUBSTANCE_USE_DISORDER) await substanceUse(observed);
    else if (type === HIV) writing.session.leaveOut(row.file, "HIV/AIDS: no category of the shared schema guards it");
    else if (measure === undefined) row.warn("VALUE_NOT_IN_LIST", "DisabilityType");
    else await outcome(observed, "DisabilityResponse", {
        domain: "HEALTH",
        measure,
        stage: stageOf(row),
        ...(0, _coded.coded)(row, "DisabilityResponse", _hmis.HMIS_YES_NO)
    });
}
/** A statement about substance use is a diagnosis to the policy (SUD_DIAGNOSIS), never a matter of health in general. */ async function substanceUse(observed) {
    const { row, writing, stay } = observed;
    const { value, code_system, source_value } = (0, _coded.coded)(row, "DisabilityResponse", SUBSTANCE_USE);
    if (value === null || ![
        "1",
        "2",
        "3"
    ].includes(value)) {
        writing.session.leaveOut(row.file, "substance use: no disorder, or no answer");
        return;
    }
    const base = (0, _enrollments.ofStay)(writing, stay, source(observed, "SubstanceUse"));
    await writing.rows.put("diagnosis", {
        ...base,
        kind: "SUBSTANCE",
        code: value,
        code_system,
        rank: null,
        source_value,
        recorded_on: observed.day
    });
}
async function outcome(observed, what, content) {
    const observation = {
        ...source(observed, what),
        content: {
            observed_at: observedAt(observed),
            ...content
        }
    };
    await (0, _enrollments.writeOutcome)(observed.writing, observed.stay, observation);
}
function source({ row, id, recordedAt }, what) {
    return {
        sourceId: `${row.file.replace(/\.csv$/, "")}/${id}/${what}`,
        row: row.row,
        recordedAt,
        content: {}
    };
}
function observedAt({ day, stay }) {
    return (0, _time.startOfDay)(day, stay.site.place.zone);
}
function stageOf(row) {
    const stage = STAGES[row.text("DataCollectionStage") ?? ""] ?? null;
    if (stage === null) row.warn("VALUE_NOT_IN_LIST", "DataCollectionStage");
    return stage;
}

//# sourceMappingURL=observations.js.map
