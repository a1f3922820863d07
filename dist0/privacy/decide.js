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
    get decide () {
        return decide;
    },
    get decideChecked () {
        return decideChecked;
    },
    get decideValid () {
        return decideValid;
    }
});
const _obligationlist = require("./obligation-list");
const _person = require("./person");
const _prepare = require("./prepare");
const _validate = require("./validate");
const _verdict = require("./verdict");
function decide(request) {
    return decideChecked(request).decision;
}
function decideChecked(request) {
    const invalidPath = (0, _validate.firstFault)(request);
    if (invalidPath !== null) return {
        decision: invalid(),
        invalidPath
    };
    return {
        decision: decideValid(request),
        invalidPath
    };
}
function decideValid(request) {
    return (0, _verdict.decisionFor)((0, _prepare.prepare)(request), (0, _person.aboutPerson)(request), [], request.record, request.categories);
}
/** Contract 1: an invalid request opens nothing and tells nothing. */ function invalid() {
    const obligations = (0, _obligationlist.inOrder)([
        (0, _obligationlist.plain)("AUDIT_ACCESS"),
        (0, _obligationlist.plain)("RECORD_DENIAL")
    ]);
    return (0, _verdict.withoutRelease)("DENY", obligations, "INVALID_REQUEST");
}

//# sourceMappingURL=decide.js.map
