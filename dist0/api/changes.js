"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "throughTheDoor", {
    enumerable: true,
    get: function() {
        return throughTheDoor;
    }
});
const _graphql = require("graphql");
function throughTheDoor(resolvers) {
    return new Map([
        ...resolvers
    ].map(([path, resolve])=>[
            path,
            path.startsWith("Mutation.") ? changing(resolve) : resolve
        ]));
}
function changing(resolve) {
    return (source, args, context, info)=>{
        const { door, idempotencyKey } = context;
        const key = idempotencyKey === null ? null : `${idempotencyKey}:${String(positionOf(info))}`;
        return door.change({
            name: info.fieldName,
            input: args.input,
            key
        }, ()=>resolve(source, args, context, info));
    };
}
/** Which field of the operation it is, counted as they are written, whatever is switched off: a repeat counts the same. */ function positionOf({ operation, fragments, path }) {
    const names = new Set();
    const spread = new Set();
    const collect = ({ selections })=>{
        for (const node of selections){
            if (node.kind === _graphql.Kind.FIELD) names.add((node.alias ?? node.name).value);
            else if (node.kind === _graphql.Kind.INLINE_FRAGMENT) collect(node.selectionSet);
            else if (!spread.has(node.name.value)) {
                spread.add(node.name.value);
                const fragment = fragments[node.name.value];
                if (fragment !== undefined) collect(fragment.selectionSet);
            }
        }
    };
    collect(operation.selectionSet);
    return [
        ...names
    ].indexOf(String(path.key));
}

//# sourceMappingURL=changes.js.map
