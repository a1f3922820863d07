"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "readChange", {
    enumerable: true,
    get: function() {
        return readChange;
    }
});
const _answer = require("./answer");
const _checkchange = require("./check-change");
const _refusals = require("./refusals");
function readChange(name, variables, { status, contentType, body }) {
    const answer = _answer.JSON_TYPE.test(contentType) ? (0, _answer.parse)(body) : null;
    const code = (0, _answer.codeOf)(answer);
    if (answer !== null && status < 500 && code !== null && (0, _refusals.isRefusalOfChange)(code)) return {
        status: "REFUSED",
        code,
        details: detailsOf(answer)
    };
    if (status !== 200) return unknown(`HTTP_${String(status)}`);
    if (answer === null) return unknown("NO_JSON");
    if ("errors" in answer) return unknown("ERRORS");
    return dataOf(name, variables, answer);
}
function dataOf(name, variables, answer) {
    const { data } = answer;
    if (!(0, _answer.isObject)(data) || Object.keys(data).some((key)=>key !== name)) return unknown("DATA");
    const checked = (0, _checkchange.checkChange)(name, variables, data[name]);
    if (!checked.ok) return unknown((0, _answer.faultText)(checked.fault));
    const extensions = answer["extensions"] ?? {};
    const ledger = (0, _answer.isObject)(extensions) ? (0, _answer.ledgerOf)(extensions["ledger"] ?? null) : undefined;
    return ledger === undefined ? unknown("EXTENSION") : {
        status: "ANSWERED",
        data: checked.data,
        ledger
    };
}
function unknown(reason) {
    return {
        status: "UNKNOWN",
        reason
    };
}
/** Sections of the rules and places in the input: what else a site writes there could be anything. */ const DETAIL = /^(?:(?:\/[A-Za-z0-9]{1,40}){1,6}|2\.\d{1,2}(?:\([a-zA-Z0-9]{1,4}\)){0,5})$/;
const MOST_DETAILS = 50;
function detailsOf(answer) {
    const [first] = answer["errors"];
    const extensions = (0, _answer.isObject)(first) ? first["extensions"] : undefined;
    const details = (0, _answer.isObject)(extensions) ? extensions["details"] : undefined;
    if (!Array.isArray(details)) return [];
    return details.filter((one)=>typeof one === "string" && DETAIL.test(one)).slice(0, MOST_DETAILS);
}

//# sourceMappingURL=change-answer.js.map
