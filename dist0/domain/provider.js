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
    get AcceptanceTerms () {
        return AcceptanceTerms;
    },
    get Capacity () {
        return Capacity;
    },
    get Location () {
        return Location;
    },
    get Provider () {
        return Provider;
    },
    get ProviderConnection () {
        return ProviderConnection;
    },
    get ProviderEdge () {
        return ProviderEdge;
    },
    get Service () {
        return Service;
    },
    get TaxonomyTerm () {
        return TaxonomyTerm;
    }
});
const _typegraphql = require("type-graphql");
const _envelope = require("./envelope");
const _enums = require("./enums");
const _jurisdiction = require("./jurisdiction");
const _scalars = require("./scalars");
const _servicereferral = require("./service-referral");
const _shared = require("./shared");
function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
class TaxonomyTerm {
    system;
    code;
    term;
}
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        nonNull: true,
        description: "Taxonomy, e.g. 211 LA County, Open Eligibility."
    }),
    _ts_metadata("design:type", String)
], TaxonomyTerm.prototype, "system", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        nonNull: true,
        description: "Code."
    }),
    _ts_metadata("design:type", String)
], TaxonomyTerm.prototype, "code", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "Term."
    }),
    _ts_metadata("design:type", Object)
], TaxonomyTerm.prototype, "term", void 0);
TaxonomyTerm = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "A taxonomy term of a service."
    })
], TaxonomyTerm);
class Capacity {
    service;
    available;
    maximum;
    unit;
    updatedAt;
}
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "Service."
    }),
    _ts_metadata("design:type", Object)
], Capacity.prototype, "service", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_typegraphql.Int, {
        nonNull: true,
        description: "Places free, in `unit`."
    }),
    _ts_metadata("design:type", Number)
], Capacity.prototype, "available", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_typegraphql.Int, {
        description: "Places in all. Null: not told. HSDS allows fewer than are available."
    }),
    _ts_metadata("design:type", Object)
], Capacity.prototype, "maximum", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "What is counted, HSDS 3.1 unit."
    }),
    _ts_metadata("design:type", Object)
], Capacity.prototype, "unit", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_scalars.DateTimeScalar, {
        nonNull: true,
        description: "Age of the figure."
    }),
    _ts_metadata("design:type", String)
], Capacity.prototype, "updatedAt", void 0);
Capacity = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "HSDS 3.1 service_capacity. What is not known has no row: unknown is never zero."
    })
], Capacity);
class Service {
    name;
    description;
    status;
    eligibility;
    applicationProcess;
    fees;
    waitTime;
    url;
    taxonomy;
}
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        nonNull: true,
        description: "Name."
    }),
    _ts_metadata("design:type", String)
], Service.prototype, "name", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "Description."
    }),
    _ts_metadata("design:type", Object)
], Service.prototype, "description", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "HSDS 3.1 service.status: active, inactive, defunct, temporarily closed."
    }),
    _ts_metadata("design:type", Object)
], Service.prototype, "status", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "Who is eligible."
    }),
    _ts_metadata("design:type", Object)
], Service.prototype, "eligibility", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "How to apply."
    }),
    _ts_metadata("design:type", Object)
], Service.prototype, "applicationProcess", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "Fees."
    }),
    _ts_metadata("design:type", Object)
], Service.prototype, "fees", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "Waiting time in the source's words. Null: unknown, never zero."
    }),
    _ts_metadata("design:type", Object)
], Service.prototype, "waitTime", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "Web address."
    }),
    _ts_metadata("design:type", Object)
], Service.prototype, "url", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>[
            TaxonomyTerm
        ], {
        nonNull: true,
        description: "Taxonomy terms."
    }),
    _ts_metadata("design:type", Array)
], Service.prototype, "taxonomy", void 0);
Service = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "HSDS 3.1 service."
    })
], Service);
class Location {
    name;
    address;
    city;
    state;
    postalCode;
    latitude;
    longitude;
    phones;
}
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "Name."
    }),
    _ts_metadata("design:type", Object)
], Location.prototype, "name", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "Street address."
    }),
    _ts_metadata("design:type", Object)
], Location.prototype, "address", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "City."
    }),
    _ts_metadata("design:type", Object)
], Location.prototype, "city", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "State, USPS code."
    }),
    _ts_metadata("design:type", Object)
], Location.prototype, "state", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "ZIP code."
    }),
    _ts_metadata("design:type", Object)
], Location.prototype, "postalCode", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_typegraphql.Float, {
        description: "Latitude, WGS 84 degrees."
    }),
    _ts_metadata("design:type", Object)
], Location.prototype, "latitude", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_typegraphql.Float, {
        description: "Longitude, WGS 84 degrees."
    }),
    _ts_metadata("design:type", Object)
], Location.prototype, "longitude", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>[
            String
        ], {
        nonNull: true,
        description: "Telephone numbers."
    }),
    _ts_metadata("design:type", Array)
], Location.prototype, "phones", void 0);
Location = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "HSDS 3.1 location."
    })
], Location);
class AcceptanceTerms {
    acceptsReferrals;
    acceptsFrom;
    note;
    hiddenFromPolice;
}
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>Boolean, {
        description: "Takes referrals at present. Null: not told."
    }),
    _ts_metadata("design:type", Object)
], AcceptanceTerms.prototype, "acceptsReferrals", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>[
            _enums.ReferralType
        ], {
        nonNull: true,
        description: "Doors from which it takes people."
    }),
    _ts_metadata("design:type", Array)
], AcceptanceTerms.prototype, "acceptsFrom", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "In the provider's words."
    }),
    _ts_metadata("design:type", Object)
], AcceptanceTerms.prototype, "note", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>Boolean, {
        nonNull: true,
        description: "Hidden from police roles."
    }),
    _ts_metadata("design:type", Boolean)
], AcceptanceTerms.prototype, "hiddenFromPolice", void 0);
AcceptanceTerms = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "What a provider says it takes, and from whom. Not shown to police roles unless the provider wants it."
    })
], AcceptanceTerms);
class Provider {
    id;
    jurisdiction;
    name;
    alternateName;
    description;
    email;
    website;
    services;
    locations;
    capacity;
    acceptance;
    provenance;
    referrals;
}
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_typegraphql.ID, {
        nonNull: true,
        description: "Global id."
    }),
    _ts_metadata("design:type", String)
], Provider.prototype, "id", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_jurisdiction.Jurisdiction, {
        nonNull: true,
        description: "Whose directory lists it."
    }),
    _ts_metadata("design:type", typeof _jurisdiction.Jurisdiction === "undefined" ? Object : _jurisdiction.Jurisdiction)
], Provider.prototype, "jurisdiction", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        nonNull: true,
        description: "Name."
    }),
    _ts_metadata("design:type", String)
], Provider.prototype, "name", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "Other name."
    }),
    _ts_metadata("design:type", Object)
], Provider.prototype, "alternateName", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "Description."
    }),
    _ts_metadata("design:type", Object)
], Provider.prototype, "description", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "E-mail."
    }),
    _ts_metadata("design:type", Object)
], Provider.prototype, "email", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "Web address."
    }),
    _ts_metadata("design:type", Object)
], Provider.prototype, "website", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>[
            Service
        ], {
        nonNull: true,
        description: "Services."
    }),
    _ts_metadata("design:type", Array)
], Provider.prototype, "services", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>[
            Location
        ], {
        nonNull: true,
        description: "Locations."
    }),
    _ts_metadata("design:type", Array)
], Provider.prototype, "locations", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>[
            Capacity
        ], {
        description: "Capacity by service. Null where the provider keeps it from the viewer's role; unknown is no row, never zero."
    }),
    _ts_metadata("design:type", Object)
], Provider.prototype, "capacity", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>AcceptanceTerms, {
        description: "What it takes, from whom, and who may see that."
    }),
    _ts_metadata("design:type", Object)
], Provider.prototype, "acceptance", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_envelope.Provenance, {
        description: "Where the record comes from."
    }),
    _ts_metadata("design:type", Object)
], Provider.prototype, "provenance", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_servicereferral.ServiceReferralConnection, {
        description: "Referrals to this provider; each passes the door."
    }),
    _ts_metadata("design:type", Object)
], Provider.prototype, "referrals", void 0);
Provider = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        implements: _envelope.Node,
        description: "HSDS 3.1 organization that offers services."
    })
], Provider);
class ProviderEdge {
    node;
    cursor;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>Provider, {
        nonNull: true,
        description: "The provider."
    }),
    _ts_metadata("design:type", typeof Provider === "undefined" ? Object : Provider)
], ProviderEdge.prototype, "node", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Sealed cursor."
    }),
    _ts_metadata("design:type", String)
], ProviderEdge.prototype, "cursor", void 0);
ProviderEdge = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One provider in a list."
    })
], ProviderEdge);
class ProviderConnection {
    edges;
    nodes;
    pageInfo;
    sites;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            ProviderEdge
        ], {
        nonNull: true,
        description: "Rows with their cursors."
    }),
    _ts_metadata("design:type", Array)
], ProviderConnection.prototype, "edges", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            Provider
        ], {
        nonNull: true,
        description: "Rows."
    }),
    _ts_metadata("design:type", Array)
], ProviderConnection.prototype, "nodes", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_envelope.PageInfo, {
        nonNull: true,
        description: "Page information."
    }),
    _ts_metadata("design:type", typeof _envelope.PageInfo === "undefined" ? Object : _envelope.PageInfo)
], ProviderConnection.prototype, "pageInfo", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.SiteAnswer
        ], {
        nonNull: true,
        description: "Every site that was asked, and how it answered."
    }),
    _ts_metadata("design:type", Array)
], ProviderConnection.prototype, "sites", void 0);
ProviderConnection = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One page of providers out of many sites."
    })
], ProviderConnection);

//# sourceMappingURL=provider.js.map
