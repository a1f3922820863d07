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
    get SUPERGRAPH_USAGE () {
        return SUPERGRAPH_USAGE;
    },
    get supergraphCommand () {
        return supergraphCommand;
    }
});
const _promises = require("node:fs/promises");
const _nodepath = require("node:path");
const SUPERGRAPH_USAGE = `  supergraph check <file>
            reads a composed schema (the router's supergraph) and says what another subgraph would be handed of persons
            beyond what this hub's settings open to it; exit code 1 if anything
`;
async function supergraphCommand([verb, file, ...more], { output, errors, cwd, keys, faultsOf }) {
    if (verb !== "check" || file === undefined || more.length > 0) {
        errors.write(`SUPERGRAPH_ARGUMENTS_INVALID Name one file.\n\n${SUPERGRAPH_USAGE}`);
        return 2;
    }
    const text = await (0, _promises.readFile)((0, _nodepath.resolve)(cwd, file), "utf8").catch(()=>null);
    const faults = text === null ? null : readable(()=>faultsOf(text, keys));
    if (faults === null) {
        errors.write("SUPERGRAPH_UNREADABLE The file is not there, or is no composed schema.\n");
        return 2;
    }
    output.write(faults.length === 0 ? "Nothing of persons goes to another subgraph but what is decided for it.\n" : faults.map((fault)=>`SUPERGRAPH_DISCLOSES ${fault}\n`).join(""));
    return faults.length === 0 ? 0 : 1;
}
function readable(read) {
    try {
        return read();
    } catch  {
        return null;
    }
}

//# sourceMappingURL=supergraph.js.map
