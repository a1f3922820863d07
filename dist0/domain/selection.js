/** One selected field with its arguments and what is selected below it. */ "use strict";
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
    get NOTHING () {
        return NOTHING;
    },
    get Selection () {
        return Selection;
    }
});
class Selection {
    byName = new Map();
    constructor(fields){
        for (const field of fields){
            const same = this.byName.get(field.name);
            if (same === undefined) this.byName.set(field.name, [
                field
            ]);
            else same.push(field);
        }
    }
    get names() {
        return this.byName.keys();
    }
    has(name) {
        return this.byName.has(name);
    }
    /** Every time the field is selected, under whatever alias. */ all(name) {
        return this.byName.get(name) ?? [];
    }
    /** What all selections of the field select together. */ below(name) {
        const fields = this.all(name);
        if (fields.length === 1) return fields[0].selection;
        return fields.length === 0 ? NOTHING : Selection.union(fields.map((field)=>field.selection));
    }
    static union(selections) {
        return new Selection(selections.flatMap((selection)=>[
                ...selection.byName.values()
            ].flat()));
    }
}
const NOTHING = new Selection([]);

//# sourceMappingURL=selection.js.map
