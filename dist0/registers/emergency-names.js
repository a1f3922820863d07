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
    get nameKey () {
        return nameKey;
    },
    get theOne () {
        return theOne;
    }
});
function nameKey(name) {
    return name.normalize("NFKC").toLowerCase().normalize("NFKC").trim().replace(/\s+/gu, " ");
}
function theOne(people, name) {
    const wanted = nameKey(name);
    const [one, another] = people.filter(({ names })=>names.some((own)=>nameKey(own) === wanted));
    return one === undefined || another !== undefined ? null : {
        jurisdiction: one.jurisdiction,
        id: one.id
    };
}

//# sourceMappingURL=emergency-names.js.map
