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
    get custodyId () {
        return custodyId;
    },
    get ownCustody () {
        return ownCustody;
    }
});
const _nodecrypto = require("node:crypto");
function ownCustody(organizationId) {
    return {
        sourceOrganizationId: organizationId,
        holderOrganizationId: organizationId,
        receivedVia: null,
        receivedConsentId: null,
        receivedMedium: null,
        madeFor: "CARE",
        noSudFinding: false,
        confidentialCommunication: false,
        adverseDetail: false,
        paidInFullOutOfPocket: false
    };
}
function custodyId(c) {
    const facts = [
        c.sourceOrganizationId,
        c.holderOrganizationId,
        c.receivedVia,
        c.receivedConsentId,
        c.receivedMedium,
        c.madeFor,
        c.noSudFinding,
        c.confidentialCommunication,
        c.adverseDetail,
        c.paidInFullOutOfPocket
    ];
    return (0, _nodecrypto.createHash)("sha256").update(JSON.stringify(facts)).digest().subarray(0, 16).toString("base64url");
}

//# sourceMappingURL=custody.js.map
