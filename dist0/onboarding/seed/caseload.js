"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "addAssignments", {
    enumerable: true,
    get: function() {
        return addAssignments;
    }
});
const _accounts = require("./accounts");
const _dates = require("./dates");
const _draft = require("./draft");
/** LEAD toolkit: 12 to 15 is intensive, 20 the average at most, 25 never to be passed. */ const USUAL = [
    14,
    22
];
function addAssignments(draft, city, enrolled) {
    const managers = [
        {
            account: (0, _accounts.accountOf)(draft, `${city.prefix}-case-manager`),
            limit: 20,
            fte: 1,
            ends: []
        }
    ];
    const shifts = enrolled.flatMap((one)=>shiftsOf(draft, one)).sort((a, b)=>a.from - b.from || (a.enrolled.id < b.enrolled.id ? -1 : 1));
    const watches = new Map();
    for (const shift of shifts){
        const before = watches.get(shift.enrolled.id) ?? [];
        const manager = freeManager(draft, city, managers, shift.from, before.at(-1)?.account);
        manager.ends.push(shift.to);
        watches.set(shift.enrolled.id, [
            ...before,
            {
                account: manager.account,
                from: shift.from,
                to: shift.to
            }
        ]);
        addAssignment(draft, shift, manager);
    }
    return watches;
}
/** Now and then a long stay is handed from one case manager to another. */ function shiftsOf({ random, horizon }, enrolled) {
    const { opened, closed } = enrolled.stay;
    const end = closed ?? horizon;
    if (end - opened < 150 || !random.chance(0.12)) return [
        {
            enrolled,
            from: opened,
            to: closed
        }
    ];
    const change = random.int(opened + 60, end - 60);
    return [
        {
            enrolled,
            from: opened,
            to: change
        },
        {
            enrolled,
            from: change,
            to: closed
        }
    ];
}
function freeManager(draft, city, managers, day, previous) {
    for (const manager of managers){
        manager.ends = manager.ends.filter((end)=>end === null || end > day);
        if (manager.ends.length < manager.limit && manager.account !== previous) return manager;
    }
    const half = draft.random.chance(0.15);
    const account = (0, _accounts.addCaseManager)(draft, city, managers.length + 1);
    const added = {
        account,
        limit: half ? 9 : draft.random.int(...USUAL),
        fte: half ? 0.5 : 1,
        ends: []
    };
    managers.push(added);
    return added;
}
function addAssignment(draft, { enrolled, from, to }, manager) {
    (0, _draft.addRecord)(draft, "assignment", draft.own((0, _draft.organizationId)(draft.slug, "lead")), (0, _dates.daySeconds)(from, 23), {
        participant_id: enrolled.person.id,
        account_id: manager.account,
        starts_on: (0, _dates.dayText)(from),
        ends_on: to === null ? null : (0, _dates.dayText)(to),
        fte: manager.fte
    });
}

//# sourceMappingURL=caseload.js.map
