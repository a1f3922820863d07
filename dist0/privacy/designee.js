"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "designee", {
    enumerable: true,
    get: function() {
        return designee;
    }
});
function designee(entry) {
    return {
        type: entry.type,
        id: "id" in entry ? entry.id : null,
        className: "className" in entry ? entry.className : null,
        hubId: "hubId" in entry ? entry.hubId : null,
        members: "members" in entry ? entry.members : null
    };
}

//# sourceMappingURL=designee.js.map
