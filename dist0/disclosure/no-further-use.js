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
    get noFurtherUse () {
        return noFurtherUse;
    },
    get withRemote () {
        return withRemote;
    }
});
const _ids = require("../domain/ids");
const _restrictions = require("../privacy/restrictions");
const STATEMENT = "Restricted at the patient's request and disclosed for emergency treatment only: you are asked not to use or disclose it further (42 CFR 2.26(a)(4)).";
function noFurtherUse({ prepared }, served) {
    const restricted = served.filter((judged)=>(0, _restrictions.restrictionsSetAside)(prepared, judged.person.person, judged.slice, judged.served).length > 0);
    if (restricted.length === 0) return null;
    const participants = new Set(restricted.map(({ person: { ref } })=>(0, _ids.globalId)(ref.jurisdiction, "Participant", ref.id)));
    return {
        section: "2.26(a)(4)",
        statement: STATEMENT,
        participants: [
            ...participants
        ].sort()
    };
}
function withRemote(own, participants) {
    if (participants.length === 0) return own;
    return {
        section: "2.26(a)(4)",
        statement: STATEMENT,
        participants: [
            ...new Set([
                ...own?.participants ?? [],
                ...participants
            ])
        ].sort()
    };
}

//# sourceMappingURL=no-further-use.js.map
