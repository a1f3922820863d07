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
    get NO_REACH () {
        return NO_REACH;
    },
    get OPEN_ENTITIES () {
        return OPEN_ENTITIES;
    },
    get PERSONAL_ENTITIES () {
        return PERSONAL_ENTITIES;
    },
    get SHARED_KEY () {
        return SHARED_KEY;
    },
    get entityTypes () {
        return entityTypes;
    },
    get isPersonal () {
        return isPersonal;
    },
    get keyFieldOf () {
        return keyFieldOf;
    }
});
const OPEN_ENTITIES = [
    "Provider",
    "Jurisdiction"
];
const PERSONAL_ENTITIES = [
    "Participant",
    "Referral"
];
const SHARED_KEY = "sharedId";
function keyFieldOf(type) {
    return isPersonal(type) ? SHARED_KEY : "id";
}
function isPersonal(type) {
    return PERSONAL_ENTITIES.includes(type);
}
function entityTypes(keys) {
    return [
        ...OPEN_ENTITIES,
        ...PERSONAL_ENTITIES.filter((type)=>keys[type] !== undefined)
    ];
}
const NO_REACH = {
    shared: {},
    carriesNotice: true
};

//# sourceMappingURL=subgraph.js.map
