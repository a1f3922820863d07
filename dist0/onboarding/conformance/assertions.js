"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "assertionChecks", {
    enumerable: true,
    get: function() {
        return assertionChecks;
    }
});
const _nodecrypto = require("node:crypto");
const _signassertion = require("../../identity/sign-assertion");
const _report = require("./report");
async function assertionChecks(asking) {
    const { trial } = asking;
    const wrong = [
        [
            "forged",
            "ASSERTION_INVALID",
            (claims)=>forged(asking, claims)
        ],
        [
            "without a signature",
            "ASSERTION_INVALID",
            (claims)=>`${asking.rightly(claims).split(".").slice(0, 2).join(".")}.`
        ],
        [
            "expired",
            "ASSERTION_EXPIRED",
            (claims)=>asking.rightly(claims, -600_000)
        ],
        [
            "not valid yet",
            "ASSERTION_INVALID",
            (claims)=>asking.rightly(claims, 600_000)
        ],
        [
            "for another site",
            "ASSERTION_AUDIENCE",
            (claims)=>asking.rightly({
                    ...claims,
                    siteId: `${trial.siteId}-other`
                })
        ],
        [
            "for another question",
            "ASSERTION_INVALID",
            (claims)=>asking.rightly({
                    ...claims,
                    body: "{}"
                })
        ],
        [
            "of a hub that is not known",
            "HUB_UNKNOWN",
            (claims)=>asking.rightly({
                    ...claims,
                    hubId: `conformance/${Buffer.from(trial.random(6)).toString("hex")}`
                })
        ],
        [
            "that came through the site",
            "SITE_LOOP",
            (claims)=>asking.rightly(claims),
            {
                via: [
                    trial.siteId
                ]
            }
        ]
    ];
    const checks = [];
    for (const [what, code, sign, asker = {}] of wrong)checks.push(...refusal(`an assertion ${what}`, code, (await asking.ask("site", {}, {
        sign,
        asker
    })).reply));
    return [
        ...checks,
        ...await replayed(asking)
    ];
}
/** Refused is a must; by which code is a should. */ function refusal(what, code, reply) {
    const isRefused = reply.status === "REFUSED";
    const must = (0, _report.check)("MUST", `${what} is refused`, isRefused, reply.status);
    return isRefused ? [
        must,
        (0, _report.check)("SHOULD", `${what} is refused as ${code}`, reply.code === code, reply.code ?? "")
    ] : [
        must
    ];
}
function forged({ trial: { key, clock, random } }, claims) {
    const { privateKey, publicKey } = (0, _nodecrypto.generateKeyPairSync)("ec", {
        namedCurve: "P-256"
    });
    return (0, _signassertion.signAssertion)({
        ...key,
        privateKey,
        publicKey
    }, claims, clock(), random);
}
async function replayed(asking) {
    let token = "";
    const first = await asking.ask("site", {}, {
        asker: {
            requestId: "conformance-replay"
        },
        sign: (claims)=>token = asking.rightly(claims)
    });
    if (first.reply.status !== "ANSWERED") return [
        (0, _report.check)("MUST", "an assertion that holds is taken", false, first.reply.status)
    ];
    const second = await asking.ask("site", {}, {
        asker: {
            requestId: "conformance-replay"
        },
        sign: ()=>token
    });
    return refusal("an assertion that was used", "ASSERTION_REPLAYED", second.reply);
}

//# sourceMappingURL=assertions.js.map
