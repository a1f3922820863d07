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
    get SiteGate () {
        return SiteGate;
    },
    get assertUses () {
        return assertUses;
    },
    get isWithinCeiling () {
        return isWithinCeiling;
    }
});
const _directory = require("../domain/directory");
const _siteerrors = require("../domain/site-errors");
const _filters = require("../domain/filters");
const _outcome = require("../domain/outcome");
const _categories = require("../privacy/categories");
const _mask = require("../privacy/mask");
const _assertedviewer = require("./asserted-viewer");
const _asked = require("./asked");
const _redact = require("../privacy/redact");
const _operation = require("./operation");
const _sitedoor = require("./site-door");
class SiteGate {
    house;
    accounts;
    places;
    constructor(house, accounts, /** Places that are served; null: all there are. */ places = null){
        this.house = house;
        this.accounts = accounts;
        this.places = places;
    }
    /** As the directory has them now: the places that are served, kept here or asked of others, and whom this hub asks in turn. */ async described() {
        const { jurisdictions, sites } = await this.house.directory.read();
        return {
            through: [
                ...new Set([
                    ...sites.values()
                ].map(({ id })=>id))
            ].sort(),
            jurisdictions: [
                ...jurisdictions.values()
            ].filter(({ slug })=>slug !== _directory.NATIONAL && this.places?.has(slug) !== false)
        };
    }
    /** Throws SiteRefusal where the hub asks beyond its ceiling, or for somebody whom the site does not take from it. */ async open({ assertion, operation, rowType, goOn, remaining, beginsChange }) {
        const { hub, purpose, requestId, hubId } = assertion;
        assertPurpose(hub, purpose);
        const { viewer, reload } = await (0, _assertedviewer.assertedViewer)(this.accounts, this.house.directory, assertion, hub);
        const ceiling = ceilingFor(rowType, hub);
        const via = [
            ...assertion.via.filter((id)=>id !== hubId),
            hubId
        ];
        const { rows, judge = _mask.judgeLocally, viewers, directory } = this.house;
        const house = {
            ...this.house,
            // What is beyond the ceiling is not decided: so it is not released, not sent and not on record.
            judge: (prepared, person, relations, slice, asked)=>judge(prepared, person, relations, slice, asked & ceiling),
            viewers: {
                load: reload,
                accountIdOf: (slug)=>viewers.accountIdOf(slug),
                revision: async (id)=>await viewers.revision(id) ?? directory.revision()
            },
            sites: sitesWithin(this.house.sites, via.length, remaining),
            rows: {
                rows: (ask)=>{
                    goOn();
                    return rows.rows(ask);
                }
            }
        };
        return new _sitedoor.SiteDoor(new _operation.Operation(house, {
            viewer,
            purpose,
            requestId,
            operation,
            hub: hubId,
            via,
            ceiling,
            beginsChange
        }), this.places);
    }
}
/** Of the time that the hub gave: the rest is for the answer to be put on record, and to come back in time. */ const SHARE = 0.9;
/**
 * Whom this site asks in turn is waited for less long than the hub waits for this site, at each level half as long:
 * else one late city would make all its siblings late. Hard deadlines are what is left of the hub's own.
 */ function sitesWithin(sites, level, remaining) {
    return {
        of: (entry)=>sites.of(entry),
        wait: (milliseconds)=>sites.wait(milliseconds),
        now: ()=>sites.now(),
        softDeadline: sites.softDeadline / 2 ** level,
        get hardDeadline () {
            return Math.min(sites.hardDeadline, Math.max(0, remaining() * SHARE));
        }
    };
}
/** Without a purpose directory facts are given, and no records of persons. */ function assertPurpose({ purposes }, purpose) {
    if (purpose !== null && !purposes.includes(purpose)) throw new _siteerrors.SiteRefusal("HUB_PURPOSE");
}
/** Where the hub may not even know that there is such a row, it gets none of them. */ function ceilingFor(rowType, { categories }) {
    const mask = (0, _categories.maskOf)(categories);
    return rowType !== null && mayKnowOf(rowType, mask) ? mask : 0;
}
function mayKnowOf(rowType, mask) {
    const presence = _asked.PRESENCE[rowType];
    return presence === 0 || ((presence & _redact.BY_RECORD_BIT) === 0 ? (presence & ~mask) === 0 : (_asked.EVERY_OUTCOME & mask) !== 0);
}
function assertUses(rowType, { categories }, filter, orderField) {
    if (rowType === null || rowType === "Provider") return;
    const uses = (0, _filters.usesOf)(`${rowType}Filter`);
    const used = Object.entries(filter).flatMap(([name, value])=>value === null || value === undefined ? [] : [
            uses.get(name)
        ]);
    if (orderField !== null) used.push(_filters.ORDER_USE[orderField]);
    const mask = (0, _categories.maskOf)(categories);
    for (const use of used)if (use !== undefined && !mayUseUnder(use, mask)) throw new _siteerrors.SiteRefusal("HUB_CATEGORY");
}
function mayUseUnder(use, mask) {
    if (use === "DIRECTORY") return true;
    // Of the records of other categories nothing comes back.
    if (use === "BY_RECORD") return (_asked.EVERY_OUTCOME & mask) !== 0;
    return [
        use
    ].flat().every((one)=>(_categories.CATEGORY_BIT[one] & ~mask) === 0);
}
const OUTCOMES = new Set(Object.values(_outcome.OUTCOME_CATEGORY));
function isWithinCeiling(name, { categories }) {
    const mask = (0, _categories.maskOf)(categories);
    if (name === "withReferrals") return mayKnowOf("Referral", mask);
    if (name === "withOutcomes") return mayKnowOf("Outcome", mask);
    const category = /^[A-Za-z]+_([A-Z_]+)$/.exec(name)?.[1];
    if (category === undefined) return true;
    if (category === "BY_RECORD") return categories.some((one)=>OUTCOMES.has(one));
    return categories.includes(category);
}

//# sourceMappingURL=site-gate.js.map
