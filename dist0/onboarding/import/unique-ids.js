"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "UniqueIds", {
    enumerable: true,
    get: function() {
        return UniqueIds;
    }
});
class UniqueIds {
    column;
    seen = new Set();
    constructor(column){
        this.column = column;
    }
    /** Null, with a fault, for a row without an id or with one that another row has. */ take(row) {
        const id = row.needed(this.column);
        if (id === "") return null;
        if (this.seen.has(id)) {
            row.error("ID_DUPLICATE", this.column);
            return null;
        }
        this.seen.add(id);
        return id;
    }
}

//# sourceMappingURL=unique-ids.js.map
