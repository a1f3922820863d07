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
    get parseOrganizationMap () {
        return parseOrganizationMap;
    },
    get readOrganizationMap () {
        return readOrganizationMap;
    }
});
const _promises = require("node:fs/promises");
const _nodepath = /*#__PURE__*/ _interop_require_default(require("node:path"));
const _ids = require("../../../domain/ids");
const _sourcefiles = require("../source-files");
const _time = require("../time");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
/** Bureau and hub; no people live there. */ const NO_PLACE = "national";
const LONGEST_NAME = 200;
async function readOrganizationMap(file, faults) {
    const name = _nodepath.default.basename(file);
    let text;
    try {
        text = await (0, _promises.readFile)(file, "utf8");
    } catch (error) {
        faults.error((0, _sourcefiles.systemCode)(error) === "ENOENT" ? "FILE_MISSING" : "FILE_UNREADABLE", {
            file: name
        });
        return null;
    }
    return parseOrganizationMap(text, name, faults);
}
function parseOrganizationMap(text, file, faults) {
    let json;
    try {
        json = JSON.parse(text.replace(/^\uFEFF/, ""));
    } catch  {
        faults.error("ORGANIZATION_MAP_INVALID", {
            file,
            says: "The map file is not JSON."
        });
        return null;
    }
    if (typeof json !== "object" || json === null || Array.isArray(json) || Object.keys(json).length === 0) {
        faults.error("ORGANIZATION_MAP_INVALID", {
            file
        });
        return null;
    }
    const before = faults.errors;
    const map = new Map(Object.entries(json).map(([id, entry])=>[
            id,
            entryOf(entry, `entry of OrganizationID ${id}`, file, faults)
        ]));
    return faults.errors > before ? null : map;
}
function entryOf(entry, where, file, faults) {
    const fields = fieldsOf(entry);
    const refuse = (what, code = "ORGANIZATION_MAP_INVALID")=>{
        faults.error(code, {
            file,
            says: `${where}: ${what}`
        });
        return null;
    };
    const jurisdiction = fields["jurisdiction"];
    if (typeof jurisdiction !== "string" || !(0, _ids.isSlug)(jurisdiction)) refuse("jurisdiction must be small letters, digits and single hyphens, at most 64 of them.", "JURISDICTION_SLUG_INVALID");
    else if (jurisdiction === NO_PLACE) refuse(`"${NO_PLACE}" is kept for the bureau and the hub.`, "JURISDICTION_SLUG_INVALID");
    const text = (name, test, rule)=>{
        const value = fields[name] ?? null;
        return value === null ? null : typeof value === "string" && test(value) ? value : refuse(`${name} must be ${rule}.`);
    };
    const synthetic = fields["synthetic"] ?? null;
    return {
        jurisdiction: typeof jurisdiction === "string" ? jurisdiction : "",
        name: text("name", (value)=>value.trim() !== "" && value.length <= LONGEST_NAME, `text of at most ${String(LONGEST_NAME)} characters`),
        state: text("state", (value)=>/^[A-Z]{2}$/.test(value), "a USPS code of two capitals"),
        countyGeoid: text("countyGeoid", (value)=>/^\d{5}$/.test(value), "5 digits"),
        placeGeoid: text("placeGeoid", (value)=>/^\d{7}$/.test(value), "7 digits"),
        timeZone: text("timeZone", _time.isTimeZone, "an IANA time zone such as America/Denver"),
        synthetic: synthetic === null || typeof synthetic === "boolean" ? synthetic : refuse("synthetic must be true or false.")
    };
}
function fieldsOf(entry) {
    if (typeof entry === "string") return {
        jurisdiction: entry
    };
    return typeof entry === "object" && entry !== null && !Array.isArray(entry) ? entry : {};
}

//# sourceMappingURL=organization-map.js.map
