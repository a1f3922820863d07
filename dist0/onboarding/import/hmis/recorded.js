"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "recorded", {
    enumerable: true,
    get: function() {
        return recorded;
    }
});
const _tables = require("./tables");
function recorded({ site, id, sourceId, row, recordedAt }, now) {
    return {
        jurisdiction: site.place.slug,
        id,
        custody_id: site.custodyId,
        load_id: site.place.loadId,
        source_row: row,
        source_system: _tables.HMIS,
        source_id: sourceId,
        recorded_at: recordedAt ?? now
    };
}

//# sourceMappingURL=recorded.js.map
