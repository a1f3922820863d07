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
    get ImportCancelled () {
        return ImportCancelled;
    },
    get ImportSession () {
        return ImportSession;
    }
});
const _nodecrypto = require("node:crypto");
const _inspect = require("./csv/inspect");
const _readtable = require("./csv/read-table");
const _sourcefiles = require("./source-files");
class ImportCancelled extends Error {
    name = "ImportCancelled";
}
class ImportSession {
    options;
    directory;
    faults;
    inspected = new Map();
    uses = new Map();
    unmapped = [];
    tallyLeftOut = new Map();
    constructor(options, directory, faults){
        this.options = options;
        this.directory = directory;
        this.faults = faults;
    }
    has(file) {
        return this.directory.names.includes(file);
    }
    /** Null where the file is not there; that is a fault if it is needed. */ async table(shape, needed) {
        if (!this.has(shape.file)) return this.missing(shape.file, needed);
        const table = await (0, _inspect.inspectTable)(this.directory.file(shape.file), shape, this.faults);
        if (table !== null) this.inspected.set(shape.file, table);
        return table;
    }
    async file(name) {
        if (!this.has(name)) return null;
        const file = await (0, _inspect.inspectFile)(this.directory.file(name), this.faults);
        if (file !== null) this.use(file, null);
        return file;
    }
    async *rows(table) {
        const reader = (0, _readtable.readTable)(table, this.faults, this.options.progress ?? (()=>undefined));
        for await (const row of reader.rows()){
            if (this.options.signal?.aborted === true) throw new ImportCancelled();
            yield row;
        }
        this.use(table, reader.rowCount());
        const unmapped = reader.unmapped();
        if (unmapped !== null) this.unmapped.push(unmapped);
    }
    leaveOut(file, reason, rows = 1) {
        const key = JSON.stringify([
            file,
            reason
        ]);
        const tally = this.tallyLeftOut.get(key) ?? {
            file,
            reason,
            rows: 0
        };
        tally.rows += rows;
        this.tallyLeftOut.set(key, tally);
    }
    /** One digest for all files together: provenance of the load. */ digest() {
        const lines = [
            ...this.inspected.values()
        ].map((file)=>`${file.sha256}  ${file.source.name}\n`).sort();
        return (0, _nodecrypto.createHash)("sha256").update(lines.join("")).digest("hex");
    }
    told() {
        const files = [
            ...this.inspected.values()
        ].map(({ source, bytes, sha256 })=>({
                file: source.name,
                bytes,
                sha256,
                rows: this.uses.get(source.name) ?? null
            }));
        const filesNotMapped = this.directory.names.filter((name)=>/\.(csv|json)$/i.test(name) && !this.inspected.has(name));
        return {
            files,
            leftOut: [
                ...this.tallyLeftOut.values()
            ],
            filesNotMapped,
            columnsNotMapped: this.unmapped
        };
    }
    use(file, rows) {
        this.inspected.set(file.source.name, file);
        this.uses.set(file.source.name, rows);
    }
    missing(file, needed) {
        if (needed === "needed") (0, _sourcefiles.refuseMissing)(this.directory, file, this.faults);
        return null;
    }
}

//# sourceMappingURL=session.js.map
