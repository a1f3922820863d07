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
    get checkChange () {
        return checkChange;
    },
    get placeOf () {
        return placeOf;
    }
});
const _ids = require("../../domain/ids");
const _changes = require("./changes");
const _checkshape = require("./check-shape");
const _fault = require("./fault");
function checkChange(name, variables, value) {
    if (value === null) return {
        ok: true,
        data: null,
        released: false
    };
    const sink = new _fault.FaultSink();
    const holds = value === undefined ? sink.found("MISSING") : (0, _checkshape.shapeCheck)(_changes.SITE_CHANGES[name], {})(value, sink) && isOf(sink, variables, value);
    if (holds) return {
        ok: true,
        data: value,
        released: false
    };
    sink.within(name);
    return {
        ok: false,
        fault: sink.fault
    };
}
const KIND = /^[A-Z][A-Z_]{2,63}$/;
function isOf(sink, variables, { id, change, item }) {
    if (!(0, _ids.isLocalId)(id)) return sink.found("ID", "id");
    if (!KIND.test(change)) return sink.found("WORD", "change");
    return (0, _ids.isLocalId)(item) || isNamed(variables, item) || isConsentOf(placeOf(variables), item) || sink.found("ID", "item");
}
/** What was ended is called as the caller called it. */ function isNamed({ input }, item) {
    return Object.values(input).includes(item);
}
function isConsentOf(place, item) {
    const parsed = (0, _ids.parseGlobalId)(item);
    return parsed !== null && parsed.jurisdiction === place && parsed.type === "Consent" && (0, _ids.isLocalId)(parsed.localId) && (0, _ids.globalId)(place, "Consent", parsed.localId) === item;
}
function placeOf({ input }) {
    const { participant } = input ?? {};
    return typeof participant === "string" ? (0, _ids.parseGlobalId)(participant)?.jurisdiction ?? null : null;
}

//# sourceMappingURL=check-change.js.map
