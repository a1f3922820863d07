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
    get applyMigrations () {
        return applyMigrations;
    },
    get diffToDatamodel () {
        return diffToDatamodel;
    },
    get orderedByBytes () {
        return orderedByBytes;
    }
});
const _promises = require("node:fs/promises");
const _nodepath = require("node:path");
function _getRequireWildcardCache(nodeInterop) {
    if (typeof WeakMap !== "function") return null;
    var cacheBabelInterop = new WeakMap();
    var cacheNodeInterop = new WeakMap();
    return (_getRequireWildcardCache = function(nodeInterop) {
        return nodeInterop ? cacheNodeInterop : cacheBabelInterop;
    })(nodeInterop);
}
function _interop_require_wildcard(obj, nodeInterop) {
    if (!nodeInterop && obj && obj.__esModule) return obj;
    if (obj === null || typeof obj !== "object" && typeof obj !== "function") return {
        default: obj
    };
    var cache = _getRequireWildcardCache(nodeInterop);
    if (cache && cache.has(obj)) return cache.get(obj);
    var newObj = {
        __proto__: null
    };
    var hasPropertyDescriptor = Object.defineProperty && Object.getOwnPropertyDescriptor;
    for(var key in obj){
        if (key !== "default" && Object.prototype.hasOwnProperty.call(obj, key)) {
            var desc = hasPropertyDescriptor ? Object.getOwnPropertyDescriptor(obj, key) : null;
            if (desc && (desc.get || desc.set)) Object.defineProperty(newObj, key, desc);
            else newObj[key] = obj[key];
        }
    }
    newObj.default = obj;
    if (cache) cache.set(obj, newObj);
    return newObj;
}
const NO_FILTERS = {
    externalTables: [],
    externalEnums: []
};
let loaded;
/** The engine is 5 MB of WASM: loaded only when a migration is pending or a drift check asks. */ function loadEngine() {
    loaded ??= instantiate();
    return loaded;
}
async function instantiate() {
    const engine = await Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("@prisma/schema-engine-wasm/schema_engine_bg")));
    const folder = (0, _nodepath.dirname)(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
    const module = await WebAssembly.compile(await (0, _promises.readFile)((0, _nodepath.join)(folder, "schema_engine_bg.wasm")));
    const { exports: exports1 } = new WebAssembly.Instance(module, {
        "./schema_engine_bg.js": importsOf(engine)
    });
    engine.__wbg_set_wasm(exports1);
    exports1["__wbindgen_start"]();
    return engine;
}
/** The engine never clears the timers of its time limits: they must not keep a command from ending. */ function importsOf(engine) {
    const imports = {
        ...engine
    };
    const brief = (work, milliseconds)=>setTimeout(work, milliseconds).unref();
    for (const name of Object.keys(imports)){
        if (name.startsWith("__wbg_setTimeout_")) imports[name] = brief;
    }
    return imports;
}
async function withEngine(factory, datamodels, work) {
    const [{ SchemaEngine: EngineClass }, { bindMigrationAwareSqlAdapterFactory }] = await Promise.all([
        loadEngine(),
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("@prisma/driver-adapter-utils")))
    ]);
    const quiet = ()=>undefined;
    const engine = await EngineClass.new({
        datamodels
    }, quiet, bindMigrationAwareSqlAdapterFactory(factory));
    try {
        return await work(engine);
    } finally{
        engine.free();
    }
}
async function applyMigrations(factory, migrations) {
    const input = {
        migrationsList: listOf(migrations),
        filters: NO_FILTERS
    };
    return withEngine(factory, undefined, async (engine)=>{
        const { appliedMigrationNames } = await engine.applyMigrations(input);
        return appliedMigrationNames;
    });
}
async function diffToDatamodel(factory, migrations, datamodel) {
    const files = [
        {
            path: "schema.prisma",
            content: datamodel
        }
    ];
    const from = migrations.length === 0 ? {
        tag: "empty"
    } : {
        tag: "migrations",
        ...listOf(migrations)
    };
    const params = {
        from,
        to: {
            tag: "schemaDatamodel",
            files
        },
        script: true,
        exitCode: null
    };
    return withEngine(factory, [
        [
            "schema.prisma",
            datamodel
        ]
    ], async (engine)=>{
        const { stdout } = await engine.diff({
            ...params,
            filters: NO_FILTERS
        });
        return (stdout ?? "").replace(/^-- This is an empty migration\.\s*$/m, "").trim();
    });
}
function orderedByBytes(sql) {
    return sql.replace(/^((?:\s+|.*ADD COLUMN\s+)"\w+" TEXT(?:\[\])?)(?=[ ,;]|$)/gm, '$1 COLLATE "C"');
}
function listOf(migrations) {
    return {
        baseDir: "prisma/migrations",
        lockfile: {
            path: "./migration_lock.toml",
            content: 'provider = "postgresql"\n'
        },
        shadowDbInitScript: "",
        migrationDirectories: migrations.map(({ name, sql })=>({
                path: name,
                migrationFile: {
                    path: "migration.sql",
                    content: {
                        tag: "ok",
                        value: sql
                    }
                }
            }))
    };
}

//# sourceMappingURL=schema-engine.js.map
