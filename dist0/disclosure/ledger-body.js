"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "canonicalBody", {
    enumerable: true,
    get: function() {
        return canonicalBody;
    }
});
const VERSION = 1;
function canonicalBody(body) {
    return JSON.stringify({
        ehr: body.ehr,
        notice: body.notice,
        operation: body.operation,
        purpose: body.purpose,
        releases: body.releases.map(sortedRelease),
        requestId: body.requestId,
        ...body.sites === undefined ? {} : {
            sites: body.sites.map(sortedRef)
        },
        v: VERSION,
        viewer: {
            id: body.viewer.id,
            organizationId: body.viewer.organizationId,
            role: body.viewer.role
        }
    });
}
function sortedRef({ chain, hash, rows, sequence, site }) {
    return {
        chain,
        hash,
        rows,
        sequence,
        site
    };
}
function sortedRelease(release) {
    return {
        agreementId: release.agreementId,
        categories: release.categories,
        consents: release.consents,
        fields: release.fields,
        generalDesignation: release.generalDesignation,
        jurisdiction: release.jurisdiction,
        orderId: release.orderId,
        persons: release.persons,
        program: release.program,
        section: release.section
    };
}

//# sourceMappingURL=ledger-body.js.map
