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
    get findKept () {
        return findKept;
    },
    get keepsExplanationOf () {
        return keepsExplanationOf;
    },
    get keptBy () {
        return keptBy;
    },
    get keptDirectoryBy () {
        return keptDirectoryBy;
    }
});
const _categories = require("../privacy/categories");
const _keeping = require("../privacy/keeping");
const _bench = require("./bench");
const _namedperson = require("./named-person");
const _occasion = require("./occasion");
const _reader = require("./reader");
async function keptBy(operation, id, register, isServed) {
    await operation.mayAskOfPersons();
    const { key, jurisdiction } = await (0, _namedperson.named)(operation, "Participant", id, isServed);
    const kept = await findKept(operation, key, register);
    operation.note(jurisdiction, {
        rows: 0,
        effects: {
            [kept === null ? "HIDE" : "PERMIT"]: 1
        },
        rules: {
            [register]: 1
        },
        ids: [
            id
        ]
    });
    return kept;
}
async function findKept(operation, key, register) {
    const row = await (0, _namedperson.personRow)(operation, key);
    const person = row === null ? null : operation.bench.person((0, _reader.personRef)(row));
    if (row === null || person === null) return null;
    const judged = operation.bench.judge(person, row._c, row._t, _categories.CATEGORY_BIT.CONSENT_RECORD);
    const { viewer } = operation.standing;
    const as = judged === null ? null : (0, _keeping.keeperOf)(register, judged.verdict, viewer.account);
    const file = operation.house.people.latest(key)?.file;
    return judged === null || as === null || file === undefined ? null : {
        key,
        as,
        file: (0, _occasion.asOfToday)(operation.standing.today, file),
        judged,
        viewerRevision: viewer.revision
    };
}
function keepsExplanationOf({ bench, standing }, { judged: { person } }, { custodyId, recordedAt }) {
    const judged = bench.judge(person, custodyId, recordedAt, _categories.CATEGORY_BIT.CONSENT_RECORD);
    if (judged === null || (0, _keeping.keeperOf)("EXPLANATION", judged.verdict, standing.viewer.account) === null) return false;
    (0, _bench.serve)(judged, judged.verdict.released & _categories.CATEGORY_BIT.CONSENT_RECORD);
    return true;
}
async function keptDirectoryBy(operation, register) {
    const { viewer, directory } = await operation.refresh();
    const { jurisdiction, organizationId } = viewer.account;
    const as = (0, _keeping.directoryKeeperOf)(register, viewer.account);
    operation.note(jurisdiction, {
        rows: 0,
        effects: {
            [as === null ? "HIDE" : "PERMIT"]: 1
        },
        rules: {
            [register]: 1
        }
    });
    return as === null ? null : {
        as,
        jurisdiction,
        organizationId,
        directory,
        viewerRevision: viewer.revision
    };
}

//# sourceMappingURL=keeper.js.map
