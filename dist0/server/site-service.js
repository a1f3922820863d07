"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "SiteService", {
    enumerable: true,
    get: function() {
        return SiteService;
    }
});
const _mask = require("../api/mask");
const _siteschema = require("../api/site-schema");
const _sitegate = require("../disclosure/site-gate");
const _siteselection = require("../disclosure/site-selection");
const _siteerrors = require("../domain/site-errors");
const _verifyassertion = require("../identity/verify-assertion");
const _changes = require("../sites/contract/changes");
const _documents = require("../sites/contract/documents");
const _siteexecute = require("./site-execute");
class SiteService {
    hub;
    executor = new _siteexecute.SiteExecutor((0, _siteschema.siteSchema)());
    gate;
    verify;
    constructor(hub, /** Places that are served; null: all there are. */ places){
        this.hub = hub;
        const { peers, clock, config } = hub;
        this.gate = hub.siteGate(places);
        this.verify = (0, _verifyassertion.assertionVerifier)({
            siteId: config.hubId,
            hubById: (id)=>peers.byId(id),
            use: (...use)=>peers.use(...use),
            clock
        });
    }
    /** Throws what is refused before anything is read: AssertionError, SiteRefusal. */ async answer(request, authorization, bytes, deadline) {
        const assertion = await this.verify(authorization, bytes);
        Object.assign(request, {
            assertion,
            hubId: assertion.hubId,
            requestId: assertion.requestId
        });
        const { document, variables } = this.asked(bytes);
        request.operation = document.name;
        const { orderBy, filter } = variables;
        (0, _sitegate.assertUses)(document.rowType, assertion.hub, filter ?? {}, orderBy?.field ?? null);
        const isChange = (0, _changes.isChangeName)(document.name);
        if (isChange && !assertion.hub.writes) throw new _siteerrors.SiteRefusal("HUB_WRITES");
        deadline.goOn();
        if (document.name === "site") return replyOf(await this.run({
            document,
            variables
        }, assertion, null), {}, request.requestId, this.hub);
        const { goOn, remaining, give } = deadline;
        const door = await this.gate.open({
            assertion,
            operation: `site.${document.name}`,
            rowType: isChange ? "Participant" : document.rowType,
            goOn,
            remaining,
            beginsChange: give
        });
        if (isChange || singlesOut(document, filter)) door.singlesOut();
        try {
            const result = await this.run({
                document,
                variables
            }, assertion, door);
            return await this.given(result, door, assertion.hub, request, deadline);
        } finally{
            await door.leave();
        }
    }
    /** Counted, then recorded; only then it may leave. */ async given(result, door, hub, request, deadline) {
        for (const error of result.errors ?? []){
            const cause = (0, _mask.causeOf)(error);
            if (cause instanceof _siteerrors.SiteRefusal) throw cause;
        }
        deadline.goOn();
        if (!await this.hub.peers.count(hub, door.rows, this.hub.clock())) throw new _siteerrors.SiteRefusal("HUB_ROWS");
        deadline.give();
        const ledger = await door.commit();
        return replyOf(result, extensionsOf(door, ledger), request.requestId, this.hub);
    }
    asked(bytes) {
        const { documentId, variables = {} } = bodyOf(bytes);
        const document = typeof documentId === "string" ? (0, _documents.documentById)(documentId) ?? (0, _changes.changeById)(documentId) : null;
        if (document === null) throw new _siteerrors.SiteRefusal("DOCUMENT_UNLISTED");
        const coerced = isRecord(variables) ? this.executor.coerced(document, variables) : null;
        if (coerced === null) throw new _siteerrors.SiteRefusal("BAD_USER_INPUT");
        return {
            document,
            variables: coerced
        };
    }
    run({ document, variables }, { hub }, door) {
        const switches = Object.fromEntries(Object.entries(variables).map(([name, value])=>[
                name,
                value === true ? (0, _sitegate.isWithinCeiling)(name, hub) : value
            ]));
        const context = {
            door: ()=>door ?? never(),
            registers: this.hub.registers,
            selection: (0, _siteselection.rowSelectionOf)(document, switches),
            site: {
                id: this.hub.config.hubId,
                described: ()=>this.gate.described()
            }
        };
        return this.executor.run(document, variables, context);
    }
}
function extensionsOf(door, ledger) {
    const noFurtherUse = door.noFurtherUse();
    const unanswered = [
        ...door.unanswered
    ].map(([jurisdiction, status])=>({
            jurisdiction,
            status
        }));
    return {
        ...ledger === null ? {} : {
            ledger
        },
        ...noFurtherUse === null ? {} : {
            noFurtherUse
        },
        ...unanswered.length === 0 ? {} : {
            unanswered
        }
    };
}
/** Persons are asked for by id, or by what a filter says of them. */ function singlesOut({ rowType, variables }, filter) {
    return rowType !== null && rowType !== "Provider" && ("ids" in variables || filter !== null && filter !== undefined);
}
function never() {
    throw new Error("the description of a site opens no door");
}
function bodyOf(bytes) {
    let body;
    try {
        body = JSON.parse(bytes.toString("utf8"));
    } catch  {
        throw new _siteerrors.SiteRefusal("BAD_USER_INPUT");
    }
    if (!isRecord(body)) throw new _siteerrors.SiteRefusal("BAD_USER_INPUT");
    return body;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
const UNAVAILABLE = [
    "DATABASE_UNAVAILABLE",
    "LEDGER_UNAVAILABLE"
];
/** A refusal that everyone gets is an answer; a site that fails says so by its status too. */ function replyOf({ data, errors }, extensions, requestId, { log }) {
    const told = errors?.map((error)=>tell(error, requestId, log));
    const codes = told?.map(({ extensions: { code } = {} })=>code) ?? [];
    const status = codes.some((code)=>UNAVAILABLE.includes(code)) ? 503 : codes.includes("INTERNAL_SERVER_ERROR") ? 500 : 200;
    const body = {
        data: status === 200 ? data : null,
        ...told === undefined ? {} : {
            errors: told
        },
        ...Object.keys(extensions).length === 0 ? {} : {
            extensions
        }
    };
    return {
        status,
        body: JSON.stringify(body)
    };
}
function tell(error, requestId, log) {
    if ((0, _mask.isUnexpected)(error)) log.bug("a document of a hub failed", (0, _mask.causeOf)(error), {
        requestId,
        ...(0, _mask.codeOf)((0, _mask.causeOf)(error))
    });
    const masked = (0, _mask.maskError)({
        message: error.message,
        ...error.path === undefined ? {} : {
            path: error.path
        }
    }, error);
    return {
        ...masked,
        extensions: {
            ...masked.extensions,
            requestId
        }
    };
}

//# sourceMappingURL=site-service.js.map
