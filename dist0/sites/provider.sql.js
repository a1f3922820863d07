"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "providerColumns", {
    enumerable: true,
    get: function() {
        return providerColumns;
    }
});
const _columnssql = require("./columns.sql");
const PLAIN = {
    name: "name",
    alternateName: "alternate_name",
    description: "description",
    email: "email",
    website: "website"
};
function providerColumns(selection, v) {
    const columns = (0, _columnssql.selected)(selection, v, PLAIN);
    const mine = `x.jurisdiction = ${v}.jurisdiction AND x.provider_id = ${v}.id`;
    if (selection.has("services")) columns.push([
        "services",
        services(selection.below("services"), mine)
    ]);
    if (selection.has("locations")) {
        const plain = {
            name: "name",
            address: "address_line",
            city: "city",
            state: "state",
            postalCode: "postal_code",
            latitude: "latitude",
            longitude: "longitude",
            phones: "phones"
        };
        columns.push([
            "locations",
            `COALESCE(${(0, _columnssql.subRows)(nonEmpty((0, _columnssql.selected)(selection.below("locations"), "x", plain)), `location x WHERE ${mine}`, "x.id")}, '[]')`
        ]);
    }
    if (selection.has("capacity") || selection.has("acceptance")) columns.push([
        "_hideFromPolice",
        `${v}.hide_from_police`
    ]);
    if (selection.has("capacity")) columns.push([
        "capacity",
        capacity(v)
    ]);
    if (selection.has("acceptance")) {
        columns.push([
            "acceptance",
            (0, _columnssql.object)([
                [
                    "acceptsReferrals",
                    `${v}.accepts_referrals`
                ],
                [
                    "acceptsFrom",
                    `${v}.accepts_from`
                ],
                [
                    "note",
                    `${v}.acceptance_note`
                ],
                [
                    "hiddenFromPolice",
                    `${v}.hide_from_police`
                ]
            ])
        ]);
    }
    if (selection.has("provenance")) columns.push([
        "provenance",
        (0, _columnssql.provenance)(v)
    ]);
    return columns;
}
function services(selection, mine) {
    const plain = {
        name: "name",
        description: "description",
        status: "status",
        eligibility: "eligibility",
        applicationProcess: "application_process",
        fees: "fees",
        waitTime: "wait_time",
        url: "url"
    };
    const columns = (0, _columnssql.selected)(selection, "x", plain);
    if (selection.has("taxonomy")) {
        const terms = (0, _columnssql.subRows)([
            [
                "system",
                "y.system"
            ],
            [
                "code",
                "y.code"
            ],
            [
                "term",
                "y.term"
            ]
        ], "service_taxonomy y WHERE y.jurisdiction = x.jurisdiction AND y.service_id = x.id", "y.system, y.code");
        columns.push([
            "taxonomy",
            `COALESCE(${terms}, '[]')`
        ]);
    }
    return `COALESCE(${(0, _columnssql.subRows)(nonEmpty(columns), `service x WHERE ${mine}`, "x.id")}, '[]')`;
}
function capacity(v) {
    const columns = [
        [
            "service",
            "s.name"
        ],
        [
            "available",
            "x.available"
        ],
        [
            "maximum",
            "x.maximum"
        ],
        [
            "unit",
            "x.unit"
        ],
        [
            "updatedAt",
            "x.updated_at"
        ]
    ];
    const from = `service s JOIN service_capacity x ON x.jurisdiction = s.jurisdiction AND x.service_id = s.id WHERE s.jurisdiction = ${v}.jurisdiction AND s.provider_id = ${v}.id`;
    return `COALESCE(${(0, _columnssql.subRows)(columns, from, "s.id, x.id")}, '[]')`;
}
/** A row of which only `__typename` is asked is a row all the same. */ function nonEmpty(columns) {
    return columns.length > 0 ? columns : [
        [
            "_",
            "1"
        ]
    ];
}

//# sourceMappingURL=provider.sql.js.map
