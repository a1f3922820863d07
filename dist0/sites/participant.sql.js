"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "participantColumns", {
    enumerable: true,
    get: function() {
        return participantColumns;
    }
});
const _columnssql = require("./columns.sql");
const mine = (alias, p)=>`${alias}.jurisdiction = ${p}.jurisdiction AND ${alias}.participant_id = ${p}.id`;
function participantColumns(selection, p, context) {
    const columns = [];
    if (selection.has("enrollment")) columns.push(...enrollmentColumns(selection.below("enrollment"), p, context));
    if (selection.has("identity")) columns.push(...identityColumns(selection.below("identity"), p));
    if (selection.has("demographics")) columns.push(...demographicsColumns(selection.below("demographics"), p));
    if (selection.has("attendance")) columns.push([
        "_contacts",
        contacts(p)
    ]);
    if (selection.has("progress")) columns.push(...progressColumns(selection.below("progress"), p));
    if (selection.has("treatment")) columns.push([
        "_treatment",
        treatmentEpisodes(p)
    ]);
    if (selection.has("diagnoses")) columns.push([
        "_diagnoses",
        diagnoses(selection.below("diagnoses"), p)
    ]);
    if (selection.has("consents")) columns.push([
        "_consents",
        consents(p)
    ]);
    if (selection.has("provenance")) columns.push([
        "provenance",
        (0, _columnssql.provenance)(p)
    ]);
    return columns;
}
function enrollmentColumns(selection, p, context) {
    const columns = [];
    const day = ()=>(0, _columnssql.today)(context.sql, context.today, p);
    if (selection.has("periods") || selection.has("status")) {
        const current = selection.has("periods") ? "" : ` AND x.starts_on <= ${day()} AND (x.ends_on IS NULL OR x.ends_on > ${day()})`;
        const period = [
            [
                "status",
                "x.status"
            ],
            [
                "startsOn",
                "x.starts_on"
            ],
            [
                "endsOn",
                "x.ends_on"
            ],
            [
                "exitReason",
                "x.exit_reason"
            ],
            (0, _columnssql.ownCustody)("x", p)
        ];
        columns.push([
            "_periods",
            (0, _columnssql.subRows)(period, `status_period x WHERE ${mine("x", p)}${current}`, "x.starts_on")
        ]);
    }
    if (selection.has("episodes")) {
        const plain = {
            project: "project",
            openedOn: "opened_on",
            closedOn: "closed_on",
            exitReason: "exit_reason",
            intakeStartedAt: "intake_started_at",
            intakeCompletedAt: "intake_completed_at"
        };
        const episode = [
            ...(0, _columnssql.selected)(selection.below("episodes"), "x", plain),
            (0, _columnssql.ownCustody)("x", p)
        ];
        columns.push([
            "_episodes",
            (0, _columnssql.subRows)(episode, `enrollment x WHERE ${mine("x", p)}`, "x.opened_on, x.id")
        ]);
    }
    if (selection.has("caseManager")) {
        const manager = [
            [
                "name",
                "a.display_name"
            ],
            (0, _columnssql.ownCustody)("x", p)
        ];
        const from = `assignment x JOIN account a ON a.jurisdiction = x.jurisdiction AND a.id = x.account_id WHERE ${mine("x", p)} AND x.starts_on <= ${day()} AND (x.ends_on IS NULL OR x.ends_on > ${day()})`;
        columns.push([
            "_managers",
            (0, _columnssql.subRows)(manager, from, "x.starts_on DESC, x.id")
        ]);
    }
    if (selection.has("door")) columns.push([
        "_doors",
        (0, _columnssql.subRows)([
            [
                "type",
                "x.type"
            ],
            (0, _columnssql.ownCustody)("x", p)
        ], `referral x WHERE ${mine("x", p)}`, "x.received_at DESC, x.id")
    ]);
    return columns;
}
function identityColumns(selection, p) {
    const plain = {
        legalName: "legal_name",
        preferredName: "preferred_name",
        aliases: "aliases",
        nameQuality: "name_quality",
        birthDate: "birth_date",
        birthDateQuality: "birth_date_quality",
        phone: "phone",
        email: "email",
        address: "address_line"
    };
    const fields = (0, _columnssql.selected)(selection, p, plain);
    if (selection.has("sourceId")) fields.push([
        "sourceId",
        `json_build_object('system', ${p}.source_system, 'value', ${p}.source_id)`
    ]);
    return [
        [
            "identity",
            group(fields)
        ]
    ];
}
function demographicsColumns(selection, p) {
    const coding = (code, system, source)=>`json_build_object('code', ${code}, 'system', ${system}, 'sourceValue', ${source})`;
    const fields = (0, _columnssql.selected)(selection, p, {
        raceEthnicity: "race_ethnicity",
        raceEthnicityDetail: "race_ethnicity_detail",
        raceEthnicitySource: "race_ethnicity_source"
    });
    if (selection.has("sexOrGender")) fields.push([
        "sexOrGender",
        coding(`${p}.sex_or_gender`, `${p}.sex_or_gender_system`, `${p}.sex_or_gender_source`)
    ]);
    if (selection.has("ageBand")) fields.push([
        "_birthDate",
        `${p}.birth_date`
    ]);
    for (const name of [
        "veteran",
        "education",
        "insurance"
    ]){
        if (selection.has(name)) fields.push([
            name,
            coding(`${p}.${name}`, `${p}.${name}_system`, "NULL")
        ]);
    }
    return [
        [
            "demographics",
            group(fields)
        ]
    ];
}
/** Built from a row type, which PostgreSQL turns into JSON faster than it calls json_build_object. */ function group(fields) {
    if (fields.length === 0) return `'{}'::json`;
    return `(SELECT row_to_json(t) FROM (SELECT ${fields.map(([name, expression])=>`${expression} AS "${name}"`).join(", ")}) t)`;
}
function contacts(p) {
    const contact = [
        [
            "type",
            "x.type"
        ],
        [
            "at",
            "x.at"
        ],
        [
            "minutes",
            "x.minutes"
        ],
        [
            "held",
            "x.held"
        ],
        (0, _columnssql.ownCustody)("x", p)
    ];
    return (0, _columnssql.subRows)(contact, `contact x WHERE ${mine("x", p)}`, "x.at DESC, x.id");
}
function progressColumns(selection, p) {
    const columns = [];
    if (selection.has("goals") || selection.has("goalsMet")) {
        const goal = [
            [
                "domain",
                "x.domain"
            ],
            [
                "status",
                "x.status"
            ],
            [
                "setOn",
                "x.set_on"
            ],
            [
                "statusOn",
                "x.status_on"
            ],
            (0, _columnssql.ownCustody)("x", p)
        ];
        columns.push([
            "_goals",
            (0, _columnssql.subRows)(goal, `plan_goal x WHERE ${mine("x", p)}`, "x.set_on, x.id")
        ]);
    }
    if (selection.has("reviews")) {
        columns.push([
            "_reviews",
            (0, _columnssql.subRows)([
                [
                    "at",
                    "x.at"
                ],
                [
                    "action",
                    "x.action"
                ],
                (0, _columnssql.ownCustody)("x", p)
            ], `team_review x WHERE ${mine("x", p)}`, "x.at DESC, x.id")
        ]);
    }
    return columns;
}
function treatmentEpisodes(p) {
    const episode = [
        [
            "setting",
            "json_build_object('code', x.setting, 'system', x.setting_system, 'sourceValue', x.source_value)"
        ],
        [
            "admittedOn",
            "x.admitted_on"
        ],
        [
            "dischargedOn",
            "x.discharged_on"
        ],
        [
            "reason",
            "CASE WHEN x.reason IS NOT NULL THEN json_build_object('code', x.reason, 'system', x.reason_system, 'sourceValue', NULL) END"
        ],
        [
            "moud",
            "x.moud"
        ],
        [
            "medication",
            "x.medication"
        ],
        (0, _columnssql.ownCustody)("x", p)
    ];
    return (0, _columnssql.subRows)(episode, `treatment_episode x WHERE ${mine("x", p)}`, "x.admitted_on, x.id");
}
function diagnoses(selection, p) {
    const plain = {
        kind: "kind",
        code: "code",
        codeSystem: "code_system",
        rank: "rank",
        sourceValue: "source_value",
        recordedOn: "recorded_on"
    };
    return (0, _columnssql.subRows)([
        ...(0, _columnssql.selected)(selection, "x", plain),
        (0, _columnssql.ownCustody)("x", p)
    ], `diagnosis x WHERE ${mine("x", p)}`, "x.kind, x.rank, x.code, x.id");
}
/** A consent is made and held by the program of the person's record. */ function consents(p) {
    const consent = [
        [
            "id",
            "x.id"
        ],
        [
            "kind",
            "x.kind"
        ],
        [
            "information",
            "x.form -> 'information'"
        ],
        [
            "purposes",
            "x.form -> 'purposes'"
        ],
        [
            "scope",
            "x.scope_text"
        ],
        [
            "signedAt",
            "x.signed_at"
        ],
        [
            "expiresAt",
            "x.form -> 'expiration' ->> 'at'"
        ],
        [
            "revokedAt",
            "x.revoked_at"
        ]
    ];
    return (0, _columnssql.subRows)(consent, `consent x WHERE ${mine("x", p)}`, "x.created_at DESC, x.id");
}

//# sourceMappingURL=participant.sql.js.map
