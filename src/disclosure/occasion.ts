import type { Emergency, Incident } from "../domain/decision";
import type { DatedEmergency, PersonFile } from "../domain/person-file";
import type { Prepared } from "../privacy/prepare";
import { aboutPerson, type Person } from "../privacy/person";
import { type KnownPerson, lastingFacts } from "./people";

/** Facts that count for this viewer and purpose only: a declared emergency (2.51), a report to the viewer's organization (2.12(c)(5), (6)). */
export function personOnOccasion(prepared: Prepared, known: KnownPerson): Person {
  switch (prepared.purpose) {
    case "EMERGENCY":
      return withFacts(known, emergencyOf(prepared, known.file), null);
    case "CRIME_ON_PREMISES":
    case "CHILD_ABUSE_REPORT":
      return withFacts(known, null, incidentOf(prepared, known.file));
    default:
      return known.person;
  }
}

function withFacts({ file, person }: KnownPerson, emergency: Emergency | null, incident: Incident | null): Person {
  return emergency === null && incident === null ? person : aboutPerson({ ...lastingFacts(file), emergency, incident });
}

/** The latest emergency that this viewer declared and that is not over. */
export function openEmergency({ now, viewer, purpose }: Pick<Prepared, "now" | "viewer" | "purpose">, file: PersonFile): DatedEmergency | null {
  if (purpose !== "EMERGENCY") return null;
  const open = file.emergencies.filter((one) => one.declaredByAccountId === viewer.id && one.declaredAt <= now && now < one.endsAt);
  return open.sort((a, b) => (a.declaredAt < b.declaredAt ? 1 : -1))[0] ?? null;
}

/** What the decision contract knows of it. */
export function emergencyOf(prepared: Pick<Prepared, "now" | "viewer" | "purpose">, file: PersonFile): Emergency | null {
  const open = openEmergency(prepared, file);
  if (open === null) return null;
  const { bonaFide, consentUnobtainable, programClosedByDeclaredDisaster, nature } = open;
  return { participantId: file.id, bonaFide, consentUnobtainable, programClosedByDeclaredDisaster, nature };
}

/** The report that was made to the viewer's organization and fits the purpose, rather one that can open something; the first by id. */
export function incidentOf({ viewer, purpose }: Pick<Prepared, "viewer" | "purpose">, file: PersonFile): Incident | null {
  const report = purpose === "CHILD_ABUSE_REPORT";
  const told = file.incidents.filter((one) => one.reportedToOrganizationId === viewer.organizationId && (one.kind === "CHILD_ABUSE_REPORT") === report);
  const fitting = told.find((one) => one.kind !== "CRIME_ELSEWHERE") ?? told[0];
  return fitting === undefined ? null : { ...fitting, participantId: file.id };
}
