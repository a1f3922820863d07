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
    get check () {
        return check;
    },
    get notTried () {
        return notTried;
    },
    get reportText () {
        return reportText;
    }
});
function check(level, what, isPassed, detail = "") {
    return {
        level,
        what,
        finding: isPassed ? "PASSED" : "FAILED",
        detail: isPassed ? "" : detail
    };
}
function notTried(what, why) {
    return {
        level: "MUST",
        what,
        finding: "NOT_TRIED",
        detail: why
    };
}
const SAYS = {
    PASSED: "passed",
    FAILED: "FAILED",
    NOT_TRIED: "not tried"
};
function reportText({ url, site, conforms, milliseconds, checks }) {
    const lines = checks.map(({ level, finding, what, detail })=>`${SAYS[finding].padEnd(9)}  ${level.padEnd(6)}  ${what}${detail === "" ? "" : `: ${detail}`}`);
    const count = (finding, level)=>String(checks.filter((one)=>one.finding === finding && (level ?? one.level) === one.level).length);
    const time = milliseconds === null ? "" : `A page took ${String(milliseconds.median)} ms at the median, ${String(milliseconds.slowest)} ms at most.\n`;
    const sum = `${count("PASSED")} passed, ${count("FAILED", "MUST")} musts and ${count("FAILED", "SHOULD")} shoulds failed, ${count("NOT_TRIED")} not tried.`;
    return `Site ${site} at ${url}\n\n${lines.join("\n")}\n\n${time}${sum}\n${conforms ? "The site keeps the contract, as far as it was tried." : "The site does not keep the contract."}\n`;
}

//# sourceMappingURL=report.js.map
