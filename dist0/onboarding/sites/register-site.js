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
    get SiteError () {
        return SiteError;
    },
    get registerSite () {
        return registerSite;
    }
});
const _ids = require("../../domain/ids");
const _types = require("../../sites/contract/types");
const _siteurl = require("../../sites/site-url");
const _sitesstore = require("./sites.store");
class SiteError extends Error {
    code;
    name = "SiteError";
    constructor(code, message){
        super(message), this.code = code;
    }
}
async function registerSite({ database, hubId, describe }, { id, url }) {
    if ((0, _siteurl.siteEndpoint)(url) === null) throw new SiteError("SITE_URL", "The address must begin with https://, or with http:// and a loopback name of this machine, and lead to /site/graphql.");
    const said = described(await describe({
        id,
        url
    }));
    if (said.id !== id) throw new SiteError("SITE_ANSWER", "The server at this address gives another id than the one it was asked for. Ask its operator for the id.");
    if (said.contract !== _types.CONTRACT_VERSION) throw new SiteError("SITE_CONTRACT", `The site speaks another version of the contract; this hub speaks ${_types.CONTRACT_VERSION}. The older of the two has to be updated.`);
    if (said.id === hubId || said.through.includes(hubId) || said.through.includes(said.id)) throw new SiteError("SITE_LOOP", "The site asks this hub in turn. Of two servers only one can be the other's site.");
    const slugs = said.jurisdictions.map(({ slug })=>slug);
    if (slugs.length === 0 || !slugs.every(_ids.isSlug) || new Set(slugs).size !== slugs.length) throw new SiteError("SITE_PLACES", "The site serves no place, or names one twice or not by a slug.");
    return database.transaction(async (tx)=>{
        const taken = await (0, _sitesstore.placesTaken)(tx, said.id, slugs);
        if (taken.length > 0) throw new SiteError("SITE_PLACE_TAKEN", `The site claims places that are another's: ${taken.join(", ")}. A place lives on one server; ask the operators which.`);
        const wasKnown = await (0, _sitesstore.writeSite)(tx, {
            id: said.id,
            url,
            contract: said.contract
        }, said.jurisdictions);
        return {
            id: said.id,
            places: [
                ...slugs
            ].sort(),
            wasKnown
        };
    });
}
function described(reply) {
    switch(reply.status){
        case "ANSWERED":
            return reply.data;
        case "REFUSED":
            throw new SiteError("SITE_REFUSED", `The site refuses this hub (${reply.code}). Its operator has to trust the hub first: site trust.`);
        case "INVALID_ANSWER":
            throw new SiteError("SITE_ANSWER", "The server at this address does not answer as the contract says. Let its operator run the conformance check.");
        default:
            throw new SiteError("SITE_UNREACHABLE", "No server answers at this address, or its certificate does not hold. Check address, certificate and network.");
    }
}

//# sourceMappingURL=register-site.js.map
