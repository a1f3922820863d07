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
    get ofStay () {
        return ofStay;
    },
    get writeEnrollments () {
        return writeEnrollments;
    },
    get writeOutcome () {
        return writeOutcome;
    }
});
const _codeset = require("../../../domain/codes/code-set");
const _hmis = require("../../../domain/codes/hmis");
const _time = require("../time");
const _ids = require("../../../domain/ids");
const _recorded = require("./recorded");
async function writeEnrollments(writing, stays) {
    const kept = [
        ...stays.byId.values()
    ].filter((stay)=>!stay.dropped);
    const projects = projectNames(writing, kept);
    // Closed ones first and extra open ones before the first: at no moment are two open under one project's name.
    const closed = kept.filter((stay)=>stay.exit !== null);
    const open = kept.filter((stay)=>stay.exit === null).sort((a, b)=>(projects.get(b.id)?.ordinal ?? 1) - (projects.get(a.id)?.ordinal ?? 1));
    for (const stay of [
        ...closed,
        ...open
    ])await writeEnrollment(writing, stay, projects.get(stay.id)?.name ?? `ProjectID ${stay.project.id}`);
    for (const stay of kept)await writeSituations(writing, stay);
}
/** The hub allows one open enrolment of a person in a project. Sources have more; the second and later ones count themselves in the name. */ function projectNames(writing, stays) {
    const open = new Map();
    for (const stay of stays){
        if (stay.exit !== null) continue;
        const key = JSON.stringify([
            stay.site.place.slug,
            stay.person,
            stay.project.id
        ]);
        open.set(key, [
            ...open.get(key) ?? [],
            stay
        ]);
    }
    const names = new Map();
    for (const group of open.values()){
        if (group.length === 1) continue;
        group.sort((a, b)=>a.entry + a.id < b.entry + b.id ? -1 : 1);
        for (const [at, stay] of group.entries()){
            if (at === 0) continue;
            names.set(stay.id, {
                name: `ProjectID ${stay.project.id} (${String(at + 1)})`,
                ordinal: at + 1
            });
            writing.session.faults.warn("ENROLLMENT_OPEN_TWICE", {
                file: "Enrollment.csv",
                row: stay.row,
                line: stay.line
            });
        }
    }
    return names;
}
async function writeEnrollment(writing, stay, project) {
    const { site } = stay;
    const base = (0, _recorded.recorded)({
        site,
        id: site.place.enrollments.take(stay.id),
        sourceId: stay.id,
        row: stay.row,
        recordedAt: stay.recordedAt
    }, writing.startedAt);
    await writing.rows.put("enrollment", {
        ...base,
        participant_id: participantOf(stay),
        project,
        opened_on: stay.entry,
        closed_on: stay.exit?.day ?? null,
        exit_reason: stay.exit?.died === true ? "DECEASED" : null
    });
}
async function writeSituations(writing, stay) {
    const entry = situation(writing, stay.livingSituation, _hmis.HMIS_ONLY_AT_EXIT, {
        file: "Enrollment.csv",
        row: stay.row,
        column: "LivingSituation"
    });
    await writeOutcome(writing, stay, {
        sourceId: `Enrollment/${stay.id}/LivingSituation`,
        row: stay.row,
        recordedAt: stay.recordedAt,
        content: {
            domain: "HOUSING",
            measure: "LIVING_SITUATION",
            stage: "ENTRY",
            observed_at: (0, _time.startOfDay)(stay.entry, stay.site.place.zone),
            ...entry
        }
    });
    if (stay.exit !== null) await writeDestination(writing, stay, stay.exit);
}
async function writeDestination(writing, stay, exit) {
    const destination = situation(writing, exit.destination, _hmis.HMIS_ONLY_AT_ENTRY, {
        file: "Exit.csv",
        row: exit.row,
        column: "Destination"
    });
    await writeOutcome(writing, stay, {
        sourceId: `Exit/${exit.id}/Destination`,
        row: exit.row,
        recordedAt: exit.recordedAt,
        content: {
            domain: "HOUSING",
            measure: "DESTINATION",
            stage: "EXIT",
            observed_at: (0, _time.startOfDay)(exit.day, stay.site.place.zone),
            ...destination
        }
    });
}
/** Blank stays missing, and is a row all the same. */ function situation(writing, code, notHere, place) {
    const known = code === null || (0, _codeset.labelIn)(_hmis.HMIS_LIVING_SITUATION, code) !== undefined && !notHere.includes(code);
    if (!known) writing.session.faults.warn("VALUE_NOT_IN_LIST", place);
    return {
        value: known ? code : null,
        code_system: _hmis.HMIS_LIVING_SITUATION.codeSystem,
        source_value: code
    };
}
async function writeOutcome(writing, stay, observation) {
    await writing.rows.put("outcome", {
        ...ofStay(writing, stay, observation),
        enrollment_id: stay.site.place.enrollments.of(stay.id) ?? null,
        amount: null,
        unit: null,
        ...observation.content
    });
}
function ofStay(writing, stay, { sourceId, row, recordedAt }) {
    const id = (0, _ids.newLocalId)(writing.session.options.random);
    return {
        ...(0, _recorded.recorded)({
            site: stay.site,
            id,
            sourceId,
            row,
            recordedAt
        }, writing.startedAt),
        participant_id: participantOf(stay)
    };
}
function participantOf(stay) {
    return stay.site.place.participants.of(stay.person) ?? "";
}

//# sourceMappingURL=enrollments.js.map
