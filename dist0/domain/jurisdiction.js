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
    get IntakeWindow () {
        return IntakeWindow;
    },
    get Jurisdiction () {
        return Jurisdiction;
    },
    get JurisdictionConnection () {
        return JurisdictionConnection;
    },
    get JurisdictionEdge () {
        return JurisdictionEdge;
    },
    get Partner () {
        return Partner;
    }
});
const _typegraphql = require("type-graphql");
const _envelope = require("./envelope");
const _enums = require("./enums");
const _scalars = require("./scalars");
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
class IntakeWindow {
    validFrom;
    validTo;
    days;
}
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_scalars.DateScalar, {
        nonNull: true,
        description: "First day on which the rule holds."
    }),
    _ts_metadata("design:type", String)
], IntakeWindow.prototype, "validFrom", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_scalars.DateScalar, {
        description: "First day on which it no longer holds. Null: still in force."
    }),
    _ts_metadata("design:type", Object)
], IntakeWindow.prototype, "validTo", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_typegraphql.Int, {
        nonNull: true,
        description: "Days, counted from the day of the referral."
    }),
    _ts_metadata("design:type", Number)
], IntakeWindow.prototype, "days", void 0);
IntakeWindow = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Days from referral to completed intake, a rule of the place for a time."
    })
], IntakeWindow);
class Partner {
    name;
    kind;
}
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        nonNull: true,
        description: "Name."
    }),
    _ts_metadata("design:type", String)
], Partner.prototype, "name", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        nonNull: true,
        description: "Kind of body, e.g. LEAD_PROGRAM, POLICE, HOUSING_PROVIDER."
    }),
    _ts_metadata("design:type", String)
], Partner.prototype, "kind", void 0);
Partner = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "An organization that takes part in a jurisdiction's program."
    })
], Partner);
class Jurisdiction {
    id;
    slug;
    name;
    state;
    countyGeoid;
    placeGeoid;
    phase;
    doors;
    timeZone;
    launchDate;
    synthetic;
    intakeWindows;
    partners;
}
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_typegraphql.ID, {
        nonNull: true,
        description: "Global id."
    }),
    _ts_metadata("design:type", String)
], Jurisdiction.prototype, "id", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        nonNull: true,
        description: "Stable short name used in arguments, e.g. king-county-wa."
    }),
    _ts_metadata("design:type", String)
], Jurisdiction.prototype, "slug", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        nonNull: true,
        description: "Name."
    }),
    _ts_metadata("design:type", String)
], Jurisdiction.prototype, "name", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        nonNull: true,
        description: "State, USPS code."
    }),
    _ts_metadata("design:type", String)
], Jurisdiction.prototype, "state", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "Census GEOID of the county or county equivalent, 5 digits."
    }),
    _ts_metadata("design:type", Object)
], Jurisdiction.prototype, "countyGeoid", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        description: "Census GEOID of the place, 7 digits."
    }),
    _ts_metadata("design:type", Object)
], Jurisdiction.prototype, "placeGeoid", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_enums.JurisdictionPhase, {
        nonNull: true,
        description: "Whether it shares data yet."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], Jurisdiction.prototype, "phase", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>[
            _enums.ReferralType
        ], {
        nonNull: true,
        description: "Doors that are open."
    }),
    _ts_metadata("design:type", Array)
], Jurisdiction.prototype, "doors", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>String, {
        nonNull: true,
        description: "IANA time zone in which its days are counted."
    }),
    _ts_metadata("design:type", String)
], Jurisdiction.prototype, "timeZone", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_scalars.DateScalar, {
        description: "First day of the program."
    }),
    _ts_metadata("design:type", Object)
], Jurisdiction.prototype, "launchDate", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>Boolean, {
        nonNull: true,
        description: "Every person in it is invented."
    }),
    _ts_metadata("design:type", Boolean)
], Jurisdiction.prototype, "synthetic", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>[
            IntakeWindow
        ], {
        nonNull: true,
        description: "Its intake windows, oldest first."
    }),
    _ts_metadata("design:type", Array)
], Jurisdiction.prototype, "intakeWindows", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>[
            Partner
        ], {
        nonNull: true,
        description: "Organizations that take part."
    }),
    _ts_metadata("design:type", Array)
], Jurisdiction.prototype, "partners", void 0);
Jurisdiction = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        implements: _envelope.Node,
        description: "A city, county or town that runs a LEAD program or is about to."
    })
], Jurisdiction);
class JurisdictionEdge {
    node;
    cursor;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>Jurisdiction, {
        nonNull: true,
        description: "The jurisdiction."
    }),
    _ts_metadata("design:type", typeof Jurisdiction === "undefined" ? Object : Jurisdiction)
], JurisdictionEdge.prototype, "node", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Sealed cursor."
    }),
    _ts_metadata("design:type", String)
], JurisdictionEdge.prototype, "cursor", void 0);
JurisdictionEdge = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One jurisdiction in a list."
    })
], JurisdictionEdge);
class JurisdictionConnection {
    edges;
    nodes;
    pageInfo;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            JurisdictionEdge
        ], {
        nonNull: true,
        description: "Rows with their cursors."
    }),
    _ts_metadata("design:type", Array)
], JurisdictionConnection.prototype, "edges", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            Jurisdiction
        ], {
        nonNull: true,
        description: "Rows."
    }),
    _ts_metadata("design:type", Array)
], JurisdictionConnection.prototype, "nodes", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_envelope.PageInfo, {
        nonNull: true,
        description: "Page information."
    }),
    _ts_metadata("design:type", typeof _envelope.PageInfo === "undefined" ? Object : _envelope.PageInfo)
], JurisdictionConnection.prototype, "pageInfo", void 0);
JurisdictionConnection = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Jurisdictions of the hub."
    })
], JurisdictionConnection);

//# sourceMappingURL=jurisdiction.js.map
