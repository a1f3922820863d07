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
    get CATEGORY_BIT () {
        return CATEGORY_BIT;
    },
    get COUNSELING_NOTE () {
        return COUNSELING_NOTE;
    },
    get EVERY_CATEGORY () {
        return EVERY_CATEGORY;
    },
    get bitsOf () {
        return bitsOf;
    },
    get isPersonCategory () {
        return isPersonCategory;
    },
    get listOf () {
        return listOf;
    },
    get maskOf () {
        return maskOf;
    }
});
const _decision = require("../domain/decision");
/** In the order of the bits, which is the alphabet: a list made from a mask comes out sorted. */ const CATEGORIES = [
    ..._decision.personCategoryList
].sort();
const CATEGORY_BIT = bitsOf(CATEGORIES);
const EVERY_CATEGORY = maskOf(CATEGORIES);
const COUNSELING_NOTE = CATEGORY_BIT.SUD_COUNSELING_NOTE;
function maskOf(categories) {
    let mask = 0;
    for (const category of categories)mask |= CATEGORY_BIT[category];
    return mask;
}
function listOf(mask) {
    const list = [];
    for(let rest = mask; rest !== 0; rest &= rest - 1){
        const category = CATEGORIES[31 - Math.clz32(rest & -rest)];
        if (category !== undefined) list.push(category);
    }
    return list;
}
function isPersonCategory(category) {
    return Object.hasOwn(CATEGORY_BIT, category);
}
function bitsOf(names) {
    const entries = names.map((name, index)=>[
            name,
            1 << index
        ]);
    return Object.fromEntries(entries);
}

//# sourceMappingURL=categories.js.map
