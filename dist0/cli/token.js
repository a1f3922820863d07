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
    get TOKEN_USAGE () {
        return TOKEN_USAGE;
    },
    get tokenCommand () {
        return tokenCommand;
    }
});
const _nodeutil = require("node:util");
const _withhub = require("./with-hub");
const TOKEN_USAGE = `  token --as <persona>
            a token for one of the invented personas of the demo, good for an hour
  token --list
            the personas: name, role, organization, display name
`;
async function tokenCommand(args, output, errors) {
    const { as: slug, list } = optionsOf(args);
    if (list) {
        output.write(listed(await (0, _withhub.resultOf)("personas", null)));
        return 0;
    }
    if (slug === undefined) {
        errors.write(`TOKEN_ARGUMENTS_INVALID Say whose token: --as <persona>, or --list.\n\n${TOKEN_USAGE}`);
        return 2;
    }
    output.write(`${String(await (0, _withhub.resultOf)("token", {
        slug
    }))}\n`);
    return 0;
}
function optionsOf(args) {
    try {
        const { values } = (0, _nodeutil.parseArgs)({
            args: [
                ...args
            ],
            options: {
                as: {
                    type: "string"
                },
                list: {
                    type: "boolean"
                }
            }
        });
        return {
            as: values.as,
            list: values.list ?? false
        };
    } catch  {
        return {
            as: undefined,
            list: false
        };
    }
}
function listed(personas) {
    const width = Math.max(...personas.map(({ slug })=>slug.length), 0);
    return personas.map(({ slug, role, organization, displayName })=>`${slug.padEnd(width)}  ${role}  ${organization ?? "-"}  ${displayName}\n`).join("");
}

//# sourceMappingURL=token.js.map
