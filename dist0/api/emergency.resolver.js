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
    get DeclarationArgs () {
        return DeclarationArgs;
    },
    get EmergencyEntryArgs () {
        return EmergencyEntryArgs;
    },
    get EmergencyResolver () {
        return EmergencyResolver;
    }
});
const _typegraphql = require("type-graphql");
const _emergencydeclaration = require("../domain/emergency-declaration");
const _emergencyentry = require("../domain/emergency-entry");
const _emergencyinput = require("../domain/emergency-input");
const _participant = require("../domain/participant");
const _registerchange = require("../domain/register-change");
const _args = require("./args");
const _selection = require("./selection");
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
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
class DeclarationArgs {
    declaration;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Id of the viewer's own declaration."
    }),
    _ts_metadata("design:type", String)
], DeclarationArgs.prototype, "declaration", void 0);
DeclarationArgs = _ts_decorate([
    (0, _typegraphql.ArgsType)()
], DeclarationArgs);
class EmergencyEntryArgs extends _args.PageArgs {
    jurisdiction;
    incomplete;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        nullable: true,
        description: "Slug of the jurisdiction; null asks all."
    }),
    _ts_metadata("design:type", Object)
], EmergencyEntryArgs.prototype, "jurisdiction", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        nullable: true,
        description: "True: only those that still lack something; false: only the others."
    }),
    _ts_metadata("design:type", Object)
], EmergencyEntryArgs.prototype, "incomplete", void 0);
EmergencyEntryArgs = _ts_decorate([
    (0, _typegraphql.ArgsType)()
], EmergencyEntryArgs);
const INPUT = {
    description: "What is declared or said."
};
class EmergencyResolver {
    declareEmergency(input, { door, registers }) {
        return registers.emergencies.declare(door, input);
    }
    completeEmergencyEntry(input, { door, registers }) {
        return registers.emergencies.complete(door, input);
    }
    emergencyParticipant({ declaration }, { door }, info) {
        return door.emergencyParticipant(declaration, (0, _selection.selectionOf)(info));
    }
    emergencyEntries(args, { door }, info) {
        return door.emergencyEntries(args, (0, _selection.selectionOf)(info));
    }
    participant(entry, _args, { door }, info) {
        return door.link(entry, "participant", (0, _selection.selectionOf)(info));
    }
}
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_emergencydeclaration.EmergencyDeclaration, {
        nullable: true,
        description: "A medical emergency is declared (42 CFR 2.51), for purpose EMERGENCY and medical personnel only. Answered alike whether such a person is known or not. For 60 minutes it opens, for whoever declared it, what an emergency needs; what is read is written into the patient's record."
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_emergencyinput.DeclareEmergencyInput, INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _emergencyinput.DeclareEmergencyInput === "undefined" ? Object : _emergencyinput.DeclareEmergencyInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], EmergencyResolver.prototype, "declareEmergency", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: "Says what the patient's record still lacks about an emergency (42 CFR 2.51(c)). Null for a declaration of somebody else and for an entry of another program, known or not."
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_emergencyinput.CompleteEmergencyEntryInput, INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _emergencyinput.CompleteEmergencyEntryInput === "undefined" ? Object : _emergencyinput.CompleteEmergencyEntryInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], EmergencyResolver.prototype, "completeEmergencyEntry", null);
_ts_decorate([
    (0, _typegraphql.Query)(()=>_participant.Participant, {
        nullable: true,
        description: "The person of an emergency that the viewer declared and that is not over. Null if the declaration found nobody, or more than one."
    }),
    _ts_param(0, (0, _typegraphql.Args)()),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_param(2, (0, _typegraphql.Info)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DeclarationArgs === "undefined" ? Object : DeclarationArgs,
        typeof HubContext === "undefined" ? Object : HubContext,
        typeof GraphQLResolveInfo === "undefined" ? Object : GraphQLResolveInfo
    ]),
    _ts_metadata("design:returntype", void 0)
], EmergencyResolver.prototype, "emergencyParticipant", null);
_ts_decorate([
    (0, _typegraphql.Query)(()=>_emergencyentry.EmergencyEntryConnection, {
        nullable: true,
        description: "Entries of patients' records about disclosures in emergencies (42 CFR 2.51(c)), newest first, for the program's privacy officer. Null and an error with a code for everybody else."
    }),
    _ts_param(0, (0, _typegraphql.Args)()),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_param(2, (0, _typegraphql.Info)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof EmergencyEntryArgs === "undefined" ? Object : EmergencyEntryArgs,
        typeof HubContext === "undefined" ? Object : HubContext,
        typeof GraphQLResolveInfo === "undefined" ? Object : GraphQLResolveInfo
    ]),
    _ts_metadata("design:returntype", void 0)
], EmergencyResolver.prototype, "emergencyEntries", null);
_ts_decorate([
    (0, _typegraphql.FieldResolver)(()=>_participant.Participant, {
        nullable: true
    }),
    _ts_param(0, (0, _typegraphql.Root)()),
    _ts_param(1, (0, _typegraphql.Args)()),
    _ts_param(2, (0, _typegraphql.Ctx)()),
    _ts_param(3, (0, _typegraphql.Info)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        Object,
        typeof _args.NoArgs === "undefined" ? Object : _args.NoArgs,
        typeof HubContext === "undefined" ? Object : HubContext,
        typeof GraphQLResolveInfo === "undefined" ? Object : GraphQLResolveInfo
    ]),
    _ts_metadata("design:returntype", void 0)
], EmergencyResolver.prototype, "participant", null);
EmergencyResolver = _ts_decorate([
    (0, _typegraphql.Resolver)(()=>_emergencyentry.EmergencyEntry)
], EmergencyResolver);

//# sourceMappingURL=emergency.resolver.js.map
