"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ViewerResolver", {
    enumerable: true,
    get: function() {
        return ViewerResolver;
    }
});
const _typegraphql = require("type-graphql");
const _errors = require("../domain/errors");
const _jurisdiction = require("../domain/jurisdiction");
const _args = require("./args");
const _viewertype = require("./viewer-type");
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
class ViewerResolver {
    async viewer({ viewer, purpose, door }) {
        if (viewer === null) throw new _errors.HubError("UNAUTHENTICATED");
        const { displayName, role, organizationId } = viewer.account;
        return {
            displayName,
            role,
            purpose,
            organization: organizationId === null ? null : await door.organization(organizationId)
        };
    }
    jurisdiction(_viewer, _args, { viewer, door }) {
        return viewer === null ? null : door.jurisdiction(viewer.account.jurisdiction);
    }
}
_ts_decorate([
    (0, _typegraphql.Query)(()=>_viewertype.Viewer, {
        description: "Whoever asks, and the purpose of use that the request states."
    }),
    _ts_param(0, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", Promise)
], ViewerResolver.prototype, "viewer", null);
_ts_decorate([
    (0, _typegraphql.FieldResolver)(()=>_jurisdiction.Jurisdiction, {
        nullable: true
    }),
    _ts_param(0, (0, _typegraphql.Root)()),
    _ts_param(1, (0, _typegraphql.Args)()),
    _ts_param(2, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _viewertype.Viewer === "undefined" ? Object : _viewertype.Viewer,
        typeof _args.NoArgs === "undefined" ? Object : _args.NoArgs,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], ViewerResolver.prototype, "jurisdiction", null);
ViewerResolver = _ts_decorate([
    (0, _typegraphql.Resolver)(()=>_viewertype.Viewer)
], ViewerResolver);

//# sourceMappingURL=viewer.resolver.js.map
