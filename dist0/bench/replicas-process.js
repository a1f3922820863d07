"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _promises = require("node:timers/promises");
const _ask = require("./ask");
const _child = require("./child");
const _query = require("./query");
const WARM_UP = 20;
async function timed({ url, token }, query, variables) {
    const headers = {
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
        "x-purpose-of-use": _query.PURPOSE
    };
    const { text, ms } = await (0, _ask.timedPost)(url, headers, JSON.stringify({
        query,
        variables
    }));
    const { data, errors } = JSON.parse(text);
    if (data === undefined || data === null || errors !== undefined) throw new Error(`refused: ${JSON.stringify(errors).slice(0, 500)}`);
    return {
        data,
        ms
    };
}
async function ask(replica, query, variables) {
    return (await timed(replica, query, variables)).data;
}
const PEOPLE = "query ($city: String!, $after: String) { participants(jurisdictions: [$city], first: 1000, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }";
const PERSON = "query ($id: ID!) { participant(id: $id) { id } }";
const CREATE = "mutation ($input: CreateConsentInput!) { change: createConsent(input: $input) { item } }";
const SIGN = "mutation ($input: SignConsentInput!) { change: signConsent(input: $input) { item } }";
const REVOKE = "mutation ($input: RevokeConsentInput!) { change: revokeConsent(input: $input) { item } }";
async function peopleOf(replica, city) {
    const ids = [];
    let after = null;
    do {
        const { participants: { nodes, pageInfo } } = await ask(replica, PEOPLE, {
            city,
            after
        });
        ids.push(...nodes.map(({ id })=>id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }while (after !== null)
    return ids;
}
/** 42 CFR 2.31, every element. */ function form(city) {
    const statements = {
        hipaaRedisclosure: true,
        rightToRevokeInWriting: true,
        howToRevoke: true,
        relianceException: true,
        mayBeRedisclosed: true,
        refusalConsequences: true,
        fundraisingOptOut: true
    };
    return {
        kind: "NAMED",
        disclosers: [
            {
                organization: `${city}/lead`
            }
        ],
        recipients: [
            {
                organization: _query.ORGANIZATION
            }
        ],
        information: [
            "ENROLLMENT_STATUS"
        ],
        purposes: [
            _query.PURPOSE
        ],
        statements,
        expiration: {
            type: "DATE",
            at: new Date(Date.now() + 86_400_000).toISOString().replace(/\.\d+Z$/, "Z")
        },
        scope: "Status, to the housing partner."
    };
}
/** Null for somebody of whom no valid form can be made: a name is not on file. */ async function signed(writer, participant, city) {
    const made = await ask(writer, CREATE, {
        input: {
            participant,
            form: form(city)
        }
    }).catch(()=>null);
    const consent = made?.change?.item ?? null;
    if (consent === null) return null;
    const input = {
        participant,
        consent,
        signatures: [
            {
                by: "PATIENT",
                electronic: true
            }
        ]
    };
    return ask(writer, SIGN, {
        input
    }).then(()=>consent, ()=>null);
}
const LATER_MS = 300;
/** How long the first answer took, and whether it knew: one that did not, but knows a moment later, was stale. */ async function look(reader, id, isTold) {
    const asked = ()=>timed(reader, PERSON, {
            id
        });
    const { data, ms } = await asked();
    const knew = data.participant !== null === isTold;
    if (knew) return {
        ms,
        knew,
        knows: true
    };
    await (0, _promises.setTimeout)(LATER_MS);
    return {
        ms,
        knew,
        knows: (await asked()).data.participant !== null === isTold
    };
}
async function run({ writer, reader, city, people }) {
    const told = new Set(await peopleOf(reader, city));
    const hidden = (await peopleOf(writer, city)).filter((id)=>!told.has(id));
    const result = {
        afterGrant: [],
        afterRevocation: [],
        stale: 0
    };
    let done = 0;
    for (const id of hidden){
        if (done === WARM_UP + people) break;
        const consent = await signed(writer, id, city);
        if (consent === null) continue;
        const grant = await look(reader, id, true);
        await ask(writer, REVOKE, {
            input: {
                participant: id,
                consent,
                form: "WRITTEN"
            }
        });
        const revocation = await look(reader, id, false);
        if (!revocation.knows) throw new Error("somebody is told of although the consent was revoked");
        // Whom something else hides, a restriction say, no consent opens.
        if (!grant.knows) continue;
        result.stale += Number(!grant.knew) + Number(!revocation.knew);
        done += 1;
        if (done <= WARM_UP) continue;
        result.afterGrant.push(grant.ms);
        result.afterRevocation.push(revocation.ms);
    }
    return result;
}
(0, _child.runAsChild)(async (options)=>({
        ready: await run(options),
        stop: ()=>Promise.resolve()
    }));

//# sourceMappingURL=replicas-process.js.map
