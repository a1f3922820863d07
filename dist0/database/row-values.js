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
    get PGLITE_PARSERS () {
        return PGLITE_PARSERS;
    },
    get PG_TYPES () {
        return PG_TYPES;
    },
    get toParameter () {
        return toParameter;
    }
});
const _nodebuffer = require("node:buffer");
const _pg = /*#__PURE__*/ _interop_require_default(require("pg"));
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
const BOOL = 16;
const BYTEA = 17;
const INT2 = 21;
const INT4 = 23;
const OID = 26;
const FLOAT4 = 700;
const FLOAT8 = 701;
const INT4_ARRAY = 1007;
const TEXT_ARRAY = 1009;
const VARCHAR_ARRAY = 1015;
const asText = (text)=>text;
/** pg's own, whose type lists no arrays. */ function parserOf(oid) {
    return _pg.default.types.getTypeParser(oid);
}
const PARSED = {
    [BOOL]: (text)=>text === "t",
    [BYTEA]: (text)=>_nodebuffer.Buffer.from(text.slice(2), "hex"),
    [INT2]: Number,
    [INT4]: Number,
    [OID]: Number,
    [FLOAT4]: Number,
    [FLOAT8]: Number,
    [INT4_ARRAY]: parserOf(INT4_ARRAY),
    [TEXT_ARRAY]: parserOf(TEXT_ARRAY),
    [VARCHAR_ARRAY]: parserOf(VARCHAR_ARRAY)
};
const PG_TYPES = {
    getTypeParser: (oid)=>PARSED[oid] ?? asText
};
/** The same for PGlite, which otherwise parses these by its own defaults. */ const PGLITE_DEFAULTS = [
    20,
    114,
    1082,
    1083,
    1114,
    1184,
    1186,
    1700,
    2950,
    3802
];
const PGLITE_PARSERS = {
    ...Object.fromEntries(PGLITE_DEFAULTS.map((oid)=>[
            oid,
            asText
        ])),
    ...PARSED
};
function toParameter(value) {
    return value instanceof Date ? value.toISOString() : value;
}

//# sourceMappingURL=row-values.js.map
