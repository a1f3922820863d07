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
    get API_ERRORS () {
        return API_ERRORS;
    },
    get Refusal () {
        return Refusal;
    }
});
const _graphql = require("graphql");
const API_ERRORS = {
    BODY_TOO_LARGE: "The request is too large. Send at most 256 kB.",
    BODY_NOT_JSON: "The body of the request is not JSON.",
    MEDIA_TYPE: "Send the request as application/json, without content-encoding.",
    OPERATION_UNSUPPORTED: "The hub answers queries only: it has no operation of this kind.",
    DOCUMENT_TOO_LONG: "The document has too many tokens. Ask for less, or ask in several requests.",
    DEPTH_LIMIT: "The document nests too deeply.",
    ROOT_FIELD_LIMIT: "The operation has too many fields at its root. Ask in several requests.",
    FIELD_LIMIT: "The operation selects too many fields, fragments counted each time they are spread. Ask in several requests.",
    ALIAS_LIMIT: "The document has too many aliases.",
    DIRECTIVE_LIMIT: "A field or fragment has too many directives.",
    COST_LIMIT: "The operation could return too many records at once. Ask for smaller pages, or nest less.",
    INTERNAL_SERVER_ERROR: "The hub failed. Tell its operator the request id."
};
class Refusal extends _graphql.GraphQLError {
    code;
    status;
    constructor(code, status = 400){
        super(API_ERRORS[code], {
            extensions: {
                code,
                http: {
                    status
                }
            }
        }), this.code = code, this.status = status;
    }
}

//# sourceMappingURL=refusal.js.map
