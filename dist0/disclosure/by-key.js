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
    get ByKey () {
        return ByKey;
    },
    get NOBODY () {
        return NOBODY;
    }
});
const _dataloader = /*#__PURE__*/ _interop_require_default(require("dataloader"));
const _finish = require("./finish");
const _reader = require("./reader");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
const NOBODY = {
    jurisdiction: "",
    id: ""
};
class ByKey {
    operation;
    handling;
    loaders = new Map();
    /** TELL: whoever asks by id and may know is told what is withheld. A link is no such question. PEEK: nothing is handed over. */ constructor(operation, handling){
        this.operation = operation;
        this.handling = handling;
    }
    load(type, key, selection) {
        return this.loader(type, selection).load(key);
    }
    loader(type, selection) {
        let bySelection = this.loaders.get(type);
        if (bySelection === undefined) this.loaders.set(type, bySelection = new Map());
        let loader = bySelection.get(selection);
        if (loader === undefined) {
            const options = {
                cacheKeyFn: ({ jurisdiction, id })=>`${jurisdiction} ${id}`,
                maxBatchSize: 1000
            };
            loader = new _dataloader.default((keys)=>readKeys(this.operation, this.handling, type, selection, keys), options);
            bySelection.set(selection, loader);
        }
        return loader;
    }
}
async function readKeys(operation, asked, type, selection, keys) {
    const answer = await operation.reader.read((situation)=>({
            type,
            selection,
            from: {
                kind: "keys",
                keys
            },
            children: [],
            today: situation.today,
            viewerId: situation.viewer.account.id
        }));
    const work = operation.workplace(answer.providers);
    const plan = type === "Provider" ? null : (0, _finish.rowPlan)(type, selection);
    // A refusal that everyone gets is told alike of somebody and of nobody.
    const handling = work.situation.refusedIfNothing && asked === "TELL" ? "HAND_OVER" : asked;
    const found = new Map();
    for (const row of answer.rows){
        const key = `${row._j} ${row.id}`;
        const place = work.situation.directory.jurisdictions.get(row._j);
        if (place === undefined) continue;
        if (plan === null) {
            found.set(key, (0, _finish.finishProvider)(work.situation, row, place));
            continue;
        }
        const person = operation.bench.person((0, _reader.personRef)(row));
        if (person !== null) found.set(key, (0, _finish.finishRow)(work, plan, row, person, place, (0, _finish.judgedOf)([
            plan
        ]), handling));
    }
    return keys.map(({ jurisdiction, id })=>found.get(`${jurisdiction} ${id}`) ?? null);
}

//# sourceMappingURL=by-key.js.map
