// Generated from schema/decision.schema.json by .ci/decision-types.mjs. Do not edit.
/**
 * Opaque identifier; unique within its own list (a repeated id in one list makes the request invalid).
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});

//# sourceMappingURL=decision.js.map
