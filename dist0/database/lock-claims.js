"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "Claims", {
    enumerable: true,
    get: function() {
        return Claims;
    }
});
const _promises = require("node:fs/promises");
const _nodepath = require("node:path");
const _nodecrypto = require("node:crypto");
class Claims {
    folder;
    constructor(folder){
        this.folder = folder;
    }
    async prepare() {
        await (0, _promises.mkdir)(this.folder, {
            recursive: true,
            mode: 0o700
        });
    }
    async latest() {
        const generation = (await this.generations()).at(-1);
        if (generation === undefined) return undefined;
        try {
            return {
                generation,
                holder: parse(await (0, _promises.readFile)(this.file(generation), "utf8"))
            };
        } catch (error) {
            if (error.code === "ENOENT") return this.latest();
            throw error;
        }
    }
    /** False when somebody else was quicker. The file appears whole or not at all. */ async create(generation, holder) {
        const draft = await this.draft(holder);
        try {
            await (0, _promises.link)(draft, this.file(generation));
        } catch (error) {
            if (error.code === "EEXIST") return false;
            throw error;
        } finally{
            await (0, _promises.rm)(draft, {
                force: true
            });
        }
        // A slow claimant may re-create a number that its successors have already cleared away.
        if ((await this.generations()).at(-1) === generation) return true;
        await (0, _promises.rm)(this.file(generation), {
            force: true
        });
        return false;
    }
    async replace(generation, holder) {
        await (0, _promises.rename)(await this.draft(holder), this.file(generation));
    }
    /** Keeps one predecessor, so that a folder being read never looks empty. */ async clearBefore(generation) {
        const old = (await this.generations()).filter((one)=>one < generation - 1);
        await Promise.all(old.map((one)=>(0, _promises.rm)(this.file(one), {
                force: true
            })));
    }
    async generations() {
        const names = await (0, _promises.readdir)(this.folder);
        const numbers = names.flatMap((name)=>/^\d{1,15}\.json$/.test(name) ? [
                Number.parseInt(name, 10)
            ] : []);
        return numbers.sort((a, b)=>a - b);
    }
    file(generation) {
        return (0, _nodepath.join)(this.folder, `${String(generation)}.json`);
    }
    async draft(holder) {
        const path = (0, _nodepath.join)(this.folder, `draft-${(0, _nodecrypto.randomBytes)(6).toString("hex")}`);
        const file = await (0, _promises.open)(path, "wx", 0o600);
        try {
            await file.writeFile(JSON.stringify(holder));
            await file.sync();
        } finally{
            await file.close();
        }
        return path;
    }
}
function parse(text) {
    try {
        return JSON.parse(text);
    } catch  {
        return null;
    }
}

//# sourceMappingURL=lock-claims.js.map
