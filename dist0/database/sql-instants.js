/** SQL for an instant as the contract writes it: RFC 3339, UTC, whole seconds. */ "use strict";
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
    get instantText () {
        return instantText;
    },
    get millisecondText () {
        return millisecondText;
    }
});
function instantText(column) {
    return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
}
function millisecondText(column) {
    return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

//# sourceMappingURL=sql-instants.js.map
