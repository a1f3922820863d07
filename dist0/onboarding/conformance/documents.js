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
    get absenceChecks () {
        return absenceChecks;
    },
    get answered () {
        return answered;
    },
    get keyChecks () {
        return keyChecks;
    },
    get listChecks () {
        return listChecks;
    },
    get variablesOf () {
        return variablesOf;
    }
});
const _ids = require("../../domain/ids");
const _documents = require("../../sites/contract/documents");
const _order = require("../../sites/order");
const _report = require("./report");
const LISTS = {
    participants: [
        "Participant",
        "OPENED_ON"
    ],
    referrals: [
        "Referral",
        "RECEIVED_AT"
    ],
    outcomes: [
        "Outcome",
        "OBSERVED_AT"
    ],
    providers: [
        "Provider",
        "NAME"
    ]
};
const LIST_NAMES = Object.keys(LISTS);
const KEYS = {
    participantsById: "Participant",
    referralsById: "Referral",
    outcomesById: "Outcome",
    serviceReferralsById: "ServiceReferral",
    providersById: "Provider",
    referralsOf: "Participant",
    outcomesOf: "Participant",
    serviceReferralsOf: "Provider",
    participantBehind: "Referral",
    referralBehind: "ServiceReferral"
};
/** Rows of a page in these trials, and how many pages of two are walked. */ const PAGE = 20;
const SMALL = 2;
const MOST_KEYS = 5;
function variablesOf(document, on, more) {
    const given = Object.entries(_documents.SITE_DOCUMENTS[document].variables).map(([name, type])=>[
            name,
            type === "Boolean!" ? on : type === "Int!" ? 3 : undefined
        ]);
    return {
        ...Object.fromEntries(given.filter(([, value])=>value !== undefined)),
        ...more
    };
}
async function listChecks(asking, jurisdictions) {
    const checks = [];
    const ids = new Map();
    for (const name of LIST_NAMES){
        const [type, field] = LISTS[name];
        for (const on of [
            true,
            false
        ])checks.push(answered(`${name}, ${on ? "every switch on" : "no switch on"}`, await asking.ask(name, variablesOf(name, on, {
            jurisdictions,
            first: PAGE
        }))));
        for (const orderBy of [
            null,
            {
                field,
                direction: "ASC"
            },
            {
                field,
                direction: "DESC"
            }
        ]){
            const found = await pageCheck(asking, name, {
                jurisdictions,
                ...orderBy === null ? {} : {
                    orderBy
                }
            });
            checks.push(found.check);
            ids.set(type, [
                ...new Set([
                    ...ids.get(type) ?? [],
                    ...found.ids
                ])
            ].slice(0, MOST_KEYS));
        }
    }
    return {
        checks,
        ids
    };
}
function answered(what, { reply, reason }) {
    if (reply.status === "REFUSED") return reply.code === "ROLE_REFUSED" ? (0, _report.notTried)(what, "the site refuses it to this role") : (0, _report.check)("MUST", what, false, reply.code);
    return (0, _report.check)("MUST", what, reply.status === "ANSWERED", reason === "" ? reply.status : `${reply.status}, ${reason}`);
}
async function pageCheck(asking, name, terms) {
    const orderBy = terms["orderBy"];
    const what = `${name}, pages of ${String(SMALL)} and of ${String(PAGE)}, ${orderBy === undefined ? "by id" : `by ${orderBy.field} ${orderBy.direction}`}`;
    const whole = await asking.ask(name, variablesOf(name, true, {
        ...terms,
        first: PAGE
    }));
    if (whole.reply.status !== "ANSWERED") return {
        check: answered(what, whole),
        ids: []
    };
    const expected = rowsOf(whole.reply.data).rows;
    const walked = [];
    for(let after = null; walked.length < expected.length;){
        const told = await asking.ask(name, variablesOf(name, true, {
            ...terms,
            first: SMALL,
            ...after === null ? {} : {
                after
            }
        }));
        if (told.reply.status !== "ANSWERED") return {
            check: answered(what, told),
            ids: []
        };
        const { rows, more } = rowsOf(told.reply.data);
        walked.push(...rows);
        after = rows.at(-1)?.position ?? null;
        if (!more || after === null) break;
    }
    const same = isSame(walked.slice(0, expected.length), expected, orderBy?.direction === "DESC");
    return {
        check: (0, _report.check)("MUST", what, same, "not the same rows in the same order"),
        ids: expected.map(({ node })=>node.id)
    };
}
function isSame(walked, expected, descending) {
    return walked.length === expected.length && walked.every(({ position }, at)=>{
        const other = expected[at]?.position;
        return other !== undefined && (0, _order.comparePositions)(position, other, descending) === 0;
    });
}
function rowsOf(data) {
    return data;
}
async function keyChecks(asking, ids) {
    const checks = [];
    for (const name of _documents.DOCUMENT_NAMES){
        const type = KEYS[name];
        if (type === undefined) continue;
        const known = ids.get(type) ?? [];
        if (known.length === 0) checks.push((0, _report.notTried)(name, `the lists show no id of a ${type}`));
        else checks.push(answered(name, await asking.ask(name, variablesOf(name, true, {
            ids: known,
            first: PAGE
        }))));
    }
    return checks;
}
async function absenceChecks(asking, ids) {
    const checks = [];
    for (const type of [
        "Participant",
        "Referral",
        "Outcome"
    ]){
        const what = `a ${type} that a stranger may not see is as one that does not exist`;
        const [known] = ids.get(type) ?? [];
        if (known === undefined) {
            checks.push((0, _report.notTried)(what, "the lists show none"));
            continue;
        }
        const name = {
            Participant: "participantsById",
            Referral: "referralsById",
            Outcome: "outcomesById"
        }[type];
        const [hidden, unknown] = [
            await asStranger(asking, name, known),
            await asStranger(asking, name, likeIt(asking, known, type))
        ];
        checks.push((0, _report.check)("MUST", what, hidden === unknown, "the answers differ"));
    }
    return checks;
}
async function asStranger(asking, name, id) {
    const { reply } = await asking.ask(name, variablesOf(name, true, {
        ids: [
            id
        ]
    }), {
        asker: {
            accountId: "conformance-stranger",
            organizationId: null
        }
    });
    return JSON.stringify([
        reply.status,
        reply.status === "REFUSED" ? reply.code : "",
        reply.status === "ANSWERED" ? [
            reply.data,
            reply.ledger === null,
            reply.noFurtherUse
        ] : null
    ]);
}
function likeIt({ trial }, id, type) {
    return (0, _ids.globalId)((0, _ids.parseGlobalId)(id)?.jurisdiction ?? "", type, (0, _ids.newLocalId)(trial.random));
}

//# sourceMappingURL=documents.js.map
