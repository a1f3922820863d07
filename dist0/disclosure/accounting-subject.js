"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "subjectOf", {
    enumerable: true,
    get: function() {
        return subjectOf;
    }
});
const _categories = require("../privacy/categories");
const _organizations = require("../privacy/organizations");
const _accountingduty = require("./accounting-duty");
const _candidates = require("./candidates");
const _namedperson = require("./named-person");
const _reader = require("./reader");
const _situation = require("./situation");
const LOG = _categories.CATEGORY_BIT.DISCLOSURE_LOG;
async function subjectOf(operation, id, asked) {
    const { key, jurisdiction } = await (0, _namedperson.named)(operation, "Participant", id);
    const row = await (0, _namedperson.personRow)(operation, key);
    await operation.house.index.catchUp();
    const programs = await operation.house.index.programs(key, lookedAt(operation.standing, key));
    const at = row === null ? null : operation.bench.person((0, _reader.personRef)(row));
    const file = at === null ? null : operation.house.people.latest(key)?.file ?? null;
    const subject = {
        key,
        jurisdiction
    };
    if (row === null || at === null || file === null) return {
        ...subject,
        file: null,
        access: new Map(),
        own: null,
        effect: "HIDE",
        section: null
    };
    return {
        ...subject,
        file,
        ...accessTo(operation, (0, _accountingduty.withLog)(operation, at, file, asked), slicesOf(operation, row, programs))
    };
}
/** Programs whose log a rule could open: of oneself all, else those that the viewer is inside of (2.12(c)(3)). */ function lookedAt(situation, key) {
    const isSelf = (0, _situation.relationsTo)(situation, key).some((relation)=>relation.type === "SELF" && relation.participantId === key.id);
    return isSelf ? "all" : (0, _candidates.insideReach)(situation.prepared);
}
/** The log of the program whose record the hub holds, and of others that disclosed. A disclosure of which the program is not known goes with the former. */ function slicesOf(operation, row, programs) {
    const facts = operation.house.custodies.get(row._j, row._c);
    if (facts === undefined) return {
        own: null,
        slices: new Map()
    };
    const own = (0, _organizations.programOf)(operation.standing.prepared.register, facts);
    return {
        own,
        slices: new Map([
            own,
            ...programs
        ].map((program)=>[
                program,
                (0, _accountingduty.sliceOf)(program === "" ? own : program)
            ]))
    };
}
function accessTo(operation, person, { own, slices }) {
    const access = new Map();
    let mayKnow = false;
    for (const [program, slice] of slices){
        const verdict = (0, _accountingduty.mayHaveLog)(operation, person, slice);
        mayKnow ||= (verdict.denied & LOG) !== 0;
        if ((verdict.released & LOG) === 0) continue;
        access.set(program, {
            slice,
            judged: {
                person,
                custodyId: slice.id,
                slice,
                asked: _accountingduty.LOG_CATEGORIES,
                verdict,
                partners: [],
                served: 0,
                wider: null
            }
        });
    }
    const [first] = access.values();
    const section = first?.judged.verdict.bases[0]?.section ?? null;
    return {
        access,
        own,
        effect: first !== undefined ? "PERMIT" : mayKnow ? "DENY" : "HIDE",
        section
    };
}

//# sourceMappingURL=accounting-subject.js.map
