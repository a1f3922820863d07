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
    get DisclosuresArgs () {
        return DisclosuresArgs;
    },
    get IdArgs () {
        return IdArgs;
    },
    get IdsArgs () {
        return IdsArgs;
    },
    get JurisdictionListArgs () {
        return JurisdictionListArgs;
    },
    get NoArgs () {
        return NoArgs;
    },
    get OutcomeListArgs () {
        return OutcomeListArgs;
    },
    get PageArgs () {
        return PageArgs;
    },
    get ParticipantListArgs () {
        return ParticipantListArgs;
    },
    get ProviderListArgs () {
        return ProviderListArgs;
    },
    get ReferralListArgs () {
        return ReferralListArgs;
    },
    get SlugArgs () {
        return SlugArgs;
    }
});
const _typegraphql = require("type-graphql");
const _enums = require("../domain/enums");
const _filters = require("../domain/filters");
const _scalars = require("../domain/scalars");
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
class NoArgs {
}
NoArgs = _ts_decorate([
    (0, _typegraphql.ArgsType)()
], NoArgs);
class PageArgs {
    first;
    after;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.Int, {
        nullable: true,
        description: "Rows a page, 1 to 1000."
    }),
    _ts_metadata("design:type", Object)
], PageArgs.prototype, "first", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        nullable: true,
        description: "`endCursor` of the page before, for the same viewer, purpose, filter and order."
    }),
    _ts_metadata("design:type", Object)
], PageArgs.prototype, "after", void 0);
PageArgs = _ts_decorate([
    (0, _typegraphql.ArgsType)()
], PageArgs);
class IdArgs {
    id;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Global id."
    }),
    _ts_metadata("design:type", String)
], IdArgs.prototype, "id", void 0);
IdArgs = _ts_decorate([
    (0, _typegraphql.ArgsType)()
], IdArgs);
class IdsArgs {
    ids;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            _typegraphql.ID
        ], {
        description: "Global ids, at most 1000."
    }),
    _ts_metadata("design:type", Array)
], IdsArgs.prototype, "ids", void 0);
IdsArgs = _ts_decorate([
    (0, _typegraphql.ArgsType)()
], IdsArgs);
class DisclosuresArgs extends PageArgs {
    participant;
    since;
    list;
    requestedAt;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Global id of the participant."
    }),
    _ts_metadata("design:type", String)
], DisclosuresArgs.prototype, "participant", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "Nothing earlier than this: the person may ask for less than three years."
    }),
    _ts_metadata("design:type", Object)
], DisclosuresArgs.prototype, "since", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_enums.DisclosureList, {
        nullable: true,
        description: "Which list the person asked for, for the program that asks on their behalf (ADMIN_INTERNAL); the person's purpose of use says it. Null: the accounting."
    }),
    _ts_metadata("design:type", Object)
], DisclosuresArgs.prototype, "list", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "When the program received the person's written request (ADMIN_INTERNAL); three years and 30 days are counted from it. Null: now."
    }),
    _ts_metadata("design:type", Object)
], DisclosuresArgs.prototype, "requestedAt", void 0);
DisclosuresArgs = _ts_decorate([
    (0, _typegraphql.ArgsType)()
], DisclosuresArgs);
class SlugArgs {
    slug;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        description: "Slug of the jurisdiction, e.g. king-county-wa."
    }),
    _ts_metadata("design:type", String)
], SlugArgs.prototype, "slug", void 0);
SlugArgs = _ts_decorate([
    (0, _typegraphql.ArgsType)()
], SlugArgs);
class JurisdictionListArgs extends PageArgs {
    filter;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_filters.JurisdictionFilter, {
        nullable: true,
        description: "Which jurisdictions."
    }),
    _ts_metadata("design:type", Object)
], JurisdictionListArgs.prototype, "filter", void 0);
JurisdictionListArgs = _ts_decorate([
    (0, _typegraphql.ArgsType)()
], JurisdictionListArgs);
/** The arguments of a list over jurisdictions: what differs is the filter and the order. */ function listArgs(filterType, orderType) {
    class ListArgs extends PageArgs {
        jurisdictions;
        filter;
        orderBy;
    }
    _ts_decorate([
        (0, _typegraphql.Field)(()=>[
                String
            ], {
            nullable: true,
            description: "Slugs of the jurisdictions to ask; null asks all."
        }),
        _ts_metadata("design:type", Object)
    ], ListArgs.prototype, "jurisdictions", void 0);
    _ts_decorate([
        (0, _typegraphql.Field)(()=>filterType, {
            nullable: true,
            description: "Which rows. Every argument is a use of its own: a withheld value never matches."
        }),
        _ts_metadata("design:type", Object)
    ], ListArgs.prototype, "filter", void 0);
    _ts_decorate([
        (0, _typegraphql.Field)(()=>orderType, {
            nullable: true,
            description: "In which order."
        }),
        _ts_metadata("design:type", Object)
    ], ListArgs.prototype, "orderBy", void 0);
    ListArgs = _ts_decorate([
        (0, _typegraphql.ArgsType)()
    ], ListArgs);
    return ListArgs;
}
const ParticipantListArgs = listArgs(_filters.ParticipantFilter, _filters.ParticipantOrder);
const ReferralListArgs = listArgs(_filters.ReferralFilter, _filters.ReferralOrder);
const ProviderListArgs = listArgs(_filters.ProviderFilter, _filters.ProviderOrder);
const OutcomeListArgs = listArgs(_filters.OutcomeFilter, _filters.OutcomeOrder);

//# sourceMappingURL=args.js.map
