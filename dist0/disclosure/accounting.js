"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "disclosuresPage", {
    enumerable: true,
    get: function() {
        return disclosuresPage;
    }
});
const _errors = require("../database/errors");
const _errors1 = require("../domain/errors");
const _ids = require("../domain/ids");
const _selection = require("../domain/selection");
const _categories = require("../privacy/categories");
const _accountingduty = require("./accounting-duty");
const _accountinglines = require("./accounting-lines");
const _accountingrequest = require("./accounting-request");
const _accountingshape = require("./accounting-shape");
const _accountingsubject = require("./accounting-subject");
const _connection = require("./connection");
async function disclosuresPage(operation, args, connection) {
    await operation.mayAskOfPersons();
    operation.keptHere((0, _ids.parseGlobalId)(args.participant)?.jurisdiction);
    const asked = (0, _accountingrequest.listAsked)(operation, args);
    const { subject, page } = await unlessBroken(async ()=>{
        const whose = await (0, _accountingsubject.subjectOf)(operation, args.participant, asked);
        return {
            subject: whose,
            page: await fill(operation, whose, asked)
        };
    });
    recordPage(operation, subject, page.lines, connection);
    operation.note(subject.jurisdiction, {
        rows: page.lines.length,
        effects: {
            [subject.effect]: 1
        },
        rules: subject.section === null ? {} : {
            [subject.section]: 1
        },
        ids: [
            args.participant
        ],
        request: {
            list: asked.list,
            requestedAt: asked.requestedAt,
            since: asked.since
        }
    });
    return (0, _accountingshape.shapePage)(operation.standing, asked, page, connection);
}
const BROKEN = [
    "INVALID_VALUE",
    "STATEMENT_FAILED",
    "NOT_NULL_VIOLATION"
];
/** A row of the ledger that cannot be read may be one that is owed: without it there is no list. */ async function unlessBroken(work) {
    try {
        return await work();
    } catch (error) {
        const isBroken = error instanceof SyntaxError || error instanceof _errors.DatabaseError && BROKEN.includes(error.code);
        throw isBroken ? new _errors1.HubError("ACCOUNTING_UNAVAILABLE") : error;
    }
}
/** From row to row, newest first, until the page is full, there is no more, or all that follows is too old. */ async function fill(operation, subject, asked) {
    const page = {
        lines: [],
        more: false,
        respondBy: null
    };
    const programs = [
        ...subject.access.keys()
    ];
    const limit = asked.size + 1;
    let after = asked.start;
    for(;;){
        const rows = await operation.house.index.rows({
            whom: subject.key,
            programs,
            after,
            since: asked.since,
            limit
        });
        const lines = rows.flatMap((row)=>(0, _accountinglines.linesOf)(row, subject.key)).filter((line)=>(0, _accountingrequest.follows)(line, asked.mark));
        const isOver = addOwed(operation, subject, asked, lines, page);
        const last = rows.at(-1);
        if (isOver || last === undefined || rows.length < limit) return page;
        after = last;
    }
}
/** True: no line that comes later is wanted. */ function addOwed(operation, { access, file }, asked, lines, page) {
    if (file === null) return true;
    const included = new Set();
    let tooOld = false;
    for (const [program, { slice }] of access){
        const owed = (0, _accountingduty.owedOf)(operation.standing.prepared, file, slice, asked, lines.filter((line)=>line.program === program));
        for (const line of owed.included)included.add(line);
        tooOld ||= owed.tooOld;
        // One program may owe nothing where another does.
        page.respondBy ??= owed.respondBy;
    }
    for (const line of lines){
        const from = access.get(line.program);
        if (from === undefined || !included.has(line)) continue;
        page.more = page.lines.length === asked.size;
        if (page.more) return true;
        page.lines.push({
            line,
            access: from
        });
    }
    return tooOld;
}
/** An accounting is itself handed over, to the person or inside the program: no ledger row, no release. One without a line is one, too. */ function recordPage(operation, { access, own }, lines, connection) {
    const rows = (0, _connection.rowSelection)(connection, (selections)=>_selection.Selection.union(selections));
    const forProgram = rows.has("consentId") || rows.has("generalDesignation") ? _categories.CATEGORY_BIT.CONSENT_RECORD : 0;
    for (const [program, { judged }] of access){
        const shown = lines.some(({ line })=>line.program === program);
        if (!shown && program !== own) continue;
        operation.serve(judged, judged.verdict.released & (_categories.CATEGORY_BIT.DISCLOSURE_LOG | (shown ? forProgram : 0)));
    }
}

//# sourceMappingURL=accounting.js.map
