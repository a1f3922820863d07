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
    get DECIDE_FLOOR_PER_SECOND () {
        return DECIDE_FLOOR_PER_SECOND;
    },
    get benchDecide () {
        return benchDecide;
    }
});
const _nodefs = require("node:fs");
const _nodepath = /*#__PURE__*/ _interop_require_default(require("node:path"));
const _categories = require("../privacy/categories");
const _decide = require("../privacy/decide");
const _mask = require("../privacy/mask");
const _person = require("../privacy/person");
const _prepare = require("../privacy/prepare");
const _validate = require("../privacy/validate");
const _verdict = require("../privacy/verdict");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
const DECIDE_FLOOR_PER_SECOND = 100_000;
const VECTORS = _nodepath.default.join(__dirname, "..", "..", "test", "privacy", "vectors.json");
function benchDecide(milliseconds = 1000) {
    const requests = readRequests();
    const cases = requests.map(readCase);
    const slices = cases.filter(hasSlice);
    const measure = (items, run)=>perSecond(items, run, milliseconds);
    return {
        requests: requests.length,
        perSecond: {
            decide: measure(requests, _decide.decide),
            decideValid: measure(requests, _decide.decideValid),
            validate: measure(requests, _validate.firstFault),
            decisionFor: measure(cases, (each)=>(0, _verdict.decisionFor)(each.prepared, each.person, [], each.slice, each.categories)),
            judge: measure(slices, (each)=>(0, _mask.judge)(each.prepared, each.person, [], each.slice, each.asked))
        }
    };
}
function readCase(request) {
    return {
        prepared: (0, _prepare.prepare)(request),
        person: (0, _person.aboutPerson)(request),
        slice: request.record,
        categories: request.categories,
        asked: (0, _categories.maskOf)(request.categories.filter(_categories.isPersonCategory))
    };
}
function hasSlice(each) {
    return each.slice !== null && each.asked !== 0;
}
function readRequests() {
    const vectors = JSON.parse((0, _nodefs.readFileSync)(VECTORS, "utf8"));
    const isValid = (request)=>(0, _validate.firstFault)(request) === null;
    return vectors.map(({ request })=>request).filter(isValid);
}
/** Keeps the answers from being optimised away. */ let lastAnswer = null;
function perSecond(items, run, milliseconds) {
    runFor(items, run, milliseconds / 4); // warm up
    const start = process.hrtime.bigint();
    const runs = runFor(items, run, milliseconds);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    return Math.round(runs / seconds);
}
function runFor(items, run, milliseconds) {
    const end = performance.now() + milliseconds;
    let runs = 0;
    while(performance.now() < end){
        for (const item of items)lastAnswer = run(item);
        runs += items.length;
    }
    return lastAnswer === undefined ? 0 : runs;
}

//# sourceMappingURL=decide.js.map
