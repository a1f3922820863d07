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
    get ExplainedCategory () {
        return ExplainedCategory;
    },
    get ExplainedSlice () {
        return ExplainedSlice;
    },
    get Explanation () {
        return Explanation;
    }
});
const _typegraphql = require("type-graphql");
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
class ExplainedCategory {
    category;
    effect;
    section;
    consent;
    agreement;
    order;
    obligations;
    validUntil;
    reason;
    wouldTake;
}
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>String, {
        description: "Category, e.g. SUD_TREATMENT (decision contract, section 7)."
    }),
    _ts_metadata("design:type", Object)
], ExplainedCategory.prototype, "category", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>String, {
        description: "PERMIT, DENY (withheld, and the viewer may know), HIDE (withheld as if there were no such person) or NOT_GOVERNED."
    }),
    _ts_metadata("design:type", Object)
], ExplainedCategory.prototype, "effect", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>String, {
        description: "Section of 42 CFR part 2 that a release rests on."
    }),
    _ts_metadata("design:type", Object)
], ExplainedCategory.prototype, "section", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>String, {
        description: "Consent that it rests on."
    }),
    _ts_metadata("design:type", Object)
], ExplainedCategory.prototype, "consent", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>String, {
        description: "Agreement that it rests on."
    }),
    _ts_metadata("design:type", Object)
], ExplainedCategory.prototype, "agreement", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>String, {
        description: "Court order that it rests on."
    }),
    _ts_metadata("design:type", Object)
], ExplainedCategory.prototype, "order", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>[
            String
        ], {
        description: "What the decision obliges to (decision contract, section 5)."
    }),
    _ts_metadata("design:type", Object)
], ExplainedCategory.prototype, "obligations", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>_scalars.DateTimeScalar, {
        description: "When the release ends by itself. Null: not by itself."
    }),
    _ts_metadata("design:type", Object)
], ExplainedCategory.prototype, "validUntil", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>String, {
        description: "Reason of the decision contract, e.g. CONSENT_REVOKED."
    }),
    _ts_metadata("design:type", Object)
], ExplainedCategory.prototype, "reason", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>String, {
        description: "What would have to change for this to be released."
    }),
    _ts_metadata("design:type", Object)
], ExplainedCategory.prototype, "wouldTake", void 0);
ExplainedCategory = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One category of information about a person, as decided for one viewer and purpose."
    })
], ExplainedCategory);
class ExplainedSlice {
    source;
    holder;
    receivedVia;
    records;
    categories;
}
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>String, {
        description: "Organization that made the records."
    }),
    _ts_metadata("design:type", Object)
], ExplainedSlice.prototype, "source", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>String, {
        description: "Organization that holds them."
    }),
    _ts_metadata("design:type", Object)
], ExplainedSlice.prototype, "holder", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>String, {
        description: "How the holder received them, e.g. CONSENT. Null: it made them."
    }),
    _ts_metadata("design:type", Object)
], ExplainedSlice.prototype, "receivedVia", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>[
            String
        ], {
        description: "Kinds of records, e.g. treatment_episode."
    }),
    _ts_metadata("design:type", Object)
], ExplainedSlice.prototype, "records", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>[
            ExplainedCategory
        ], {
        description: "Every category of a person, each asked alone."
    }),
    _ts_metadata("design:type", Object)
], ExplainedSlice.prototype, "categories", void 0);
ExplainedSlice = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Records of one person with one source, one holder and one way of having come there: they are decided alike."
    })
], ExplainedSlice);
class Explanation {
    role;
    organization;
    purpose;
    relations;
    slices;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Role of the viewer that is explained."
    }),
    _ts_metadata("design:type", String)
], Explanation.prototype, "role", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        description: "Organization that this viewer acts for."
    }),
    _ts_metadata("design:type", Object)
], Explanation.prototype, "organization", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Purpose of use that is explained."
    }),
    _ts_metadata("design:type", String)
], Explanation.prototype, "purpose", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>[
            String
        ], {
        description: "Relations of the viewer to this person that are on file, e.g. NEED_FROM_DUTIES, TREATS."
    }),
    _ts_metadata("design:type", Object)
], Explanation.prototype, "relations", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>[
            ExplainedSlice
        ], {
        description: "The person's records, slice by slice; only those of which the asker keeps the registers."
    }),
    _ts_metadata("design:type", Object)
], Explanation.prototype, "slices", void 0);
Explanation = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Why one viewer may have what of one person for one purpose, now. For the program's privacy officer."
    })
], Explanation);

//# sourceMappingURL=explanation.js.map
