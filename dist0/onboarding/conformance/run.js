"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "conformance", {
    enumerable: true,
    get: function() {
        return conformance;
    }
});
const _types = require("../../sites/contract/types");
const _siteurl = require("../../sites/site-url");
const _asking = require("./asking");
const _assertions = require("./assertions");
const _changes = require("./changes");
const _documents = require("./documents");
const _report = require("./report");
const TIMES = 10;
const SLOW_MS = 1_000;
async function conformance(trial, settings, ofSdl = []) {
    if ((0, _siteurl.siteEndpoint)(trial.url) === null) return reportOf(trial, [
        (0, _report.check)("MUST", "the address is https, or http to this machine", false, "nothing is sent there")
    ], null);
    const asking = new _asking.Asking(trial, settings);
    try {
        const told = await asking.ask("site", {});
        const first = (0, _documents.answered)("the site says who it is", told);
        if (told.reply.status !== "ANSWERED") return reportOf(trial, [
            first
        ], null);
        const described = told.reply.data;
        const { places, checks: whole } = await placesThatAnswer(asking, described);
        const lists = await (0, _documents.listChecks)(asking, places);
        const times = await timesOf(asking, places);
        const checks = [
            ...ofSdl,
            first,
            ...descriptionChecks(trial, described),
            ...whole,
            ...lists.checks,
            ...await (0, _documents.keyChecks)(asking, lists.ids),
            ...await (0, _documents.absenceChecks)(asking, lists.ids),
            ...await (0, _changes.changeChecks)(asking, places, lists.ids),
            ...await (0, _assertions.assertionChecks)(asking),
            (0, _report.check)("SHOULD", `a page comes within ${String(SLOW_MS)} ms`, times.median <= SLOW_MS, `${String(times.median)} ms at the median`)
        ];
        return reportOf(trial, checks, times);
    } finally{
        await asking.close();
    }
}
function descriptionChecks({ siteId, hubId }, { contract, id, through, jurisdictions }) {
    return [
        (0, _report.check)("MUST", `it keeps version ${_types.CONTRACT_VERSION} of the contract`, contract === _types.CONTRACT_VERSION, "another version"),
        (0, _report.check)("MUST", "its id is the one that was given", id === siteId, "another id"),
        (0, _report.check)("MUST", "it does not ask this hub in turn", !through.includes(hubId), "a loop"),
        (0, _report.check)("MUST", "it serves a place", jurisdictions.length > 0, "none")
    ];
}
/** What others do not answer cannot be tried; a site that asks nobody in turn has nobody to name. */ async function placesThatAnswer(asking, { through, jurisdictions }) {
    const every = jurisdictions.map(({ slug })=>slug);
    const { reply } = await asking.ask("providers", (0, _documents.variablesOf)("providers", false, {
        jurisdictions: every,
        first: 1
    }));
    const silent = reply.status === "ANSWERED" ? reply.unanswered : new Map();
    const named = [
        ...silent
    ].map(([slug, status])=>`${slug} ${status}`).join(", ");
    const checks = [
        (0, _report.check)("MUST", "it answers for the places that it keeps itself", silent.size === 0 || through.length > 0, named),
        (0, _report.check)("SHOULD", "the sites that it asks in turn answer it", silent.size === 0, named)
    ];
    return {
        places: every.filter((slug)=>!silent.has(slug)),
        checks
    };
}
async function timesOf(asking, jurisdictions) {
    const times = [];
    for(let turn = 0; turn < TIMES; turn++)times.push((await asking.ask("participants", (0, _documents.variablesOf)("participants", false, {
        jurisdictions,
        first: 100
    }))).reply.milliseconds);
    const sorted = times.map(Math.round).sort((a, b)=>a - b);
    return {
        median: sorted[TIMES / 2] ?? 0,
        slowest: sorted.at(-1) ?? 0
    };
}
function reportOf({ url, siteId }, checks, milliseconds) {
    return {
        url,
        site: siteId,
        conforms: !checks.some(({ level, finding })=>level === "MUST" && finding === "FAILED"),
        milliseconds,
        checks
    };
}

//# sourceMappingURL=run.js.map
