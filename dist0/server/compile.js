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
    get compile () {
        return compile;
    },
    get isFit () {
        return isFit;
    },
    get settled () {
        return settled;
    },
    get switchesOf () {
        return switchesOf;
    }
});
const _graphql = require("graphql");
const _graphqljit = require("graphql-jit");
const _selection = require("../api/selection");
/** Enums and the scalars of the specification come from closed lists and typed columns: what they serialize to is what they are. */ const OPTIONS = {
    disableLeafSerialization: true,
    disablingCapturingStackErrors: true
};
function compile(schema, document, operationName) {
    const compiled = (0, _graphqljit.compileQuery)(schema, document, operationName, OPTIONS);
    return (0, _graphqljit.isCompiledQuery)(compiled) ? compiled : null;
}
/** Nothing that means something to graphql-jit. */ const PLAIN = /^(?!.*__)[\w .:,+/@=-]*$/;
function isFit(schema, document) {
    const typeInfo = new _graphql.TypeInfo(schema);
    const nullable = nullableVariables(document);
    let fit = true;
    const look = (node)=>{
        if (isMisread(node) || isObjectOfScalar(node, typeInfo)) fit = false;
        if (node.kind === _graphql.Kind.VARIABLE && typeInfo.getDirective() == null && (0, _graphql.isNonNullType)(typeInfo.getInputType()) && nullable.has(node.name.value)) fit = false;
    };
    (0, _graphql.visit)(document, (0, _graphql.visitWithTypeInfo)(typeInfo, {
        enter: look
    }));
    return fit;
}
function isObjectOfScalar(node, typeInfo) {
    return node.kind === _graphql.Kind.OBJECT && !(0, _graphql.isInputObjectType)((0, _graphql.getNamedType)(typeInfo.getInputType()));
}
function isMisread(node) {
    switch(node.kind){
        case _graphql.Kind.NAME:
            return node.value === "__proto__";
        case _graphql.Kind.FIELD:
            return node.alias?.value.includes("_") === true;
        case _graphql.Kind.STRING:
            return !PLAIN.test(node.value);
        default:
            return false;
    }
}
function nullableVariables(document) {
    const names = new Set();
    const add = ({ type, variable })=>{
        if (type.kind !== _graphql.Kind.NON_NULL_TYPE) names.add(variable.name.value);
    };
    (0, _graphql.visit)(document, {
        VariableDefinition: add
    });
    return names;
}
function switchesOf(document) {
    const names = new Set();
    (0, _graphql.visit)(document, {
        Directive: (directive)=>{
            (0, _graphql.visit)(directive, {
                Variable: ({ name })=>{
                    names.add(name.value);
                }
            });
        }
    });
    return [
        ...names
    ].sort();
}
function settled(document, variables) {
    const decide = (node)=>{
        if (node.directives === undefined || node.directives.length === 0) return undefined;
        return (0, _selection.isIncluded)(node, variables) ? {
            ...node,
            directives: []
        } : null;
    };
    return (0, _graphql.visit)(document, {
        Field: decide,
        InlineFragment: decide,
        FragmentSpread: decide
    });
}

//# sourceMappingURL=compile.js.map
