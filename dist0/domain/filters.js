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
    get JurisdictionFilter () {
        return JurisdictionFilter;
    },
    get ORDER_USE () {
        return ORDER_USE;
    },
    get OutcomeFilter () {
        return OutcomeFilter;
    },
    get OutcomeOrder () {
        return OutcomeOrder;
    },
    get OutcomeOrderField () {
        return OutcomeOrderField;
    },
    get ParticipantFilter () {
        return ParticipantFilter;
    },
    get ParticipantOrder () {
        return ParticipantOrder;
    },
    get ParticipantOrderField () {
        return ParticipantOrderField;
    },
    get ProviderFilter () {
        return ProviderFilter;
    },
    get ProviderOrder () {
        return ProviderOrder;
    },
    get ProviderOrderField () {
        return ProviderOrderField;
    },
    get ReferralFilter () {
        return ReferralFilter;
    },
    get ReferralOrder () {
        return ReferralOrder;
    },
    get ReferralOrderField () {
        return ReferralOrderField;
    },
    get usesOf () {
        return usesOf;
    }
});
require("reflect-metadata");
const _typegraphql = require("type-graphql");
const _enums = require("./enums");
const _scalars = require("./scalars");
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
const registry = new Map();
/** An argument of a filter, with the category that it uses. */ function Use(category, type, description) {
    const field = (0, _typegraphql.Field)(type, {
        nullable: true,
        description
    });
    const extensions = (0, _typegraphql.Extensions)({
        use: category
    });
    return (target, property)=>{
        const uses = registry.get(target.constructor.name) ?? new Map();
        registry.set(target.constructor.name, uses.set(String(property), category));
        field(target, property);
        extensions(target, String(property));
    };
}
function usesOf(filterType) {
    return registry.get(filterType) ?? new Map();
}
class JurisdictionFilter {
    phase;
    state;
}
_ts_decorate([
    Use("DIRECTORY", ()=>[
            _enums.JurisdictionPhase
        ], "In one of these phases."),
    _ts_metadata("design:type", Object)
], JurisdictionFilter.prototype, "phase", void 0);
_ts_decorate([
    Use("DIRECTORY", ()=>String, "State, USPS code."),
    _ts_metadata("design:type", Object)
], JurisdictionFilter.prototype, "state", void 0);
JurisdictionFilter = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "Which jurisdictions."
    })
], JurisdictionFilter);
class ParticipantFilter {
    status;
    openedFrom;
    openedBefore;
    door;
    raceEthnicity;
    name;
    sourceId;
    inTreatment;
    diagnosis;
}
_ts_decorate([
    Use("ENROLLMENT_STATUS", ()=>[
            _enums.ParticipantStatus
        ], "Status today is one of these."),
    _ts_metadata("design:type", Object)
], ParticipantFilter.prototype, "status", void 0);
_ts_decorate([
    Use("ENROLLMENT_STATUS", ()=>_scalars.DateScalar, "Entered on or after this day."),
    _ts_metadata("design:type", Object)
], ParticipantFilter.prototype, "openedFrom", void 0);
_ts_decorate([
    Use("ENROLLMENT_STATUS", ()=>_scalars.DateScalar, "Entered before this day."),
    _ts_metadata("design:type", Object)
], ParticipantFilter.prototype, "openedBefore", void 0);
_ts_decorate([
    Use("JUSTICE_REFERRAL", ()=>[
            _enums.ReferralType
        ], "Came through one of these doors."),
    _ts_metadata("design:type", Object)
], ParticipantFilter.prototype, "door", void 0);
_ts_decorate([
    Use("DEMOGRAPHICS", ()=>[
            String
        ], "Race or ethnicity is one of these, OMB SPD 15 (2024) codes."),
    _ts_metadata("design:type", Object)
], ParticipantFilter.prototype, "raceEthnicity", void 0);
_ts_decorate([
    Use("PARTICIPANT_IDENTITY", ()=>String, "Legal, preferred or other name begins with this."),
    _ts_metadata("design:type", Object)
], ParticipantFilter.prototype, "name", void 0);
_ts_decorate([
    Use("PARTICIPANT_IDENTITY", ()=>String, "Id in the source's own system."),
    _ts_metadata("design:type", Object)
], ParticipantFilter.prototype, "sourceId", void 0);
_ts_decorate([
    Use("SUD_TREATMENT", ()=>Boolean, "An episode of treatment is open today."),
    _ts_metadata("design:type", Object)
], ParticipantFilter.prototype, "inTreatment", void 0);
_ts_decorate([
    Use("SUD_DIAGNOSIS", ()=>String, "A diagnosis code begins with this."),
    _ts_metadata("design:type", Object)
], ParticipantFilter.prototype, "diagnosis", void 0);
ParticipantFilter = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "Which participants. Every argument is a use of its category: a withheld value never matches."
    })
], ParticipantFilter);
class ReferralFilter {
    type;
    source;
    receivedFrom;
    receivedBefore;
    screening;
    disposition;
}
_ts_decorate([
    Use("JUSTICE_REFERRAL", ()=>[
            _enums.ReferralType
        ], "Door is one of these."),
    _ts_metadata("design:type", Object)
], ReferralFilter.prototype, "type", void 0);
_ts_decorate([
    Use("JUSTICE_REFERRAL", ()=>[
            _enums.ReferralSource
        ], "Source is one of these."),
    _ts_metadata("design:type", Object)
], ReferralFilter.prototype, "source", void 0);
_ts_decorate([
    Use("JUSTICE_REFERRAL", ()=>_scalars.DateTimeScalar, "Received at or after this instant."),
    _ts_metadata("design:type", Object)
], ReferralFilter.prototype, "receivedFrom", void 0);
_ts_decorate([
    Use("JUSTICE_REFERRAL", ()=>_scalars.DateTimeScalar, "Received before this instant."),
    _ts_metadata("design:type", Object)
], ReferralFilter.prototype, "receivedBefore", void 0);
_ts_decorate([
    Use([
        "JUSTICE_REFERRAL",
        "TREATMENT_APPLICATION"
    ], ()=>[
            _enums.ScreeningResult
        ], "Screening result is one of these."),
    _ts_metadata("design:type", Object)
], ReferralFilter.prototype, "screening", void 0);
_ts_decorate([
    Use([
        "JUSTICE_REFERRAL",
        "JUSTICE_EVENT"
    ], ()=>[
            _enums.ChargeDisposition
        ], "A charge has one of these dispositions."),
    _ts_metadata("design:type", Object)
], ReferralFilter.prototype, "disposition", void 0);
ReferralFilter = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "Which referrals. Every argument is a use of its category."
    })
], ReferralFilter);
class OutcomeFilter {
    domain;
    measure;
    stage;
    value;
    observedFrom;
    observedBefore;
}
_ts_decorate([
    Use("BY_RECORD", ()=>[
            _enums.OutcomeDomain
        ], "Domain is one of these."),
    _ts_metadata("design:type", Object)
], OutcomeFilter.prototype, "domain", void 0);
_ts_decorate([
    Use("BY_RECORD", ()=>[
            String
        ], "Measure is one of these."),
    _ts_metadata("design:type", Object)
], OutcomeFilter.prototype, "measure", void 0);
_ts_decorate([
    Use("BY_RECORD", ()=>String, "Stage: ENTRY, UPDATE, ANNUAL, EXIT."),
    _ts_metadata("design:type", Object)
], OutcomeFilter.prototype, "stage", void 0);
_ts_decorate([
    Use("BY_RECORD", ()=>[
            String
        ], "Value is one of these codes."),
    _ts_metadata("design:type", Object)
], OutcomeFilter.prototype, "value", void 0);
_ts_decorate([
    Use("BY_RECORD", ()=>_scalars.DateTimeScalar, "Observed at or after this instant."),
    _ts_metadata("design:type", Object)
], OutcomeFilter.prototype, "observedFrom", void 0);
_ts_decorate([
    Use("BY_RECORD", ()=>_scalars.DateTimeScalar, "Observed before this instant."),
    _ts_metadata("design:type", Object)
], OutcomeFilter.prototype, "observedBefore", void 0);
OutcomeFilter = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "Which outcomes. Every argument is a use of the row's category."
    })
], OutcomeFilter);
class ProviderFilter {
    name;
    taxonomyCode;
    acceptsFrom;
}
_ts_decorate([
    Use("DIRECTORY", ()=>String, "Name, or a service's name, contains this."),
    _ts_metadata("design:type", Object)
], ProviderFilter.prototype, "name", void 0);
_ts_decorate([
    Use("DIRECTORY", ()=>String, "A service has a taxonomy code that begins with this, e.g. RX- for substance use in 211 LA County."),
    _ts_metadata("design:type", Object)
], ProviderFilter.prototype, "taxonomyCode", void 0);
_ts_decorate([
    Use("DIRECTORY", ()=>[
            _enums.ReferralType
        ], "Says that it takes people from one of these doors."),
    _ts_metadata("design:type", Object)
], ProviderFilter.prototype, "acceptsFrom", void 0);
ProviderFilter = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "Which providers."
    })
], ProviderFilter);
function orderField(name, description, values) {
    const list = Object.fromEntries(Object.keys(values).map((value)=>[
            value,
            value
        ]));
    const valuesConfig = Object.fromEntries(Object.entries(values).map(([value, text])=>[
            value,
            {
                description: text
            }
        ]));
    (0, _typegraphql.registerEnumType)(list, {
        name,
        description,
        valuesConfig
    });
    return list;
}
const ParticipantOrderField = orderField("ParticipantOrderField", "What participants are sorted by; rows without it come last.", {
    OPENED_ON: "Day of the latest entry. A use of ENROLLMENT_STATUS."
});
const ReferralOrderField = orderField("ReferralOrderField", "What referrals are sorted by.", {
    RECEIVED_AT: "When received. A use of JUSTICE_REFERRAL."
});
const OutcomeOrderField = orderField("OutcomeOrderField", "What outcomes are sorted by.", {
    OBSERVED_AT: "When observed. A use of the row's category."
});
const ProviderOrderField = orderField("ProviderOrderField", "What providers are sorted by.", {
    NAME: "Name, by bytes."
});
const ORDER_USE = {
    OPENED_ON: "ENROLLMENT_STATUS",
    RECEIVED_AT: "JUSTICE_REFERRAL",
    OBSERVED_AT: "BY_RECORD",
    NAME: "DIRECTORY"
};
class ParticipantOrder {
    field;
    direction;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>ParticipantOrderField, {
        description: "By what."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], ParticipantOrder.prototype, "field", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_enums.SortDirection, {
        description: "Direction.",
        defaultValue: _enums.SortDirection.ASC
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], ParticipantOrder.prototype, "direction", void 0);
ParticipantOrder = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "Order of participants. Without it: jurisdiction and id, which tell nothing."
    })
], ParticipantOrder);
class ReferralOrder {
    field;
    direction;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>ReferralOrderField, {
        description: "By what."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], ReferralOrder.prototype, "field", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_enums.SortDirection, {
        description: "Direction.",
        defaultValue: _enums.SortDirection.ASC
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], ReferralOrder.prototype, "direction", void 0);
ReferralOrder = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "Order of referrals. Without it: jurisdiction and id."
    })
], ReferralOrder);
class OutcomeOrder {
    field;
    direction;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>OutcomeOrderField, {
        description: "By what."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], OutcomeOrder.prototype, "field", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_enums.SortDirection, {
        description: "Direction.",
        defaultValue: _enums.SortDirection.ASC
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], OutcomeOrder.prototype, "direction", void 0);
OutcomeOrder = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "Order of outcomes. Without it: jurisdiction and id."
    })
], OutcomeOrder);
class ProviderOrder {
    field;
    direction;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>ProviderOrderField, {
        description: "By what."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], ProviderOrder.prototype, "field", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_enums.SortDirection, {
        description: "Direction.",
        defaultValue: _enums.SortDirection.ASC
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], ProviderOrder.prototype, "direction", void 0);
ProviderOrder = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "Order of providers. Without it: jurisdiction and id."
    })
], ProviderOrder);

//# sourceMappingURL=filters.js.map
