"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "TableTally", {
    enumerable: true,
    get: function() {
        return TableTally;
    }
});
class TableTally {
    tables = new Map();
    places = new Map();
    wrote(table, jurisdiction, change) {
        let place = this.places.get(jurisdiction);
        if (place === undefined) this.places.set(jurisdiction, place = new Map());
        for (const counts of [
            entry(this.tables, table),
            entry(place, table)
        ]){
            counts.inserted += change.inserted ?? 0;
            counts.changed += change.changed ?? 0;
            counts.removed += change.removed ?? 0;
        }
    }
    unchanged(table, rows) {
        entry(this.tables, table).unchanged += rows;
    }
    gone(table, rows) {
        entry(this.tables, table).gone = rows;
    }
    /** Rows of these files that the hub now holds. */ seen(table) {
        const { inserted, changed, unchanged } = entry(this.tables, table);
        return inserted + changed + unchanged;
    }
    touched(jurisdiction) {
        return [
            ...this.places.get(jurisdiction)?.values() ?? []
        ].some((counts)=>counts.inserted + counts.changed + counts.removed > 0);
    }
    /** What a load keeps of itself. */ changesOf(jurisdiction) {
        const tables = this.places.get(jurisdiction) ?? new Map();
        return Object.fromEntries([
            ...tables
        ].map(([table, { inserted, changed, removed }])=>[
                table,
                {
                    inserted,
                    changed,
                    removed
                }
            ]));
    }
    counts() {
        return [
            ...this.tables
        ].map(([table, counts])=>({
                table,
                ...counts
            }));
    }
}
function entry(tables, table) {
    let counts = tables.get(table);
    if (counts === undefined) tables.set(table, counts = {
        inserted: 0,
        changed: 0,
        unchanged: 0,
        removed: 0,
        gone: 0
    });
    return counts;
}

//# sourceMappingURL=table-tally.js.map
