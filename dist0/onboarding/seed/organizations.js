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
    get HOUSING_CLASS () {
        return HOUSING_CLASS;
    },
    get LEAD_CLASS () {
        return LEAD_CLASS;
    },
    get addNationalOrganizations () {
        return addNationalOrganizations;
    },
    get addOrganizations () {
        return addOrganizations;
    },
    get demoName () {
        return demoName;
    }
});
const _dates = require("./dates");
const _draft = require("./draft");
const LEAD_CLASS = "LEAD program";
const HOUSING_CLASS = "housing partners";
const PROGRAM_ONLY = [
    {
        key: "lead",
        name: "LEAD",
        kind: "LEAD_PROGRAM",
        program: true,
        classes: [
            LEAD_CLASS
        ]
    },
    {
        key: "police",
        name: "Police",
        kind: "POLICE"
    },
    {
        key: "city-attorney",
        name: "City Attorney",
        kind: "PROSECUTOR"
    },
    {
        key: "city-agency",
        name: "Human Services",
        kind: "CITY_AGENCY"
    }
];
const PARTNERS = [
    {
        key: "treatment",
        name: "Treatment Center",
        kind: "TREATMENT_PROGRAM",
        program: true,
        coveredEntity: true,
        medicalPersonnel: true
    },
    {
        key: "otp",
        name: "Opioid Treatment Program",
        kind: "MAINTENANCE_PROGRAM",
        program: true,
        coveredEntity: true,
        medicalPersonnel: true
    },
    {
        key: "registry",
        name: "Central Registry",
        kind: "CENTRAL_REGISTRY"
    },
    {
        key: "clinic",
        name: "Community Clinic",
        kind: "CLINIC",
        coveredEntity: true,
        medicalPersonnel: true
    },
    {
        key: "hospital",
        name: "Hospital",
        kind: "HOSPITAL",
        coveredEntity: true,
        medicalPersonnel: true
    },
    {
        key: "ems",
        name: "Emergency Medical Services",
        kind: "EMS_AGENCY",
        coveredEntity: true,
        medicalPersonnel: true
    },
    {
        key: "health-plan",
        name: "Health Plan",
        kind: "HEALTH_PLAN",
        coveredEntity: true
    },
    {
        key: "billing",
        name: "Billing Services",
        kind: "CONTRACTOR",
        actsFor: [
            "lead"
        ]
    },
    {
        key: "contractor",
        name: "Data Contractor",
        kind: "CONTRACTOR"
    },
    {
        key: "university",
        name: "University Evaluators",
        kind: "UNIVERSITY"
    },
    {
        key: "probation",
        name: "Probation Office",
        kind: "PROBATION"
    },
    {
        key: "court",
        name: "Municipal Court",
        kind: "COURT"
    },
    {
        key: "public-defender",
        name: "Public Defender",
        kind: "PUBLIC_DEFENDER"
    },
    {
        key: "housing",
        name: "Housing Partner",
        kind: "HOUSING_PROVIDER",
        classes: [
            HOUSING_CLASS
        ]
    },
    {
        key: "health-department",
        name: "Health Department",
        kind: "HEALTH_DEPARTMENT",
        publicHealthAuthority: true
    },
    {
        key: "state-agency",
        name: "State Behavioral Health Agency",
        kind: "STATE_AGENCY"
    },
    {
        key: "county",
        name: "County Control Body",
        kind: "OTHER"
    },
    {
        key: "association",
        name: "Neighborhood Association",
        kind: "OTHER"
    },
    {
        key: "collective",
        name: "Peer Outreach Collective",
        kind: "OTHER",
        program: null
    }
];
function demoName(city, name) {
    return `${city.name} ${name} (demo)`;
}
function addOrganizations(draft, city) {
    const specs = city.phase === "LIVE" ? [
        ...PROGRAM_ONLY,
        ...PARTNERS
    ] : PROGRAM_ONLY;
    for (const spec of specs)addOrganization(draft, spec, demoName(city, spec.name));
    if (city.phase !== "LIVE") return;
    // 2.12(c)(3)(ii): an entity with direct administrative control of the program.
    addControl(draft, "county", "lead", true);
    addControl(draft, "city-agency", "lead", false);
}
function addNationalOrganizations(draft) {
    addOrganization(draft, {
        key: "bureau",
        name: "",
        kind: "BUREAU"
    }, "National Support Bureau (demo)");
    addOrganization(draft, {
        key: "hub",
        name: "",
        kind: "HUB"
    }, "LEAD Hub (demo)");
}
function addOrganization(draft, spec, name) {
    const id = (0, _draft.organizationId)(draft.slug, spec.key);
    const undecided = spec.program === null;
    draft.names.set(id, name);
    (0, _draft.add)(draft, "organization", {
        jurisdiction: draft.slug,
        id,
        name,
        kind: spec.kind,
        part2_program: undecided ? null : spec.program === true,
        part2_decided_by: undecided ? null : "privacy officer (demo)",
        part2_decided_at: undecided ? null : (0, _dates.instantText)((0, _dates.daySeconds)(draft.today - 900, 17)),
        // 2.12(b): a program that is tax-exempt is federally assisted.
        federal_ties_known: !undecided,
        federal_ties: spec.program === true ? [
            "TAX_EXEMPT"
        ] : [],
        covered_entity: spec.coveredEntity === true,
        business_associate: false,
        medical_personnel: spec.medicalPersonnel === true,
        public_health_authority: spec.publicHealthAuthority === true,
        classes: spec.classes ?? [],
        acts_for: (spec.actsFor ?? []).map((key)=>(0, _draft.organizationId)(draft.slug, key))
    });
}
function addControl(draft, controller, controlled, directAdministrative) {
    (0, _draft.add)(draft, "organization_control", {
        jurisdiction: draft.slug,
        controller_id: (0, _draft.organizationId)(draft.slug, controller),
        organization_id: (0, _draft.organizationId)(draft.slug, controlled),
        direct_administrative: directAdministrative
    });
}

//# sourceMappingURL=organizations.js.map
