"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "NATIONAL", {
    enumerable: true,
    get: function() {
        return NATIONAL;
    }
});
const NATIONAL = "national";

//# sourceMappingURL=directory.js.map
