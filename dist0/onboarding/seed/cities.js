"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "citiesOf", {
    enumerable: true,
    get: function() {
        return citiesOf;
    }
});
const MIXED = [
    [
        "ARREST_DIVERSION",
        35
    ],
    [
        "SOCIAL_CONTACT",
        45
    ],
    [
        "COMMUNITY_REFERRAL",
        20
    ]
];
const ARREST_FIRST = [
    [
        "ARREST_DIVERSION",
        55
    ],
    [
        "SOCIAL_CONTACT",
        35
    ],
    [
        "COMMUNITY_REFERRAL",
        10
    ]
];
const COMMUNITY_FIRST = [
    [
        "ARREST_DIVERSION",
        15
    ],
    [
        "SOCIAL_CONTACT",
        40
    ],
    [
        "COMMUNITY_REFERRAL",
        45
    ]
];
function always(days) {
    return [
        {
            fromDaysAgo: null,
            toDaysAgo: null,
            days
        }
    ];
}
const LIVE = [
    {
        slug: "king-county-wa",
        prefix: "seattle",
        name: "Seattle",
        county: "King County",
        state: "WA",
        countyGeoid: "53033",
        placeGeoid: "5363000",
        timeZone: "America/Los_Angeles",
        launchDate: null,
        phase: "LIVE",
        windows: always(30),
        doors: MIXED,
        style: "TEDS",
        participants: 120,
        at: [
            47.61,
            -122.33
        ]
    },
    {
        slug: "kanawha-county-wv",
        prefix: "charleston",
        name: "Charleston",
        county: "Kanawha County",
        state: "WV",
        countyGeoid: "54039",
        placeGeoid: null,
        timeZone: "America/New_York",
        launchDate: null,
        phase: "LIVE",
        windows: always(30),
        doors: ARREST_FIRST,
        style: "TEDS",
        participants: 80,
        at: [
            38.35,
            -81.63
        ]
    },
    {
        // Santa Fe has used 7 to 30 days; that it changed from one to the other on this day is invented.
        slug: "santa-fe-nm",
        prefix: "santa-fe",
        name: "Santa Fe",
        county: "Santa Fe County",
        state: "NM",
        countyGeoid: "35049",
        placeGeoid: null,
        timeZone: "America/Denver",
        launchDate: "2014-04-01",
        phase: "LIVE",
        windows: [
            {
                fromDaysAgo: null,
                toDaysAgo: 500,
                days: 7
            },
            {
                fromDaysAgo: 500,
                toDaysAgo: null,
                days: 30
            }
        ],
        doors: ARREST_FIRST,
        style: "HMIS_2024",
        participants: 70,
        at: [
            35.69,
            -105.94
        ]
    },
    {
        // Windows from here on are plausible, none is sourced.
        slug: "albany-ny",
        prefix: "albany",
        name: "Albany",
        county: "Albany County",
        state: "NY",
        countyGeoid: "36001",
        placeGeoid: null,
        timeZone: "America/New_York",
        launchDate: null,
        phase: "LIVE",
        windows: always(30),
        doors: MIXED,
        style: "HMIS_2026",
        participants: 70,
        at: [
            42.65,
            -73.76
        ]
    },
    {
        // An independent city: county-equivalent 24510, which is not Baltimore County (24005).
        slug: "baltimore-md",
        prefix: "baltimore",
        name: "Baltimore",
        county: "Baltimore city",
        state: "MD",
        countyGeoid: "24510",
        placeGeoid: null,
        timeZone: "America/New_York",
        launchDate: "2017-02-01",
        phase: "LIVE",
        windows: always(30),
        doors: MIXED,
        style: "HMIS_2026",
        participants: 110,
        at: [
            39.29,
            -76.61
        ]
    },
    {
        slug: "cumberland-county-nc",
        prefix: "fayetteville",
        name: "Fayetteville",
        county: "Cumberland County",
        state: "NC",
        countyGeoid: "37051",
        placeGeoid: null,
        timeZone: "America/New_York",
        launchDate: null,
        phase: "LIVE",
        windows: always(14),
        doors: ARREST_FIRST,
        style: "TEDS",
        participants: 75,
        at: [
            35.05,
            -78.88
        ]
    },
    {
        slug: "multnomah-county-or",
        prefix: "portland",
        name: "Portland",
        county: "Multnomah County",
        state: "OR",
        countyGeoid: "41051",
        placeGeoid: "4159000",
        timeZone: "America/Los_Angeles",
        launchDate: null,
        phase: "LIVE",
        windows: always(14),
        doors: MIXED,
        style: "HMIS_2024",
        participants: 90,
        at: [
            45.52,
            -122.68
        ]
    },
    {
        slug: "bangor-me",
        prefix: "bangor",
        name: "Bangor",
        county: "Penobscot County",
        state: "ME",
        countyGeoid: "23019",
        placeGeoid: null,
        timeZone: "America/New_York",
        launchDate: null,
        phase: "LIVE",
        windows: always(45),
        doors: COMMUNITY_FIRST,
        style: "HMIS_2026",
        participants: 60,
        at: [
            44.8,
            -68.77
        ]
    }
];
/** Two more live cities, so that the benchmark has ten. */ const BENCHMARK_ONLY = [
    {
        slug: "denver-co",
        prefix: "denver",
        name: "Denver",
        county: "Denver County",
        state: "CO",
        countyGeoid: "08031",
        placeGeoid: null,
        timeZone: "America/Denver",
        launchDate: null,
        phase: "LIVE",
        windows: always(30),
        doors: MIXED,
        style: "HMIS_2026",
        participants: 0,
        at: [
            39.74,
            -104.99
        ]
    },
    {
        slug: "philadelphia-pa",
        prefix: "philadelphia",
        name: "Philadelphia",
        county: "Philadelphia County",
        state: "PA",
        countyGeoid: "42101",
        placeGeoid: null,
        timeZone: "America/New_York",
        launchDate: "2017-12-01",
        phase: "LIVE",
        windows: always(30),
        doors: MIXED,
        style: "TEDS",
        participants: 0,
        at: [
            39.95,
            -75.17
        ]
    }
];
const LAUNCHING = [
    {
        slug: "atlanta-ga",
        prefix: "atlanta",
        name: "Atlanta",
        county: "Fulton County",
        state: "GA",
        countyGeoid: "13121",
        placeGeoid: null,
        timeZone: "America/New_York",
        launchDate: null,
        phase: "LAUNCHING",
        windows: always(30),
        doors: MIXED,
        style: "HMIS_2026",
        participants: 4,
        at: [
            33.75,
            -84.39
        ]
    },
    {
        slug: "san-francisco-ca",
        prefix: "san-francisco",
        name: "San Francisco",
        county: "San Francisco County",
        state: "CA",
        countyGeoid: "06075",
        placeGeoid: null,
        timeZone: "America/Los_Angeles",
        launchDate: null,
        phase: "LAUNCHING",
        windows: always(30),
        doors: MIXED,
        style: "HMIS_2026",
        participants: 0,
        at: [
            37.77,
            -122.42
        ]
    },
    {
        slug: "los-angeles-ca",
        prefix: "los-angeles",
        name: "Los Angeles",
        county: "Los Angeles County",
        state: "CA",
        countyGeoid: "06037",
        placeGeoid: null,
        timeZone: "America/Los_Angeles",
        launchDate: null,
        phase: "LAUNCHING",
        windows: always(30),
        doors: MIXED,
        style: "HMIS_2026",
        participants: 3,
        at: [
            34.05,
            -118.24
        ]
    },
    {
        slug: "waynesville-nc",
        prefix: "waynesville",
        name: "Waynesville",
        county: "Haywood County",
        state: "NC",
        countyGeoid: "37087",
        placeGeoid: null,
        timeZone: "America/New_York",
        launchDate: null,
        phase: "LAUNCHING",
        windows: always(30),
        doors: MIXED,
        style: "TEDS",
        participants: 0,
        at: [
            35.49,
            -82.99
        ]
    }
];
function citiesOf(scale) {
    return scale === "demo" ? [
        ...LIVE,
        ...LAUNCHING
    ] : [
        ...LIVE,
        ...BENCHMARK_ONLY,
        ...LAUNCHING
    ];
}

//# sourceMappingURL=cities.js.map
