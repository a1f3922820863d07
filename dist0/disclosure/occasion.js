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
    get asOfToday () {
        return asOfToday;
    },
    get emergencyOf () {
        return emergencyOf;
    },
    get incidentOf () {
        return incidentOf;
    },
    get openEmergency () {
        return openEmergency;
    },
    get personOnOccasion () {
        return personOnOccasion;
    }
});
const _person = require("../privacy/person");
const _people = require("./people");
const _today = require("./today");
function personOnOccasion(occasion, { file, person }) {
    const today = asOfToday(occasion.today, file);
    const { emergency, incident, enrollment } = occasionalFacts(occasion.prepared, file);
    const lasting = today === file ? person : (0, _person.aboutPerson)((0, _people.lastingFacts)(today));
    return emergency === null && incident === null && enrollment === null ? lasting : {
        ...lasting,
        emergency,
        incident,
        enrollment
    };
}
function asOfToday(today, file) {
    const { participant, ofAgeOn, jurisdiction } = file;
    if (participant.minor === null || ofAgeOn === null || (0, _today.dayOn)(today, jurisdiction) < ofAgeOn) return file;
    return {
        ...file,
        participant: {
            ...participant,
            minor: null
        }
    };
}
const NOTHING = {
    emergency: null,
    incident: null,
    enrollment: null
};
/** A declared emergency (2.51), a report to the viewer's organization (2.12(c)(5), (6)), a step of enrollment (2.22(a)). */ function occasionalFacts(prepared, file) {
    switch(prepared.purpose){
        case "EMERGENCY":
            return {
                ...NOTHING,
                emergency: emergencyOf(prepared, file)
            };
        case "CRIME_ON_PREMISES":
        case "CHILD_ABUSE_REPORT":
            return {
                ...NOTHING,
                incident: incidentOf(prepared, file)
            };
        case "ENROLLMENT":
            return {
                ...NOTHING,
                enrollment: enrollmentOf(file)
            };
        default:
            return NOTHING;
    }
}
/** Whoever reads for enrolling is at a step of it. No workflow of the hub makes a consent a condition, 2.31(b)(3). */ function enrollmentOf({ noticeGivenAt }) {
    return {
        noticeGivenAt,
        conditionedOnConsentKinds: []
    };
}
function openEmergency({ now, viewer, purpose }, file) {
    if (purpose !== "EMERGENCY") return null;
    const open = file.emergencies.filter((one)=>one.declaredByAccountId === viewer.id && one.declaredAt <= now && now < one.endsAt);
    return open.sort((a, b)=>a.declaredAt < b.declaredAt ? 1 : -1)[0] ?? null;
}
function emergencyOf(prepared, file) {
    const open = openEmergency(prepared, file);
    if (open === null) return null;
    const { bonaFide, consentUnobtainable, programClosedByDeclaredDisaster, nature } = open;
    return {
        participantId: file.id,
        bonaFide,
        consentUnobtainable,
        programClosedByDeclaredDisaster,
        nature
    };
}
function incidentOf({ viewer, purpose }, file) {
    const report = purpose === "CHILD_ABUSE_REPORT";
    const told = file.incidents.filter((one)=>one.reportedToOrganizationId === viewer.organizationId && one.kind === "CHILD_ABUSE_REPORT" === report);
    const fitting = told.find((one)=>one.kind !== "CRIME_ELSEWHERE") ?? told[0];
    return fitting === undefined ? null : {
        ...fitting,
        participantId: file.id
    };
}

//# sourceMappingURL=occasion.js.map
