"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "shapePage", {
    enumerable: true,
    get: function() {
        return shapePage;
    }
});
require("../domain/disclosure");
const _fields = require("../privacy/fields");
const _instants = require("../privacy/instants");
const _redact = require("../privacy/redact");
const _accountinglines = require("./accounting-lines");
const _accountingrequest = require("./accounting-request");
const _connection = require("./connection");
function shapePage(situation, asked, { lines, more, respondBy }, selection) {
    const rows = lines.map(({ line, access })=>({
            line,
            node: disclosureOf(situation, line, access)
        }));
    const seal = ({ line })=>(0, _accountingrequest.sealMark)(asked.sealer, line, asked.requestedAt);
    const connection = (0, _connection.connectionOf)(selection, {
        rows,
        hasNextPage: more,
        seal,
        sites: ()=>[],
        notice: ()=>null
    });
    const earliest = (0, _instants.threeYearsBefore)(asked.requestedAt);
    const since = asked.since !== null && asked.since > earliest ? asked.since : earliest;
    return {
        ...connection,
        list: asked.list,
        requestedAt: asked.requestedAt,
        since,
        respondBy
    };
}
/** 2.24 and 2.25 list what the person is told; a basis inside the program lists nothing, so the program sees all of it. */ function disclosureOf(situation, line, { judged: { verdict } }) {
    const told = (0, _fields.fieldsOf)(verdict.bases[0]?.section);
    const row = {
        entityName: (0, _accountinglines.entityName)(line, situation),
        date: (0, _accountinglines.secondOf)(line),
        briefDescription: (0, _accountinglines.briefDescription)(line),
        purpose: told === null || told.includes("purpose") ? line.purpose : null,
        consentId: line.consentId,
        generalDesignation: line.generalDesignation
    };
    return (0, _redact.redact)("Disclosure", row, verdict.released);
}

//# sourceMappingURL=accounting-shape.js.map
