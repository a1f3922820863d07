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
    get dateIn () {
        return dateIn;
    },
    get relationsAt () {
        return relationsAt;
    }
});
const NOBODY = [];
function relationsAt(file, now, today = now.slice(0, 10)) {
    const general = [];
    const unnamed = [];
    const persons = new Map();
    for (const relation of file.relations){
        if (now < relation.validFrom || relation.validTo !== null && now >= relation.validTo) continue;
        const stated = toRelation(relation);
        if (relation.participantId !== null) addTo(persons, relation.participantId, stated);
        else addOnce(stated.type === "TRAINEE" ? general : unnamed, stated);
    }
    for (const { participantId, startsOn, endsOn } of file.assignments){
        if (today < startsOn || endsOn !== null && today >= endsOn) continue;
        addTo(persons, participantId, {
            type: "NEED_FROM_DUTIES",
            participantId
        });
    }
    const { jurisdiction: own, programWideDuty } = file.account;
    const about = (participantId)=>{
        const named = persons.get(participantId);
        return named === undefined ? unnamed : [
            ...named,
            ...unnamed
        ];
    };
    return {
        general,
        about: (jurisdiction, participantId)=>jurisdiction === own ? about(participantId) : NOBODY,
        participantIds: [
            ...persons.keys()
        ],
        everyone: programWideDuty
    };
}
function dateIn(timeZone, now) {
    let format = formats.get(timeZone);
    if (format === undefined) {
        format = new Intl.DateTimeFormat("en-CA", {
            timeZone,
            year: "numeric",
            month: "2-digit",
            day: "2-digit"
        });
        formats.set(timeZone, format);
    }
    return format.format(new Date(now));
}
/** Making one costs 50 microseconds and more. */ const formats = new Map();
function addTo(persons, participantId, relation) {
    const known = persons.get(participantId);
    if (known === undefined) persons.set(participantId, [
        relation
    ]);
    else addOnce(known, relation);
}
/** The contract wants unique relations; two periods on file may overlap. */ function addOnce(list, relation) {
    const text = JSON.stringify(relation);
    if (!list.some((one)=>JSON.stringify(one) === text)) list.push(relation);
}
function toRelation({ type, participantId, matterId, recordId, supervised }) {
    switch(type){
        case "TREATS":
        case "SELF":
        case "PARENT_OF":
            return {
                type,
                participantId: participantId ?? ""
            };
        case "MONITORS":
            return {
                type,
                matterId: matterId ?? ""
            };
        case "ORIGINATED":
            return {
                type,
                recordId: recordId ?? ""
            };
        case "TRAINEE":
            return {
                type,
                supervised: supervised ?? false
            };
    }
}

//# sourceMappingURL=relations.js.map
