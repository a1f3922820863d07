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
    get SEED_SYSTEM () {
        return SEED_SYSTEM;
    },
    get add () {
        return add;
    },
    get addRecord () {
        return addRecord;
    },
    get daysOn () {
        return daysOn;
    },
    get nextId () {
        return nextId;
    },
    get openDraft () {
        return openDraft;
    },
    get organizationId () {
        return organizationId;
    },
    get windowsOf () {
        return windowsOf;
    }
});
const _custody = require("../../domain/custody");
const _ids = require("../../domain/ids");
const _dates = require("./dates");
const _random = require("./random");
const _rows = require("./rows");
const SEED_SYSTEM = "lead-hub seed";
function openDraft(slug, options) {
    const random = new _random.Random(`${String(options.seed)}:${options.scale.name}:${slug}`);
    const now = Math.floor(options.now.getTime() / 1000);
    const own = new Map();
    return {
        slug,
        options,
        scale: options.scale,
        random,
        now,
        today: (0, _dates.dayOfInstant)(now),
        horizon: (0, _dates.dayOfInstant)(now) - 1,
        loadId: (0, _ids.newLocalId)(random.bytes),
        rows: (0, _rows.noRows)(),
        accounts: new Map(),
        names: new Map(),
        standing: new Map(),
        cast: new Map(),
        custodies: new Map(),
        custodyIds: new Set(),
        own: (organization)=>{
            const known = own.get(organization);
            if (known !== undefined) return known;
            const custody = (0, _custody.ownCustody)(organization);
            own.set(organization, custody);
            return custody;
        }
    };
}
function organizationId(slug, key) {
    return `${slug}/${key}`;
}
function add(draft, table, row) {
    draft.rows[table].push(row);
}
function nextId(draft) {
    return (0, _ids.newLocalId)(draft.random.bytes);
}
function addRecord(draft, table, custody, at, columns, id = nextId(draft)) {
    const number = draft.rows[table].length + 1;
    const recorded = {
        jurisdiction: draft.slug,
        id,
        custody_id: custodyRow(draft, custody),
        load_id: draft.loadId,
        source_row: number,
        source_system: SEED_SYSTEM,
        source_id: `${table.replaceAll("_", "-")}-${String(number)}`,
        recorded_at: (0, _dates.instantText)(Math.min(at, draft.now))
    };
    add(draft, table, {
        ...recorded,
        ...columns
    });
    return id;
}
function custodyRow(draft, custody) {
    const known = draft.custodies.get(custody);
    if (known !== undefined) return known;
    const id = (0, _custody.custodyId)(custody);
    draft.custodies.set(custody, id);
    if (!draft.custodyIds.has(id)) add(draft, "custody", rowOf(draft.slug, id, custody));
    draft.custodyIds.add(id);
    return id;
}
function rowOf(slug, id, custody) {
    return {
        jurisdiction: slug,
        id,
        source_organization_id: custody.sourceOrganizationId,
        holder_organization_id: custody.holderOrganizationId,
        received_via: custody.receivedVia,
        received_consent_id: custody.receivedConsentId,
        received_medium: custody.receivedMedium,
        made_for: custody.madeFor,
        no_sud_finding: custody.noSudFinding,
        confidential_communication: custody.confidentialCommunication,
        adverse_detail: custody.adverseDetail,
        paid_in_full_out_of_pocket: custody.paidInFullOutOfPocket
    };
}
const LONG_AGO = (0, _dates.dayFromText)("2010-01-01");
function windowsOf(city, today) {
    return city.windows.map(({ fromDaysAgo, toDaysAgo, days })=>({
            from: fromDaysAgo === null ? LONG_AGO : today - fromDaysAgo,
            to: toDaysAgo === null ? null : today - toDaysAgo,
            days
        }));
}
function daysOn(windows, day) {
    const window = windows.find(({ from, to })=>from <= day && (to === null || day < to));
    if (window === undefined) throw new RangeError(`no intake window on ${(0, _dates.dayText)(day)}`);
    return window.days;
}

//# sourceMappingURL=draft.js.map
