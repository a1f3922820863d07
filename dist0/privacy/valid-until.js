"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "validUntil", {
    enumerable: true,
    get: function() {
        return validUntil;
    }
});
const _instants = require("./instants");
function validUntil(bases, now) {
    let end = null;
    for (const basis of bases){
        const { consent, agreement, order } = basis;
        if (consent !== null) end = (0, _instants.earlier)(end, after(consent.endsAt, now));
        if (basis.section === "2.35") end = (0, _instants.earlier)(end, after(consent?.matter?.finalDispositionAt ?? null, now));
        if (agreement !== null) end = (0, _instants.earlier)(end, after(agreement.endsAt, now));
        if (order !== null) end = (0, _instants.earlier)(end, after(order.order.expiresAt, now));
    }
    return end;
}
function after(at, now) {
    return at !== null && at > now ? at : null;
}

//# sourceMappingURL=valid-until.js.map
