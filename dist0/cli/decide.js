"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "decideCommand", {
    enumerable: true,
    get: function() {
        return decideCommand;
    }
});
const _nodeevents = require("node:events");
const _decide = require("../privacy/decide");
const NO_ARRAY = "INPUT_NOT_AN_ARRAY Standard input must hold one JSON array of decision requests.\n";
async function decideCommand({ input, output, errors }) {
    const requests = parseArray(await textOf(input));
    if (requests === null) {
        errors.write(NO_ARRAY);
        return 2;
    }
    await write(output, "[");
    for (const [index, request] of requests.entries()){
        const { decision, invalidPath } = (0, _decide.decideChecked)(request);
        if (invalidPath !== null) errors.write(`request ${String(index)}: ${invalidPath === "" ? "/" : invalidPath}\n`);
        await write(output, `${index === 0 ? "\n" : ",\n"}${JSON.stringify(decision)}`);
    }
    await write(output, "\n]\n");
    return 0;
}
async function textOf(input) {
    const chunks = [];
    for await (const chunk of input)chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString("utf8");
}
function parseArray(text) {
    try {
        const value = JSON.parse(text.replace(/^\uFEFF/, ""));
        return Array.isArray(value) ? value : null;
    } catch  {
        return null;
    }
}
/** Waits while the reader is slower than we are. */ async function write(output, text) {
    if (!output.write(text)) await (0, _nodeevents.once)(output, "drain");
}

//# sourceMappingURL=decide.js.map
