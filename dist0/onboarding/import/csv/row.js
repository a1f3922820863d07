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
    get BRIEF () {
        return BRIEF;
    },
    get Row () {
        return Row;
    }
});
const _valuekind = require("../value-kind");
const _time = require("../time");
const BRIEF = 500;
class Row {
    columns;
    fields;
    row;
    line;
    constructor(columns, fields, row, line){
        this.columns = columns;
        this.fields = fields;
        this.row = row;
        this.line = line;
    }
    get file() {
        return this.columns.file;
    }
    text(column) {
        const at = this.columns.at.get(column);
        const text = at === undefined ? "" : (this.fields[at] ?? "").trim();
        return text === "" ? null : text;
    }
    /** Like `text`, with the line breaks of one system only. */ prose(column) {
        return this.text(column)?.replaceAll("\r\n", "\n") ?? null;
    }
    /** An id, or another value without which the row means nothing; "" after the fault. */ needed(column) {
        const text = this.brief(column);
        if (text === null && this.text(column) === null) this.error("VALUE_MISSING", column);
        return text ?? "";
    }
    /** An id, a code or a name: what is looked up. */ brief(column) {
        const text = this.text(column);
        return text === null || text.length <= BRIEF ? text : this.fault("VALUE_TOO_LONG", column);
    }
    /** yyyy-mm-dd; a time after it is let go of. */ day(column) {
        const text = this.text(column);
        if (text === null) return null;
        const day = /^\d{4}-\d{2}-\d{2}(?=[T ]|$)/.exec(text)?.[0];
        if (day !== undefined && (0, _time.isDay)(day)) return day;
        this.error("VALUE_NOT_A_DATE", column);
        return null;
    }
    neededDay(column) {
        const day = this.day(column);
        if (day === null && this.text(column) === null) this.error("VALUE_MISSING", column);
        return day ?? "1900-01-01";
    }
    /** RFC 3339 in UTC, whole seconds. A time without an offset is read in `zone`. */ instant(column, zone) {
        const text = this.text(column);
        if (text === null) return null;
        const instant = (0, _time.parseInstant)(text, zone);
        if (instant === null) this.error("VALUE_NOT_A_DATE", column);
        return instant;
    }
    whole(column) {
        const text = this.text(column);
        if (text === null) return null;
        if (!/^[+-]?\d+$/.test(text)) return this.fault("VALUE_NOT_A_NUMBER", column);
        return Math.abs(Number(text)) > 2_147_483_647 ? this.fault("VALUE_OUT_OF_RANGE", column) : Number(text);
    }
    decimal(column) {
        const text = this.text(column);
        if (text === null) return null;
        return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,2})?$/.test(text) ? Number(text) : this.fault("VALUE_NOT_A_NUMBER", column);
    }
    error(code, column, place = {}) {
        this.columns.faults.error(code, {
            ...this.place(column),
            ...place
        });
    }
    warn(code, column, place = {}) {
        this.columns.faults.warn(code, {
            ...this.place(column),
            ...place
        });
    }
    fault(code, column) {
        this.error(code, column);
        return null;
    }
    place(column) {
        const found = column === undefined ? undefined : (0, _valuekind.kindOf)(this.text(column) ?? "");
        return {
            file: this.columns.file,
            row: this.row,
            line: this.line,
            column,
            found
        };
    }
}

//# sourceMappingURL=row.js.map
