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
    get DIED () {
        return DIED;
    },
    get readStays () {
        return readStays;
    }
});
const _uniqueids = require("../unique-ids");
const _tables = require("./tables");
const DIED = "24";
async function readStays(session, files, sites) {
    const projects = await readProjects(session, files, sites);
    const stays = new StayIndex(session, sites);
    const ids = new _uniqueids.UniqueIds("EnrollmentID");
    for await (const row of (0, _tables.live)(session, files.enrollment, (deleted)=>stays.deleted(deleted)))stays.add(row, ids.take(row), projects);
    await readExits(session, files, stays);
    for (const person of stays.byPerson.values())checkDeaths(session, person);
    return stays;
}
async function readProjects(session, files, sites) {
    const projects = new Map();
    const ids = new _uniqueids.UniqueIds("ProjectID");
    for await (const row of (0, _tables.live)(session, files.project)){
        const [id, organization] = [
            ids.take(row),
            row.needed("OrganizationID")
        ];
        if (organization !== "" && !sites.organizations.has(organization)) row.error("REFERENCE_UNKNOWN", "OrganizationID");
        if (id !== null) projects.set(id, {
            id,
            organization,
            type: row.text("ProjectType")
        });
    }
    return projects;
}
class StayIndex {
    session;
    sites;
    byId = new Map();
    byPerson = new Map();
    notStored = new Set();
    unmapped = new Set();
    constructor(session, sites){
        this.session = session;
        this.sites = sites;
    }
    deleted(row) {
        this.notStored.add(row.text("EnrollmentID") ?? "");
    }
    add(row, id, projects) {
        const [person, entry] = [
            row.needed("PersonalID"),
            row.neededDay("EntryDate")
        ];
        const project = projects.get(row.needed("ProjectID"));
        if (project === undefined && row.text("ProjectID") !== null) row.error("REFERENCE_UNKNOWN", "ProjectID");
        const site = project === undefined ? undefined : this.siteOf(project, row);
        if (id === null || person === "" || project === undefined || site === undefined) {
            this.notStored.add(id ?? "");
            return;
        }
        const stay = {
            id,
            person,
            project,
            site,
            row: row.row,
            line: row.line,
            entry,
            recordedAt: row.instant("DateCreated", site.place.zone),
            livingSituation: row.text("LivingSituation"),
            exit: null,
            dropped: false
        };
        this.byId.set(id, stay);
        const others = this.byPerson.get(person);
        if (others === undefined) this.byPerson.set(person, [
            stay
        ]);
        else others.push(stay);
    }
    of(row) {
        const id = row.needed("EnrollmentID");
        const stay = this.byId.get(id);
        if (stay === undefined || stay.dropped) {
            if (stay !== undefined || this.notStored.has(id)) this.session.leaveOut(row.file, "of an enrolment that was left out");
            else if (id !== "") row.error("REFERENCE_UNKNOWN", "EnrollmentID");
            return null;
        }
        if (row.needed("PersonalID") === stay.person) return stay;
        row.error("PERSON_MISMATCH", "PersonalID");
        return null;
    }
    siteOf(project, row) {
        const site = this.sites.byOrganization.get(project.organization);
        if (site === undefined && !this.unmapped.has(project.organization) && this.sites.organizations.has(project.organization)) {
            this.unmapped.add(project.organization);
            row.error("ORGANIZATION_NOT_MAPPED", "ProjectID", {
                says: `OrganizationID ${project.organization} has enrolments and is not in the map file.`
            });
        }
        return site;
    }
}
async function readExits(session, files, stays) {
    const ids = new _uniqueids.UniqueIds("ExitID");
    for await (const row of (0, _tables.live)(session, files.exit)){
        const [id, stay, day] = [
            ids.take(row),
            stays.of(row),
            row.neededDay("ExitDate")
        ];
        if (id === null || stay === null) continue;
        if (row.text("ExitDate") !== null && day < stay.entry) row.error("EXIT_BEFORE_ENTRY", "ExitDate");
        if (stay.exit !== null) row.error("EXIT_DUPLICATE", "EnrollmentID");
        const destination = row.text("Destination");
        stay.exit = {
            id,
            row: row.row,
            day,
            recordedAt: row.instant("DateCreated", stay.site.place.zone),
            destination,
            died: destination === DIED
        };
    }
}
/** Whoever comes back has not died: nothing reopens after a death, so such a death is not believed. */ function checkDeaths(session, stays) {
    for (const { exit, site } of stays){
        if (exit?.died !== true) continue;
        const later = stays.some((other)=>other.site.place === site.place && (other.exit === null || other.exit.day > exit.day));
        if (!later) continue;
        exit.died = false;
        session.faults.warn("ENROLLED_AFTER_DEATH", {
            file: "Exit.csv",
            row: exit.row,
            column: "Destination"
        });
    }
}

//# sourceMappingURL=stays.js.map
