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
    get EXPLAIN_USAGE () {
        return EXPLAIN_USAGE;
    },
    get explainCommand () {
        return explainCommand;
    },
    get explanationText () {
        return explanationText;
    }
});
const _nodeutil = require("node:util");
const _withhub = require("./with-hub");
const EXPLAIN_USAGE = `  explain --as <persona> --participant <id> --purpose <purpose> [--json]
            which categories of a person somebody may have for a purpose, by which rule and consent, with which
            obligations, and what would have to change
`;
async function explainCommand(args, output, errors) {
    const { as: slug, participant, purpose, json } = optionsOf(args);
    if (slug === undefined || participant === undefined || purpose === undefined) {
        errors.write(`EXPLAIN_ARGUMENTS_INVALID Say who, of whom and for what.\n\n${EXPLAIN_USAGE}`);
        return 2;
    }
    const explanation = await (0, _withhub.resultOf)("explain", {
        slug,
        participant,
        purpose
    });
    output.write(json === true ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation));
    return 0;
}
function optionsOf(args) {
    try {
        const options = {
            as: {
                type: "string"
            },
            participant: {
                type: "string"
            },
            purpose: {
                type: "string"
            },
            json: {
                type: "boolean"
            }
        };
        return (0, _nodeutil.parseArgs)({
            args: [
                ...args
            ],
            options
        }).values;
    } catch  {
        return {};
    }
}
function explanationText({ role, organization, purpose, relations, slices }) {
    const who = `${role} of ${organization ?? "no organization"}, for ${purpose}. Relations on file: ${(relations ?? []).join(", ") || "none"}.\n`;
    return who + (slices ?? []).map(sliceText).join("");
}
function sliceText({ source, holder, receivedVia, records, categories }) {
    const origin = receivedVia === null ? "" : `, received by ${receivedVia}`;
    const heading = `\nMade by ${source ?? "?"}, held by ${holder ?? "?"}${origin}: ${(records ?? []).join(", ")}\n`;
    const all = categories ?? [];
    const released = all.filter(({ effect })=>effect === "PERMIT").map((one)=>`  + ${(one.category ?? "").padEnd(WIDTH)} ${ground(one)}\n`);
    return heading + released.join("") + withheldText(all.filter(({ effect })=>effect !== "PERMIT"));
}
const WIDTH = 24;
function ground({ section, consent, agreement, order, validUntil, obligations }) {
    const papers = [
        consent === null ? "" : ` consent ${consent}`,
        agreement === null ? "" : ` agreement ${agreement}`,
        order === null ? "" : ` order ${order}`
    ].join("");
    return `${section ?? ""}${papers}${validUntil === null ? "" : ` until ${validUntil}`}; ${(obligations ?? []).join(", ")}`;
}
/** Categories that are withheld for one reason stand together. */ function withheldText(withheld) {
    const groups = new Map();
    for (const one of withheld){
        const key = `${one.effect ?? ""} ${one.reason ?? ""}`;
        groups.set(key, [
            ...groups.get(key) ?? [],
            one
        ]);
    }
    return [
        ...groups
    ].map(([key, ones])=>`  - ${key}: ${ones.map(({ category })=>category ?? "").join(", ")}\n    ${ones[0]?.wouldTake ?? ""}\n`).join("");
}

//# sourceMappingURL=explain.js.map
