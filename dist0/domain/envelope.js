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
    get Coding () {
        return Coding;
    },
    get DisclosureNotice () {
        return DisclosureNotice;
    },
    get Node () {
        return Node;
    },
    get PageInfo () {
        return PageInfo;
    },
    get Provenance () {
        return Provenance;
    },
    get SiteAnswer () {
        return SiteAnswer;
    },
    get Withheld () {
        return Withheld;
    }
});
const _typegraphql = require("type-graphql");
const _scalars = require("./scalars");
const _shared = require("./shared");
const _enums = require("./enums");
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
class Node {
    id;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Global id: opaque, stable, a random pseudonym."
    }),
    _ts_metadata("design:type", String)
], Node.prototype, "id", void 0);
Node = _ts_decorate([
    (0, _typegraphql.InterfaceType)({
        description: "Anything with a global id. The id is opaque; it names its jurisdiction and type, never the server."
    })
], Node);
class PageInfo {
    hasNextPage;
    hasPreviousPage;
    startCursor;
    endCursor;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>Boolean, {
        nonNull: true,
        description: "More rows that this viewer may see follow."
    }),
    _ts_metadata("design:type", Boolean)
], PageInfo.prototype, "hasNextPage", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>Boolean, {
        nonNull: true,
        description: "Always false: paging is forward only."
    }),
    _ts_metadata("design:type", Boolean)
], PageInfo.prototype, "hasPreviousPage", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        description: "Sealed cursor of the first row of this page."
    }),
    _ts_metadata("design:type", Object)
], PageInfo.prototype, "startCursor", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        description: "Sealed cursor of the last row; give it as `after`. Bound to viewer, purpose and filter."
    }),
    _ts_metadata("design:type", Object)
], PageInfo.prototype, "endCursor", void 0);
PageInfo = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Relay page information. Paging is forward only."
    })
], PageInfo);
class SiteAnswer {
    jurisdiction;
    status;
    rows;
    milliseconds;
    asOf;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Slug of the jurisdiction that was asked."
    }),
    _ts_metadata("design:type", String)
], SiteAnswer.prototype, "jurisdiction", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_enums.SiteStatus, {
        nonNull: true,
        description: "How it answered."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], SiteAnswer.prototype, "status", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_typegraphql.Int, {
        nonNull: true,
        description: "Rows of this page that came from it and were released."
    }),
    _ts_metadata("design:type", Number)
], SiteAnswer.prototype, "rows", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_typegraphql.Int, {
        nonNull: true,
        description: "Time it took, in milliseconds, rounded up to 50."
    }),
    _ts_metadata("design:type", Number)
], SiteAnswer.prototype, "milliseconds", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_scalars.DateTimeScalar, {
        description: "State of its data, if it says so."
    }),
    _ts_metadata("design:type", Object)
], SiteAnswer.prototype, "asOf", void 0);
SiteAnswer = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "How one site took part in an answer."
    })
], SiteAnswer);
class DisclosureNotice {
    statement;
    version;
    consentId;
    scope;
    copyAvailable;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "The statement of 2.32(a), short form of 2.32(a)(2)."
    }),
    _ts_metadata("design:type", String)
], DisclosureNotice.prototype, "statement", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Version of the wording."
    }),
    _ts_metadata("design:type", String)
], DisclosureNotice.prototype, "version", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_typegraphql.ID, {
        nonNull: true,
        description: "Consent that the disclosure rests on."
    }),
    _ts_metadata("design:type", String)
], DisclosureNotice.prototype, "consentId", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        description: "Scope of the consent in plain words, 2.32(b). Null if a copy travels instead."
    }),
    _ts_metadata("design:type", Object)
], DisclosureNotice.prototype, "scope", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>Boolean, {
        nonNull: true,
        description: "A copy of the consent can be had from the disclosing program, 2.32(b)."
    }),
    _ts_metadata("design:type", Boolean)
], DisclosureNotice.prototype, "copyAvailable", void 0);
DisclosureNotice = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Notice of 42 CFR 2.32 that travels with every disclosure made by consent."
    })
], DisclosureNotice);
class Withheld {
    field;
    reason;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Name of the field."
    }),
    _ts_metadata("design:type", String)
], Withheld.prototype, "field", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_enums.WithheldReason, {
        nonNull: true,
        description: "Why."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], Withheld.prototype, "reason", void 0);
Withheld = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "A field that exists for everyone and is withheld from this viewer. Never says whether a value exists."
    })
], Withheld);
class Coding {
    code;
    system;
    sourceValue;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        description: "Code in the system. Null if the source's value has no code there."
    }),
    _ts_metadata("design:type", Object)
], Coding.prototype, "code", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        description: "Code system and version, e.g. TEDS-A 2022 SERVICES."
    }),
    _ts_metadata("design:type", Object)
], Coding.prototype, "system", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        description: "The value as the source wrote it."
    }),
    _ts_metadata("design:type", Object)
], Coding.prototype, "sourceValue", void 0);
Coding = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "A value with the code system that gives it meaning. The source's own word is kept beside it."
    })
], Coding);
class Provenance {
    sourceSystem;
    loadId;
    sourceRow;
    sourceId;
    mappingVersion;
    recordedAt;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "System or file format of the source."
    }),
    _ts_metadata("design:type", String)
], Provenance.prototype, "sourceSystem", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Import or seeding that wrote the row."
    }),
    _ts_metadata("design:type", String)
], Provenance.prototype, "loadId", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_typegraphql.Int, {
        description: "Row of the source file, counted from 1. Null where rows have no number."
    }),
    _ts_metadata("design:type", Object)
], Provenance.prototype, "sourceRow", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "The source's own id of the record."
    }),
    _ts_metadata("design:type", String)
], Provenance.prototype, "sourceId", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Version of the mapping that was applied."
    }),
    _ts_metadata("design:type", String)
], Provenance.prototype, "mappingVersion", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_scalars.DateTimeScalar, {
        nonNull: true,
        description: "When the source recorded it."
    }),
    _ts_metadata("design:type", String)
], Provenance.prototype, "recordedAt", void 0);
Provenance = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Where a record comes from."
    })
], Provenance);

//# sourceMappingURL=envelope.js.map
