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
    get referralColumns () {
        return referralColumns;
    },
    get serviceReferralColumns () {
        return serviceReferralColumns;
    },
    get servicesBelow () {
        return servicesBelow;
    }
});
const _columnssql = require("./columns.sql");
const PLAIN = {
    type: "type",
    source: "source",
    pathway: "pathway",
    receivedAt: "received_at",
    decidedAt: "decided_at"
};
function referralColumns(selection, r) {
    const columns = (0, _columnssql.selected)(selection, r, PLAIN);
    if (selection.has("screening")) columns.push([
        "screening",
        (0, _columnssql.object)([
            [
                "result",
                `${r}.screening_result`
            ],
            [
                "reasons",
                `${r}.screening_reasons`
            ],
            [
                "at",
                `${r}.screened_at`
            ]
        ])
    ]);
    if (selection.has("handoff")) columns.push([
        "handoff",
        (0, _columnssql.object)([
            [
                "result",
                `${r}.handoff_result`
            ],
            [
                "at",
                `${r}.handoff_at`
            ],
            [
                "minutes",
                `${r}.handoff_minutes`
            ]
        ])
    ]);
    if (selection.has("charges")) columns.push([
        "_charges",
        charges(r)
    ]);
    if (selection.has("encounter")) columns.push([
        "_encounter",
        encounter(r)
    ]);
    if (selection.has("intakeDueAt")) columns.push([
        "intakeDueAt",
        intakeDueAt(r)
    ]);
    if (selection.has("provenance")) columns.push([
        "provenance",
        (0, _columnssql.provenance)(r)
    ]);
    return columns;
}
/** The first instant after the last day of the window, in the place's own time zone; the charge triggers count alike. */ function intakeDueAt(r) {
    const zone = `(SELECT j.time_zone FROM jurisdiction j WHERE j.slug = ${r}.jurisdiction)`;
    return `((intake_deadline(${r}.jurisdiction, ${r}.received_at) + 1)::timestamp AT TIME ZONE ${zone})`;
}
function charges(r) {
    const charge = [
        [
            "nibrs",
            "x.nibrs"
        ],
        [
            "statute",
            "x.statute"
        ],
        [
            "level",
            "x.level"
        ],
        [
            "drugType",
            "x.drug_type"
        ],
        [
            "amount",
            "x.amount::float8"
        ],
        [
            "unit",
            "x.unit"
        ],
        [
            "disposition",
            "x.disposition"
        ],
        [
            "decidedAt",
            "x.decided_at"
        ],
        (0, _columnssql.ownCustody)("x", r)
    ];
    return (0, _columnssql.subRows)(charge, `charge x WHERE x.jurisdiction = ${r}.jurisdiction AND x.referral_id = ${r}.id`, "x.id");
}
function encounter(r) {
    const fields = [
        [
            "at",
            "x.at"
        ],
        [
            "agency",
            "(SELECT o.name FROM organization o WHERE o.id = x.agency_organization_id)"
        ],
        [
            "placeGeoid",
            "x.place_geoid"
        ],
        [
            "incidentNumber",
            "x.incident_number"
        ],
        (0, _columnssql.ownCustody)("x", r)
    ];
    return `(SELECT row_to_json(t) FROM (SELECT ${(0, _columnssql.columnList)(fields)} FROM encounter x WHERE x.jurisdiction = ${r}.jurisdiction AND x.id = ${r}.encounter_id) t)`;
}
const SERVICE_PLAIN = {
    sentAt: "sent_at",
    response: "response",
    respondedAt: "responded_at",
    firstServiceAt: "first_service_at"
};
/** Days are counted on the clocks of the place. */ function localDay(alias, column) {
    return `(${alias}.${column} AT TIME ZONE (SELECT j.time_zone FROM jurisdiction j WHERE j.slug = ${alias}.jurisdiction))::date`;
}
function serviceReferralColumns(selection, s) {
    const columns = (0, _columnssql.selected)(selection, s, SERVICE_PLAIN);
    if (selection.has("service")) columns.push([
        "service",
        `(SELECT v.name FROM service v WHERE v.jurisdiction = ${s}.jurisdiction AND v.id = ${s}.service_id)`
    ]);
    if (selection.has("daysWaiting")) columns.push([
        "daysWaiting",
        `(${localDay(s, "first_service_at")} - ${localDay(s, "sent_at")})`
    ]);
    if (selection.has("provider")) columns.push([
        "_provider",
        `${s}.provider_id`
    ]);
    if (selection.has("referral")) columns.push([
        "_referral",
        `${s}.referral_id`
    ]);
    return columns;
}
function servicesBelow({ type, selection, children }) {
    const referral = type === "Referral" ? selection : children.find((child)=>child.type === "Referral")?.selection;
    if (referral?.has("serviceReferrals") !== true) return null;
    const below = referral.below("serviceReferrals");
    const columns = [
        [
            "id",
            "s.id"
        ],
        [
            "_n",
            "p._n"
        ],
        [
            "_parent",
            "s.referral_id"
        ],
        ...serviceReferralColumns(below, "s"),
        (0, _columnssql.ownCustody)("s", "p")
    ];
    if (below.has("provider")) columns.push([
        "_j",
        "s.jurisdiction"
    ]);
    const which = type === "Referral" ? "s.referral_id = p.id" : "s.participant_id = p.id AND s.referral_id IS NOT NULL";
    const body = `SELECT ${(0, _columnssql.columnList)(columns)} FROM page p JOIN service_referral s ON s.jurisdiction = p.jurisdiction AND ${which}`;
    return {
        names: columns.map(([name])=>name).filter((name)=>name !== "_j"),
        body,
        provider: below.has("provider") ? below.below("provider") : null
    };
}

//# sourceMappingURL=referral.sql.js.map
