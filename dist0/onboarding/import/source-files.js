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
    get fileOf () {
        return fileOf;
    },
    get openDirectory () {
        return openDirectory;
    },
    get refuseMissing () {
        return refuseMissing;
    },
    get systemCode () {
        return systemCode;
    }
});
const _nodefs = require("node:fs");
const _promises = require("node:fs/promises");
const _nodepath = /*#__PURE__*/ _interop_require_default(require("node:path"));
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
const CHUNK = 256 * 1024;
async function openDirectory(directory, faults) {
    try {
        const names = (await (0, _promises.readdir)(directory)).sort();
        return {
            path: directory,
            names,
            file: (name)=>fileOf(directory, name)
        };
    } catch (error) {
        await refuseDirectory(directory, systemCode(error), faults);
        return null;
    }
}
function fileOf(directory, name) {
    return {
        name,
        open: ()=>(0, _nodefs.createReadStream)(_nodepath.default.join(directory, name), {
                highWaterMark: CHUNK
            })
    };
}
async function refuseDirectory(directory, code, faults) {
    if (code === "EACCES" || code === "EPERM") return faults.error("FILE_UNREADABLE", {
        says: "The directory could not be read."
    });
    const found = await (0, _promises.stat)(directory).then(()=>"a file, not a directory", ()=>undefined);
    const mend = directory.toLowerCase().endsWith(".zip") ? "Unpack the archive and name the directory." : undefined;
    faults.error("DIRECTORY_MISSING", {
        found,
        mend
    });
}
function refuseMissing(directory, name, faults) {
    const other = directory.names.find((there)=>there.toLowerCase() === name.toLowerCase());
    const mend = other === undefined ? undefined : `Rename ${other}: the name's capitals count.`;
    faults.error("FILE_MISSING", {
        file: name,
        mend
    });
}
function systemCode(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    return typeof code === "string" ? code : "";
}

//# sourceMappingURL=source-files.js.map
