"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "asText", {
    enumerable: true,
    get: function() {
        return asText;
    }
});
const _decide = require("./decide");
const _federationreport = require("./federation-report");
const _figures = require("./figures");
function asText({ machine, options, decide, page, layers, replicas, federation, start }) {
    const load = (values)=>values.map((value)=>value.toFixed(1)).join(" ");
    const parts = [
        `Node ${machine.node}, ${String(machine.cores)} cores (${machine.cpu}), ${String(machine.memoryGb)} GB; load ${load(machine.loadBefore)} before, ${load(machine.loadAfter)} after\n`,
        ...page === undefined ? [] : [
            pageText(page, options)
        ],
        ...layers === undefined ? [] : [
            layersText(layers)
        ],
        ...replicas === undefined ? [] : [
            replicasText(replicas)
        ],
        ...federation === undefined ? [] : [
            (0, _federationreport.federationText)(federation)
        ],
        ...decide === undefined ? [] : [
            decideText(decide)
        ],
        ...start === undefined ? [] : [
            startText(start)
        ]
    ];
    return parts.join("\n");
}
const TITLES = {
    live: "(a) PostGraphile, RLS on live consents",
    laidOut: "(a') PostGraphile, RLS on a table made of them",
    passthrough: "(b) one SQL passed through, nothing decided",
    hub: "(c) hub, permissions and ledger",
    public: "(d) hub, every field public"
};
function pageText({ postgres, people, pages, contestants, ratios, ledger }, { rounds, seconds, connections }) {
    const lines = Object.entries(TITLES).map(([name, title])=>contestantText(title, contestants[name]));
    return [
        `page: 100 participants with referrals, providers' names and outcomes; ${String(people)} people on ${String(pages)} pages, equal in (a) and (c)`,
        `PostgreSQL ${postgres}, fsync on; ${String(connections)} connections, ${String(rounds)} rounds of about ${String(seconds)} s each in turn; median (least to most)`,
        `${"".padEnd(48)}answers/s${" ".repeat(13)}p50 ms  p99 ms  node ms  postgres ms   bytes  MB`,
        ...lines,
        `(c) over (a) ${times(ratios.overLive)}, floor 1.5, aim 2`,
        `(c) over (a') ${times(ratios.overLaidOut)}`,
        `(c) over (b) ${times(ratios.overPassthrough)}, aim 0.7`,
        `(c) over (d) ${times(ratios.overPublic)}: privacy costs ${(0, _figures.rounded)(100 * (1 - ratios.overPublic.median), 0).toString()} % of the answers, limit 20 %, aim 10 %`,
        `ledger: ${String(ledger.rows)} rows for ${String(ledger.answers)} answers${ledger.rows === ledger.answers ? "" : " - THEY DIFFER"}`,
        ""
    ].join("\n");
}
function contestantText(title, { perSecond, p50Ms, p99Ms, nodeMs, postgresMs, bytes, rssMb }) {
    const rate = `${perSecond.median.toFixed(0)} (${perSecond.least.toFixed(0)} to ${perSecond.most.toFixed(0)})`;
    return [
        title.padEnd(48),
        rate.padEnd(22),
        p50Ms.median.toFixed(0).padStart(6),
        p99Ms.median.toFixed(0).padStart(8),
        nodeMs.median.toFixed(2).padStart(9),
        postgresMs.median.toFixed(2).padStart(13),
        String(bytes).padStart(8),
        String(rssMb).padStart(4)
    ].join("");
}
function times({ median, least, most }) {
    return `${median.toFixed(2)} x (${least.toFixed(2)} to ${most.toFixed(2)})`;
}
function layersText({ times: t, overHttpMs, ladder }) {
    const inside = Object.values({
        ...t
    }).reduce((sum, ms)=>sum + ms, 0);
    const rows = [
        [
            "row SQL",
            t.rowSql
        ],
        [
            "its JSON",
            t.json
        ],
        [
            "facts by revision, redaction, shape",
            t.factsAndShape
        ],
        [
            "decisions",
            t.decisions
        ],
        [
            "record and notices",
            t.record
        ],
        [
            "ledger: body and hash",
            t.ledgerHash
        ],
        [
            "ledger: insert and flush",
            t.ledgerInsert
        ],
        [
            "guards",
            t.guards
        ],
        [
            "GraphQL execution",
            t.graphql
        ],
        [
            "JSON text of the answer",
            t.stringify
        ],
        [
            "HTTP, Apollo, sockets (the rest)",
            overHttpMs - inside
        ]
    ];
    return [
        "layers: milliseconds of one answer, one at a time, medians",
        ...rows.map(([name, ms])=>`  ${name.padEnd(40)}${ms.toFixed(2).padStart(7)}`),
        `  ${"together, over HTTP".padEnd(40)}${overHttpMs.toFixed(2).padStart(7)}`,
        ...ladderText(ladder),
        ""
    ].join("\n");
}
const RUNGS = {
    rowSecurity: "without row-level security",
    audit: "nor access audit",
    ledger: "nor ledger",
    registers: "nor registers (candidates, facts by revision)",
    decisions: "nor decisions: every field public"
};
/** The least of the rounds: what else the machine does only adds. What a layer costs is what its rung takes less than the one above it. */ function ladderText(ladder) {
    const processor = ({ nodeMs, postgresMs })=>nodeMs.least + postgresMs.least;
    const lines = ladder.map((rung, at)=>{
        const above = ladder[at - 1];
        const cost = above === undefined ? "" : (processor(above) - processor(rung)).toFixed(2);
        const figures = [
            rung.answerMs.least,
            rung.nodeMs.least,
            rung.postgresMs.least,
            processor(rung)
        ].map((value)=>value.toFixed(2).padStart(10));
        return `  ${(rung.without === null ? "as the hub runs" : RUNGS[rung.without]).padEnd(48)}${figures.join("")}${cost.padStart(10)}`;
    });
    const [first, last] = [
        ladder[0],
        ladder.at(-1)
    ];
    const share = first === undefined || last === undefined ? "" : `  with all of them over with none: ${(processor(first) / processor(last)).toFixed(2)} x the processor time, ${(first.answerMs.least / last.answerMs.least).toFixed(2)} x the time of an answer`;
    return [
        "one layer after another left out, one answer at a time, the least of the rounds; processor time tells most, for it depends least on what else runs",
        `${"".padEnd(50)}${[
            "answer ms",
            "node ms",
            "postgres",
            "together",
            "it cost"
        ].map((name)=>name.padStart(10)).join("")}`,
        ...lines,
        share
    ];
}
function replicasText({ afterGrant, afterRevocation, stale }) {
    const line = (title, { count, median, p99, most })=>`  ${title.padEnd(40)}median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, longest ${most.toFixed(1)} ms, of ${String(count)}`;
    return [
        "replicas: the next question to another hub on the same database, which must know of the change; p99 at most 50 ms",
        line("after a consent is signed", afterGrant),
        line("after it is revoked", afterRevocation),
        `  answers that did not know of it: ${String(stale)}`,
        ""
    ].join("\n");
}
function decideText({ requests, perSecond }) {
    const names = Object.entries(perSecond).map(([name, rate])=>`  ${name.padEnd(40)}${rate.toLocaleString("en").padStart(9)}`);
    return [
        `decide: a second, on one core, over ${String(requests)} requests; floor ${_decide.DECIDE_FLOOR_PER_SECOND.toLocaleString("en")}, aim 300,000`,
        ...names,
        ""
    ].join("\n");
}
function startText({ firstStartMs, secondStartMs, embeddedFirstMb, embeddedMb, idleMb }) {
    return [
        "start: from the command to the first answer about people, and resident memory then",
        `  embedded, first start (writes the demo)    ${String(firstStartMs)} ms, ${String(embeddedFirstMb)} MB`,
        `  embedded, second start (limit 5,000 ms)    ${String(secondStartMs)} ms, ${String(embeddedMb)} MB`,
        `  external PostgreSQL, idle (limit 200 MB)   ${String(idleMb)} MB`,
        ""
    ].join("\n");
}

//# sourceMappingURL=report.js.map
