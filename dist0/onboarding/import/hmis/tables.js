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
    get HMIS () {
        return HMIS;
    },
    get HMIS_MAPPING_VERSION () {
        return HMIS_MAPPING_VERSION;
    },
    get HMIS_TABLES () {
        return HMIS_TABLES;
    },
    get SHAPES () {
        return SHAPES;
    },
    get inspectHmis () {
        return inspectHmis;
    },
    get live () {
        return live;
    }
});
const _tableshape = require("../csv/table-shape");
const _time = require("../time");
const HMIS = "HMIS CSV 2026 v1";
const HMIS_MAPPING_VERSION = "hmis-csv-2026-v1/1";
const HMIS_TABLES = [
    "participant",
    "enrollment",
    "outcome",
    "diagnosis",
    "contact"
];
function tracked(file, columns) {
    return (0, _tableshape.shape)(file, [
        ...columns,
        "DateCreated",
        "DateUpdated",
        "DateDeleted"
    ]);
}
const OF_ENROLLMENT = [
    "EnrollmentID",
    "PersonalID",
    "InformationDate",
    "DataCollectionStage"
];
const SHAPES = {
    export: (0, _tableshape.shape)("Export.csv", [
        "CSVVersion",
        "ExportDate"
    ]),
    organization: tracked("Organization.csv", [
        "OrganizationID",
        "OrganizationName"
    ]),
    project: tracked("Project.csv", [
        "ProjectID",
        "OrganizationID",
        "ProjectType"
    ]),
    client: tracked("Client.csv", [
        "PersonalID",
        "NameDataQuality",
        "DOB",
        "DOBDataQuality",
        "AmIndAKNative",
        "Asian",
        "BlackAfAmerican",
        "HispanicLatinao",
        "MidEastNAfrican",
        "NativeHIPacific",
        "White",
        "RaceNone",
        "VeteranStatus",
        "Sex"
    ]),
    enrollment: tracked("Enrollment.csv", [
        "EnrollmentID",
        "PersonalID",
        "ProjectID",
        "EntryDate",
        "LivingSituation"
    ]),
    exit: tracked("Exit.csv", [
        "ExitID",
        "EnrollmentID",
        "PersonalID",
        "ExitDate",
        "Destination"
    ]),
    currentLivingSituation: tracked("CurrentLivingSituation.csv", [
        "CurrentLivingSitID",
        "EnrollmentID",
        "PersonalID",
        "InformationDate",
        "CurrentLivingSituation"
    ]),
    incomeBenefits: tracked("IncomeBenefits.csv", [
        "IncomeBenefitsID",
        ...OF_ENROLLMENT,
        "IncomeFromAnySource",
        "TotalMonthlyIncome"
    ]),
    employmentEducation: tracked("EmploymentEducation.csv", [
        "EmploymentEducationID",
        ...OF_ENROLLMENT,
        "Employed"
    ]),
    healthAndDv: tracked("HealthAndDV.csv", [
        "HealthAndDVID",
        ...OF_ENROLLMENT,
        "GeneralHealthStatus",
        "DentalHealthStatus",
        "MentalHealthStatus"
    ]),
    disabilities: tracked("Disabilities.csv", [
        "DisabilitiesID",
        ...OF_ENROLLMENT,
        "DisabilityType",
        "DisabilityResponse"
    ])
};
async function inspectHmis(session) {
    const [exported, organization, project] = [
        await session.table(SHAPES.export, "needed"),
        await session.table(SHAPES.organization, "needed"),
        await session.table(SHAPES.project, "needed")
    ];
    const [client, enrollment, exit] = [
        await session.table(SHAPES.client, "needed"),
        await session.table(SHAPES.enrollment, "needed"),
        await session.table(SHAPES.exit, "needed")
    ];
    const observed = {
        currentLivingSituation: await session.table(SHAPES.currentLivingSituation, "optional"),
        incomeBenefits: await session.table(SHAPES.incomeBenefits, "optional"),
        employmentEducation: await session.table(SHAPES.employmentEducation, "optional"),
        healthAndDv: await session.table(SHAPES.healthAndDv, "optional"),
        disabilities: await session.table(SHAPES.disabilities, "optional")
    };
    if (exported === null || organization === null || project === null || client === null || enrollment === null || exit === null) return null;
    return {
        export: exported,
        organization,
        project,
        client,
        enrollment,
        exit,
        ...observed
    };
}
async function* live(session, table, deleted) {
    for await (const row of session.rows(table)){
        checkUpdated(row);
        if (row.text("DateDeleted") === null) {
            yield row;
            continue;
        }
        session.leaveOut(table.shape.file, "deleted in the source");
        deleted?.(row);
    }
}
/** Nothing rests on this date, so a known deviation is told and never stops an import. */ function checkUpdated(row) {
    const text = row.text("DateUpdated");
    if (text === null || /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text)) return;
    const day = /^\d{2}-\d{2}-\d{2}$/.test(text) ? `20${text}` : text.slice(0, 10);
    row.warn((0, _time.isDay)(day) ? "VALUE_DATE_FORMAT" : "VALUE_NOT_A_DATE", "DateUpdated");
}

//# sourceMappingURL=tables.js.map
