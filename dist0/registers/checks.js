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
    get assertContract () {
        return assertContract;
    },
    get assertInput () {
        return assertInput;
    },
    get laterOf () {
        return laterOf;
    },
    get standing () {
        return standing;
    }
});
const _errors = require("../domain/errors");
const _validate = require("../privacy/validate");
function assertContract(name, item) {
    const fault = (0, _validate.faultOf)(name, item);
    if (fault !== null) throw new _errors.HubError("REGISTER_INPUT", [
        fault
    ]);
}
function assertInput(holds, place) {
    if (!holds) throw new _errors.HubError("REGISTER_INPUT", [
        place
    ]);
}
function standing(found, isOpen = ()=>true) {
    if (found === undefined || !isOpen(found)) throw new _errors.HubError("REGISTER_CONFLICT");
    return found;
}
function laterOf(one, other) {
    return one > other ? one : other;
}

//# sourceMappingURL=checks.js.map
