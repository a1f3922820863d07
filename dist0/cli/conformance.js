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
    get CONFORMANCE_USAGE () {
        return CONFORMANCE_USAGE;
    },
    get conformanceCommand () {
        return conformanceCommand;
    }
});
const _nodecrypto = require("node:crypto");
const _promises = require("node:fs/promises");
const _nodepath = require("node:path");
const _nodeutil = require("node:util");
const _schema = require("../api/schema");
const _sitesdl = require("../api/site-sdl");
const _config = require("../config");
const _decision = require("../domain/decision");
const _keyfile = require("../identity/key-file");
const _report = require("../onboarding/conformance/report");
const _run = require("../onboarding/conformance/run");
const _sdl = require("../onboarding/conformance/sdl");
const CONFORMANCE_USAGE = `  conformance <url> --site <id> [--organization <id>] [--account <id>] [--purpose <purpose>] [--sdl <file>] [--json]
            tries whether the server at the URL keeps the site contract (schema/site.graphql), as this hub (HUB_ID and
            the key in DATA_DIR), which must be running and trusted there; exit code 1 if a must fails. --sdl: the schema that the site
            serves, to be compared with the contract, for nobody can ask a site for it
`;
async function conformanceCommand(args, output, errors) {
    const asked = askedOf(args);
    if (asked === null) {
        errors.write(`CONFORMANCE_ARGUMENTS_INVALID Name the URL and the id of the site.\n\n${CONFORMANCE_USAGE}`);
        return 2;
    }
    const read = (0, _config.readConfig)();
    if (!read.ok) {
        errors.write(read.faults.map(({ code, setting, message })=>`${code} ${setting} ${message}\n`).join(""));
        return 2;
    }
    const { json, sdl, ...who } = asked;
    const given = sdl === null ? null : await (0, _promises.readFile)((0, _nodepath.resolve)((0, _config.workingDirectory)(), sdl), "utf8").catch(()=>undefined);
    if (given === undefined) {
        errors.write("CONFORMANCE_SDL_UNREADABLE The file of --sdl cannot be read. Name a file with the schema's SDL.\n");
        return 2;
    }
    const declared = (0, _schema.declaredSchema)();
    const ofSdl = given === null ? [] : await (0, _sdl.sdlChecks)(given, {
        whole: (0, _sitesdl.siteSdl)(declared),
        onlyRead: (0, _sitesdl.siteSdl)(declared, {
            isOnlyRead: true
        })
    });
    const key = await (0, _keyfile.openKeyFile)((0, _nodepath.join)(read.config.dataDir, "site-key.jwk"));
    const report = await (0, _run.conformance)({
        ...who,
        hubId: read.config.hubId,
        key,
        clock: ()=>new Date(),
        random: _nodecrypto.randomBytes
    }, undefined, ofSdl);
    output.write(json ? `${JSON.stringify(report, null, 2)}\n` : (0, _report.reportText)(report));
    return report.conforms ? 0 : 1;
}
/** Null: not these arguments. */ function askedOf(args) {
    try {
        const { values, positionals } = (0, _nodeutil.parseArgs)({
            args: [
                ...args
            ],
            allowPositionals: true,
            options: {
                site: {
                    type: "string"
                },
                organization: {
                    type: "string"
                },
                account: {
                    type: "string"
                },
                purpose: {
                    type: "string"
                },
                sdl: {
                    type: "string"
                },
                json: {
                    type: "boolean"
                }
            }
        });
        const [url, ...rest] = positionals;
        const purpose = purposeOf(values.purpose ?? "CARE_COORDINATION");
        if (url === undefined || rest.length > 0 || values.site === undefined || purpose === null) return null;
        return {
            url,
            siteId: values.site,
            organizationId: values.organization ?? null,
            accountId: values.account ?? "conformance",
            purpose,
            json: values.json === true,
            sdl: values.sdl ?? null
        };
    } catch  {
        return null;
    }
}
function purposeOf(text) {
    return _decision.purposeList.find((one)=>one === text) ?? null;
}

//# sourceMappingURL=conformance.js.map
