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
    get MIGRATIONS_DIR () {
        return MIGRATIONS_DIR;
    },
    get SCHEMA_FILE () {
        return SCHEMA_FILE;
    },
    get readMigrations () {
        return readMigrations;
    }
});
const _nodecrypto = require("node:crypto");
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const MIGRATIONS_DIR = (0, _nodepath.resolve)(__dirname, "../../prisma/migrations");
const SCHEMA_FILE = (0, _nodepath.resolve)(__dirname, "../../prisma/schema.prisma");
function readMigrations(dir = MIGRATIONS_DIR) {
    return (0, _nodefs.readdirSync)(dir, {
        withFileTypes: true
    }).filter((entry)=>entry.isDirectory()).map((entry)=>entry.name).sort().map((name)=>{
        const sql = (0, _nodefs.readFileSync)((0, _nodepath.join)(dir, name, "migration.sql"), "utf8");
        return {
            name,
            sql,
            checksum: (0, _nodecrypto.createHash)("sha256").update(sql).digest("hex")
        };
    });
}

//# sourceMappingURL=migration-files.js.map
