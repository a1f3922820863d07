"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "NodeResolver", {
    enumerable: true,
    get: function() {
        return NodeResolver;
    }
});
const _typegraphql = require("type-graphql");
const _envelope = require("../domain/envelope");
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
class NodeResolver {
    node({ id }, { door }, info) {
        return door.node(id, (typeName)=>(0, _selection.selectionOn)(info, typeName));
    }
    nodes({ ids }, { door }, info) {
        return door.nodes(ids, (typeName)=>(0, _selection.selectionOn)(info, typeName));
    }
}
_ts_decorate([
    (0, _typegraphql.Query)(()=>_envelope.Node, {
        nullable: true,
        description: "Anything by its global id. Null if there is no such thing for this viewer."
    }),
    _ts_param(0, (0, _typegraphql.Args)()),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_param(2, (0, _typegraphql.Info)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _args.IdArgs === "undefined" ? Object : _args.IdArgs,
        typeof HubContext === "undefined" ? Object : HubContext,
        typeof GraphQLResolveInfo === "undefined" ? Object : GraphQLResolveInfo
    ]),
    _ts_metadata("design:returntype", void 0)
], NodeResolver.prototype, "node", null);
_ts_decorate([
    (0, _typegraphql.Query)(()=>[
            _envelope.Node
        ], {
        nullable: "items",
        description: "Several things by their global ids, in the order asked."
    }),
    _ts_param(0, (0, _typegraphql.Args)()),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_param(2, (0, _typegraphql.Info)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _args.IdsArgs === "undefined" ? Object : _args.IdsArgs,
        typeof HubContext === "undefined" ? Object : HubContext,
        typeof GraphQLResolveInfo === "undefined" ? Object : GraphQLResolveInfo
    ]),
    _ts_metadata("design:returntype", void 0)
], NodeResolver.prototype, "nodes", null);
NodeResolver = _ts_decorate([
    (0, _typegraphql.Resolver)()
], NodeResolver);

//# sourceMappingURL=node.resolver.js.map
