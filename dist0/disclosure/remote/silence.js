"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "SiteSilence", {
    enumerable: true,
    get: function() {
        return SiteSilence;
    }
});
const _errors = require("../../domain/errors");
class SiteSilence extends _errors.HubError {
    status;
    constructor(status, code = "SITE_UNAVAILABLE"){
        super(code), this.status = status;
    }
}

//# sourceMappingURL=silence.js.map
