"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "FaultLog", {
    enumerable: true,
    get: function() {
        return FaultLog;
    }
});
const _faultcodes = require("./fault-codes");
const LISTED = 1_000;
/** Rows listed one by one for each kind of fault: the twentieth like the others teaches nothing. */ const LISTED_PER_GROUP = 20;
const ROWS_PER_GROUP = 5;
/** A file of nothing but faults, each in a way of its own, must not fill the memory. */ const GROUPS = 2_000;
class FaultLog {
    groups = new Map();
    list = [];
    counts = {
        ERROR: 0,
        WARNING: 0
    };
    error(code, place = {}) {
        this.add("ERROR", code, _faultcodes.FAULTS[code], place);
    }
    warn(code, place = {}) {
        this.add("WARNING", code, _faultcodes.FAULTS[code], place);
    }
    /** A failure with a code of another layer, e.g. DISK_FULL of the database. */ failure(code, says, mend) {
        this.add("ERROR", code, [
            says,
            mend
        ], {});
    }
    get errors() {
        return this.counts.ERROR;
    }
    get warnings() {
        return this.counts.WARNING;
    }
    summary() {
        const faultGroups = [
            ...this.groups.values()
        ].map(({ listed: _, ...group })=>group);
        faultGroups.sort((a, b)=>Number(a.severity === "WARNING") - Number(b.severity === "WARNING"));
        return {
            faultGroups,
            faults: this.list,
            faultsNotListed: this.errors + this.warnings - this.list.length
        };
    }
    add(severity, code, words, place) {
        this.counts[severity] += 1;
        const fault = toFault(severity, code, words, place);
        const group = this.groupOf(fault);
        if (group === undefined) return;
        group.count += 1;
        if (fault.row !== null && group.firstRows.length < ROWS_PER_GROUP) group.firstRows.push(fault.row);
        if (group.listed >= LISTED_PER_GROUP || this.list.length >= LISTED) return;
        group.listed += 1;
        this.list.push(fault);
    }
    groupOf(fault) {
        const { severity, code, file, column, found, says, mend } = fault;
        const key = JSON.stringify([
            severity,
            code,
            file,
            column,
            found,
            says
        ]);
        let group = this.groups.get(key);
        if (group === undefined && this.groups.size < GROUPS) {
            group = {
                severity,
                code,
                file,
                column,
                found,
                says,
                mend,
                count: 0,
                firstRows: [],
                listed: 0
            };
            this.groups.set(key, group);
        }
        return group;
    }
}
function toFault(severity, code, [says, mend], place) {
    return {
        severity,
        code,
        file: place.file ?? null,
        row: place.row ?? null,
        line: place.line ?? null,
        column: place.column ?? null,
        found: place.found ?? null,
        says: place.says ?? says,
        mend: place.mend ?? mend
    };
}

//# sourceMappingURL=faults.js.map
