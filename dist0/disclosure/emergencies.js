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
    get completes () {
        return completes;
    },
    get declares () {
        return declares;
    },
    get emergencyParticipant () {
        return emergencyParticipant;
    },
    get keptEntry () {
        return keptEntry;
    }
});
const _ids = require("../domain/ids");
const _errors = require("../domain/errors");
const _bykey = require("./by-key");
const _keeper = require("./keeper");
const _rowkey = require("./row-key");
/** 42 CFR 2.51(a): medical personnel, for this purpose. The refusal is the same for everyone and comes before anything is read. */ async function mayDeclare(operation, again = false) {
    const { viewer, directory } = await standing(operation, again);
    const { displayName, organizationId } = viewer.account;
    const affiliation = organizationId === null ? undefined : directory.organizations.get(organizationId);
    return {
        viewerRevision: viewer.revision,
        recipientName: displayName,
        recipientAffiliation: affiliation?.name ?? ""
    };
}
/** What is kept of viewer and directory may be outdated: before somebody is refused by role, both are read anew. */ async function standing(operation, again) {
    const kept = await (again ? operation.refresh() : operation.situation());
    if (kept.prepared.purpose !== "EMERGENCY") operation.refuse("ROLE_REFUSED");
    // The viewer's revision begins with the directory's.
    if (kept.prepared.medical && kept.viewer.revision.startsWith(`${kept.directory.revision}.`)) return kept;
    const current = await operation.refresh();
    return current.prepared.medical ? current : operation.refuse("ROLE_REFUSED");
}
async function declares(operation, sought, again) {
    const declarer = await mayDeclare(operation, again);
    if (again) return declarer;
    if ("participant" in sought) {
        operation.note((0, _ids.parseGlobalId)(sought.participant)?.jurisdiction ?? null, {
            rows: 0,
            effects: {},
            rules: {
                "2.51": 1
            },
            ids: [
                sought.participant
            ]
        });
        return declarer;
    }
    if (!await operation.knows(sought.jurisdiction)) throw new _errors.HubError("JURISDICTION_UNKNOWN");
    operation.note(sought.jurisdiction, {
        rows: 0,
        effects: {},
        rules: {
            "2.51": 1
        }
    });
    return declarer;
}
async function completes(operation, declaration, again) {
    const declarer = await mayDeclare(operation, again);
    if (!again) operation.note(null, {
        rows: 0,
        effects: {},
        rules: {
            "2.51(c)": 1
        },
        ids: [
            declaration
        ]
    });
    return declarer;
}
async function emergencyParticipant(operation, byId, declaration, selection) {
    await mayDeclare(operation);
    const { account } = operation.standing.viewer;
    const key = await operation.house.emergencies.personOf((0, _ids.isLocalId)(declaration) ? declaration : "", account.id, operation.now);
    const node = await byId.load("Participant", key ?? _bykey.NOBODY, selection);
    const rows = node === null || (0, _rowkey.keyOf)(node)?.isEmpty === true ? 0 : 1;
    const effect = node === null ? "HIDE" : rows === 0 ? "DENY" : "PERMIT";
    operation.note(null, {
        rows,
        effects: {
            [effect]: 1
        },
        rules: {},
        ids: [
            declaration
        ]
    });
    return node;
}
async function keptEntry(operation, entry) {
    await operation.mayAskOfPersons();
    const place = await operation.house.emergencies.placeOf((0, _ids.isLocalId)(entry) ? entry : "");
    const key = place?.person ?? _bykey.NOBODY;
    const kept = await (0, _keeper.findKept)(operation, key, "EMERGENCY_ENTRY");
    operation.note(null, {
        rows: 0,
        effects: {
            [kept === null ? "HIDE" : "PERMIT"]: 1
        },
        rules: {
            EMERGENCY_ENTRY: 1
        },
        ids: [
            entry
        ]
    });
    return kept === null || place === null ? null : {
        ...kept,
        emergencyId: place.emergencyId,
        natureStated: place.natureStated
    };
}

//# sourceMappingURL=emergencies.js.map
