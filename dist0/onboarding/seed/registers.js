"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "addRegisters", {
    enumerable: true,
    get: function() {
        return addRegisters;
    }
});
const _accounts = require("./accounts");
const _dates = require("./dates");
const _draft = require("./draft");
function addRegisters(draft, city, person, enrolledOn) {
    if (enrolledOn !== null && enrolledOn <= draft.horizon && draft.random.chance(0.93)) addNotice(draft, person, enrolledOn);
    switch(person.scenario){
        case "RESTRICTION_AGREED":
            return addRestriction(draft, person, restriction(draft, person, "AGREED", [
                "clinic",
                "housing"
            ], null));
        case "RESTRICTION_ENDED":
            return addRestriction(draft, person, restriction(draft, person, "AGREED", [
                "housing"
            ], {
                by: "PATIENT",
                form: "WRITTEN",
                documented: true,
                at: (0, _dates.instantText)((0, _dates.daySeconds)(draft.today - 20))
            }));
        case "PAID_IN_FULL":
            return addRestriction(draft, person, restriction(draft, person, "PAID_IN_FULL", null, null));
        case "ORDER":
            return addOrder(draft, person, true);
        case "ORDER_WITHOUT_MANDATE":
            return addOrder(draft, person, false);
        case "EMERGENCY_OPEN":
            return addEmergency(draft, city, person, draft.now - 2 * _dates.HOUR, draft.now + 7 * _dates.DAY, "overdose (demo)");
        case "EMERGENCY_ENDED":
            return addEmergency(draft, city, person, draft.now - 40 * _dates.DAY, draft.now - 39 * _dates.DAY, null);
        case "INCIDENT_ON_PREMISES":
            return addIncident(draft, person, "CRIME_ON_PREMISES", "police", null);
        case "CHILD_ABUSE_REPORT":
            return addIncident(draft, person, "CHILD_ABUSE_REPORT", "city-agency", "demo statute 1");
        default:
    }
}
function addNotice(draft, person, day) {
    (0, _draft.add)(draft, "notice_given", {
        jurisdiction: draft.slug,
        id: (0, _draft.nextId)(draft),
        participant_id: person.id,
        version: "2026-02 (demo)",
        method: draft.random.weighted([
            [
                "PAPER",
                70
            ],
            [
                "ELECTRONIC",
                20
            ],
            [
                "READ_ALOUD",
                10
            ]
        ]),
        given_at: (0, _dates.instantText)((0, _dates.daySeconds)(day, 17))
    });
}
function restriction(draft, person, kind, recipients, termination) {
    return {
        id: (0, _draft.nextId)(draft),
        participantId: person.id,
        kind,
        requestedAt: (0, _dates.instantText)((0, _dates.daySeconds)(draft.today - 90, 17)),
        agreedAt: kind === "AGREED" ? (0, _dates.instantText)((0, _dates.daySeconds)(draft.today - 85, 17)) : null,
        recipientOrganizationIds: recipients === null ? null : recipients.map((key)=>(0, _draft.organizationId)(draft.slug, key)),
        categories: kind === "AGREED" ? [
            "SUD_DIAGNOSIS",
            "SUD_TREATMENT",
            "HEALTH",
            "SOCIAL_OUTCOME"
        ] : null,
        purposes: kind === "AGREED" ? [
            "TREATMENT"
        ] : [
            "PAYMENT",
            "OPERATIONS"
        ],
        termination
    };
}
function addRestriction(draft, person, facts) {
    (0, _draft.add)(draft, "restriction", {
        jurisdiction: draft.slug,
        id: facts.id,
        participant_id: person.id,
        facts
    });
}
/** 2.65 against the person, for the police: with findings, notice and approval, and with or without the subpoena it needs (2.61). */ function addOrder(draft, person, withMandate) {
    const mandateId = withMandate ? (0, _draft.nextId)(draft) : null;
    if (mandateId !== null) (0, _draft.add)(draft, "mandate", {
        jurisdiction: draft.slug,
        id: mandateId,
        participant_id: person.id,
        type: "SUBPOENA"
    });
    const facts = {
        id: (0, _draft.nextId)(draft),
        participantId: person.id,
        type: "CRIMINAL_2_65",
        issuedAt: (0, _dates.instantText)((0, _dates.daySeconds)(draft.today - 30, 17)),
        expiresAt: (0, _dates.instantText)((0, _dates.daySeconds)(draft.today + 335)),
        vacated: false,
        recipientOrganizationIds: [
            (0, _draft.organizationId)(draft.slug, "police")
        ],
        holderOrganizationId: (0, _draft.organizationId)(draft.slug, "lead"),
        scope: [
            "ENROLLMENT_STATUS",
            "PARTICIPANT_IDENTITY",
            "SUD_TREATMENT",
            "ATTENDANCE"
        ],
        noticeAndOpportunity: true,
        findings: [
            "NO_OTHER_EFFECTIVE_WAY",
            "PUBLIC_INTEREST_OUTWEIGHS",
            "EXTREMELY_SERIOUS_CRIME",
            "SUBSTANTIAL_VALUE",
            "HOLDER_HAD_COUNSEL"
        ],
        confidentialBasis: "EXTREMELY_SERIOUS_CRIME",
        mandateId,
        privacyOfficerApprovedAt: (0, _dates.instantText)((0, _dates.daySeconds)(draft.today - 25, 17))
    };
    (0, _draft.add)(draft, "court_order", {
        jurisdiction: draft.slug,
        id: facts.id,
        participant_id: person.id,
        recipient_organization_ids: facts.recipientOrganizationIds,
        facts
    });
}
function addEmergency(draft, city, person, declared, ends, nature) {
    (0, _draft.add)(draft, "emergency", {
        jurisdiction: draft.slug,
        id: (0, _draft.nextId)(draft),
        participant_id: person.id,
        declared_by_account_id: (0, _accounts.accountOf)(draft, `${city.prefix}-emergency-physician`),
        declared_at: (0, _dates.instantText)(declared),
        ends_at: (0, _dates.instantText)(ends),
        bona_fide: true,
        consent_unobtainable: true,
        program_closed_by_declared_disaster: false,
        nature
    });
}
function addIncident(draft, person, kind, toldTo, stateStatute) {
    const facts = {
        id: (0, _draft.nextId)(draft),
        participantId: person.id,
        kind,
        initiatedByOrganizationId: (0, _draft.organizationId)(draft.slug, "lead"),
        reportedToOrganizationId: (0, _draft.organizationId)(draft.slug, toldTo),
        stateStatute
    };
    (0, _draft.add)(draft, "incident", {
        jurisdiction: draft.slug,
        id: facts.id,
        participant_id: person.id,
        facts
    });
}

//# sourceMappingURL=registers.js.map
