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
    get withParents () {
        return withParents;
    },
    get withServices () {
        return withServices;
    }
});
const _ids = require("../domain/ids");
function withParents(children, parents) {
    let parent;
    let name = "";
    let last = "";
    let inOrder = true;
    for (const child of children){
        const before = parent;
        parent = parents[Number(child._parent) - 1];
        if (parent === undefined) throw new Error("a child came without its parent");
        if (parent !== before) {
            last = "";
            name = (0, _ids.placedId)(parent._j, parent.id);
        }
        child._j = parent._j;
        child._parent = name;
        child._c ??= parent._c;
        child._t ??= parent._t;
        inOrder &&= last < child.id;
        last = child.id;
    }
    return inOrder ? children : children.sort(byBytes);
}
function withServices(referrals, services, page) {
    const byId = new Map();
    for (const referral of referrals){
        referral._serviceReferrals = null;
        if (page !== referrals) byId.set((0, _ids.placedId)(referral._j, referral.id), referral);
    }
    for (const service of services){
        const row = page[service._n - 1];
        // Whose custody is not known is nobody's to see.
        if (row === undefined) continue;
        const referral = page === referrals ? row : byId.get((0, _ids.placedId)(row._j, service._parent));
        if (referral !== undefined) hang(service, referral, service._c ?? row._c);
    }
}
function hang(service, referral, custody) {
    service._c = custody === referral._c ? null : custody;
    const own = referral._serviceReferrals ??= [];
    own.push(service);
    if (own.length > 1 && (own.at(-2)?.id ?? "") > service.id) own.sort(byBytes);
}
/** Ids are ASCII, so code units compare as bytes do. */ function byBytes(one, other) {
    return one.id < other.id ? -1 : 1;
}

//# sourceMappingURL=child-row.js.map
