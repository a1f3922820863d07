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
    get ALL_RELEASED () {
        return ALL_RELEASED;
    },
    get BY_RECORD_BIT () {
        return BY_RECORD_BIT;
    },
    get PLAIN () {
        return PLAIN;
    },
    get RELEASED () {
        return RELEASED;
    },
    get fieldMask () {
        return fieldMask;
    },
    get governedType () {
        return governedType;
    },
    get redact () {
        return redact;
    },
    get releasedOf () {
        return releasedOf;
    },
    get resolved () {
        return resolved;
    }
});
const _shared = require("../domain/shared");
const _categories = require("./categories");
const RELEASED = Symbol("released");
const BY_RECORD_BIT = 1 << 30;
function resolved(mask, record) {
    return (mask & BY_RECORD_BIT) === 0 ? mask : mask & ~BY_RECORD_BIT | record;
}
const ALL_RELEASED = _categories.EVERY_CATEGORY | BY_RECORD_BIT;
function fieldMask(category) {
    if (typeof category !== "string") return category.reduce((mask, one)=>mask | fieldMask(one), 0);
    switch(category){
        case "ENVELOPE":
        case "DIRECTORY":
        case "PRESENCE":
            return 0;
        case "BY_RECORD":
            return BY_RECORD_BIT;
        default:
            return _categories.CATEGORY_BIT[category];
    }
}
const PLAIN = "Plain";
const governedTypes = new Map([
    [
        PLAIN,
        {
            fields: [],
            every: 0
        }
    ]
]);
function governedType(typeName) {
    let type = governedTypes.get(typeName);
    if (type === undefined) {
        const shared = (0, _shared.sharedFields)(typeName);
        // Its class was not loaded: nothing would be governed.
        if (shared.length === 0) throw new Error(`${typeName} has no shared fields`);
        const fields = shared.map(({ name, category })=>({
                name,
                mask: fieldMask(category)
            })).filter(({ mask })=>mask !== 0);
        type = {
            fields,
            every: fields.reduce((every, { mask })=>every | mask, 0)
        };
        governedTypes.set(typeName, type);
    }
    return type;
}
function redact(typeName, row, released) {
    const target = row;
    const type = governedType(typeName);
    if ((released & type.every) !== type.every) {
        for (const { name, mask } of type.fields){
            if ((released & mask) !== mask) target[name] = null;
        }
    }
    target[RELEASED] = released;
    return target;
}
function releasedOf(value) {
    return value?.[RELEASED] ?? 0;
}

//# sourceMappingURL=redact.js.map
