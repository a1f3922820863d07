"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "addMatters", {
    enumerable: true,
    get: function() {
        return addMatters;
    }
});
const _dates = require("./dates");
const _draft = require("./draft");
function addMatters(draft, person, referrals) {
    const matters = [];
    for (const { door, received, charges, spell } of referrals){
        if (door === "ARREST_DIVERSION" && charges !== null && (spell === null || spell.screening === "ELIGIBLE")) {
            matters.push(addMatter(draft, person, {
                pathway: door,
                condition: "CHARGES_WITHHELD",
                monitor: "city-attorney",
                opened: received,
                disposed: charges.decided
            }));
        } else if (door !== "ARREST_DIVERSION" && draft.random.chance(0.03)) {
            // Somebody made a matter of a door that carries no condition: nothing may rest on it.
            matters.push(addMatter(draft, person, {
                pathway: door,
                condition: null,
                monitor: "city-attorney",
                opened: received,
                disposed: null
            }));
        }
    }
    const first = referrals[0];
    if (first !== undefined && first.spell?.stay !== null && (person.scenario === "PROBATION" || person.scenario === null && draft.random.chance(0.05))) {
        matters.push(addMatter(draft, person, {
            pathway: "COURT_OR_SUPERVISION",
            condition: "PROBATION",
            monitor: "probation",
            opened: first.received,
            disposed: null
        }));
    }
    return matters;
}
function addMatter(draft, person, { pathway, condition, monitor, opened, disposed }) {
    const id = (0, _draft.nextId)(draft);
    const court = (0, _draft.organizationId)(draft.slug, "court");
    const monitoring = (0, _draft.organizationId)(draft.slug, monitor);
    (0, _draft.add)(draft, "legal_matter", {
        jurisdiction: draft.slug,
        id,
        participant_id: person.id,
        pathway,
        condition,
        imposed_by_organization_id: condition === "PROBATION" ? court : condition === null ? null : monitoring,
        supervising_organization_ids: condition === "PROBATION" ? [
            monitoring
        ] : [],
        final_disposition_at: disposed === null ? null : (0, _dates.instantText)((0, _dates.daySeconds)(disposed, 23))
    });
    return {
        id,
        opened,
        disposed,
        hasCondition: condition !== null,
        monitor,
        person
    };
}

//# sourceMappingURL=matters.js.map
