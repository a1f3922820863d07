import type { PersonCategory } from "../../../src/domain/decision";
import type { Selection } from "../../../src/domain/selection";
import type { Decisions } from "./decisions";
import { globalIdOf } from "./ids";
import { askedOf, consentsOf, type Expected, picked, Sheet, without } from "./part";
import { provenance } from "./provenance";
import { compare, dayIn, type Row, type World } from "./world";

const FIELDS: Readonly<Record<string, readonly PersonCategory[]>> = {
  type: ["JUSTICE_REFERRAL"],
  source: ["JUSTICE_REFERRAL"],
  pathway: ["JUSTICE_REFERRAL"],
  receivedAt: ["JUSTICE_REFERRAL"],
  decidedAt: ["JUSTICE_REFERRAL"],
  screening: ["JUSTICE_REFERRAL", "TREATMENT_APPLICATION"],
  handoff: ["JUSTICE_REFERRAL"],
  charges: ["JUSTICE_REFERRAL"],
  encounter: ["JUSTICE_REFERRAL"],
  intakeDueAt: ["JUSTICE_REFERRAL"],
  serviceReferrals: ["SERVICE_REFERRAL"],
  provenance: ["JUSTICE_REFERRAL", "PARTICIPANT_IDENTITY"],
};

/** What a referral's row should look like to one asker. */
export function expectedReferral(decisions: Decisions, row: Row<"referral">, selection: Selection, byId = false): Expected | null {
  const { world } = decisions.asking;
  const sheet = new Sheet(decisions, personOf(world, row), row, selection);
  const plain: Record<string, unknown> = { type: row.type, source: row.source, pathway: row.pathway, receivedAt: row.received_at, decidedAt: row.decided_at };
  sheet.presence("JUSTICE_REFERRAL");
  for (const [name, value] of Object.entries(plain)) sheet.field(name, ["JUSTICE_REFERRAL"], () => value);
  sheet.field("screening", ["JUSTICE_REFERRAL", "TREATMENT_APPLICATION"], () => picked(selection.below("screening"), { result: row.screening_result, reasons: row.screening_reasons, at: row.screened_at }));
  sheet.field("handoff", ["JUSTICE_REFERRAL"], () => picked(selection.below("handoff"), { result: row.handoff_result, at: row.handoff_at, minutes: row.handoff_minutes }));
  sheet.field("intakeDueAt", ["JUSTICE_REFERRAL"], () => intakeDueAt(world, row));
  charges(sheet, row);
  encounter(sheet, row);
  serviceReferrals(sheet, row);
  sheet.limitless("provenance", ["JUSTICE_REFERRAL", "PARTICIPANT_IDENTITY"], () => provenance(sheet, row));
  const toldWhatBecame = ["disposition", "decidedAt"].some((name) => selection.below("charges").has(name));
  return sheet.done(globalIdOf(row.jurisdiction, "Referral", row.id), FIELDS, byId ? askedOf(selection, FIELDS, "JUSTICE_REFERRAL", toldWhatBecame ? ["JUSTICE_EVENT"] : []) : null);
}

export function personOf(world: World, row: { participant_id: string }): Row<"participant"> {
  const [person] = world.below("participant", "id", row.participant_id);
  if (person === undefined) throw new Error("a record of nobody");
  return person;
}

function charges(sheet: Sheet, row: Row<"referral">): void {
  if (!sheet.selection.has("charges")) return;
  const selection = sheet.selection.below("charges");
  const toldWhatBecame = selection.has("disposition") || selection.has("decidedAt");
  if (toldWhatBecame) sheet.presence("JUSTICE_REFERRAL", "JUSTICE_EVENT");
  const all = [...sheet.decisions.asking.world.below("charge", "referral_id", row.id)].sort((a, b) => compare(a.id, b.id));
  const shown = sheet.parts(all, "JUSTICE_REFERRAL").map(({ record, released }) => {
    const event = released.has("JUSTICE_EVENT");
    sheet.hand(record, event && toldWhatBecame ? ["JUSTICE_REFERRAL", "JUSTICE_EVENT"] : ["JUSTICE_REFERRAL"]);
    return picked(selection, {
      nibrs: record.nibrs, statute: record.statute, level: record.level, drugType: record.drug_type, amount: record.amount, unit: record.unit,
      disposition: event ? record.disposition : null, decidedAt: event ? record.decided_at : null,
    });
  });
  sheet.node["charges"] = shown.length > 0 || sheet.has("JUSTICE_REFERRAL") ? shown : null;
}

/** The officer's own record, by its own custody. */
function encounter(sheet: Sheet, row: Row<"referral">): void {
  if (!sheet.selection.has("encounter")) return;
  const { world } = sheet.decisions.asking;
  const [shown] = sheet.parts(row.encounter_id === null ? [] : world.below("encounter", "id", row.encounter_id), "JUSTICE_REFERRAL");
  if (shown === undefined) return void (sheet.node["encounter"] = null);
  const { record } = shown;
  sheet.hand(record, ["JUSTICE_REFERRAL"]);
  sheet.node["encounter"] = picked(sheet.selection.below("encounter"), {
    at: record.at, agency: world.organization.get(record.agency_organization_id)?.name, placeGeoid: record.place_geoid, incidentNumber: record.incident_number,
  });
}

function serviceReferrals(sheet: Sheet, row: Row<"referral">): void {
  if (!sheet.selection.has("serviceReferrals")) return;
  const { world } = sheet.decisions.asking;
  sheet.presence("SERVICE_REFERRAL");
  const all = [...world.below("service_referral", "referral_id", row.id)].sort((a, b) => compare(a.id, b.id));
  const shown = sheet.parts(all, "SERVICE_REFERRAL").map(({ record }) => {
    sheet.hand(record, ["SERVICE_REFERRAL"]);
    const below = sheet.selection.below("serviceReferrals");
    const fields = serviceReferralFields(world, record, without(below, ["notice"]));
    return below.has("notice") ? { ...fields, notice: consentsOf(sheet.handed.filter(({ custodyId, category }) => custodyId === record.custody_id && category === "SERVICE_REFERRAL")) } : fields;
  });
  sheet.node["serviceReferrals"] = shown.length > 0 || sheet.has("SERVICE_REFERRAL") ? shown : null;
}

/** A service referral that may be shown. */
export function serviceReferralFields(world: World, row: Row<"service_referral">, selection: Selection): Record<string, unknown> {
  const zone = world.place.get(row.jurisdiction)?.time_zone ?? "UTC";
  const days = (from: string, to: string) => Math.round((Date.parse(dayIn(zone, new Date(to))) - Date.parse(dayIn(zone, new Date(from)))) / 86_400_000);
  const provider = world.below("provider", "id", row.provider_id)[0];
  return picked(selection, {
    id: globalIdOf(row.jurisdiction, "ServiceReferral", row.id),
    jurisdiction: { slug: row.jurisdiction },
    provider: provider === undefined || !selection.has("provider") ? null : picked(selection.below("provider"), { id: globalIdOf(provider.jurisdiction, "Provider", provider.id), name: provider.name }),
    service: row.service_id === null ? null : (world.below("service", "id", row.service_id)[0]?.name ?? null),
    sentAt: row.sent_at,
    response: row.response,
    respondedAt: row.responded_at,
    firstServiceAt: row.first_service_at,
    daysWaiting: row.first_service_at === null ? null : days(row.sent_at, row.first_service_at),
    withheld: [],
  });
}

/** The first instant after the last day of the window that was in force where and when the referral came in. */
export function intakeDueAt(world: World, row: Row<"referral">): string | null {
  const zone = world.place.get(row.jurisdiction)?.time_zone ?? "UTC";
  const day = dayIn(zone, new Date(row.received_at));
  const window = world.below("intake_window", "jurisdiction", row.jurisdiction).find((one) => one.valid_from <= day && (one.valid_to === null || day < one.valid_to));
  if (window === undefined) return null;
  const due = new Date(Date.parse(day) + (window.days + 1) * 86_400_000).toISOString().slice(0, 10);
  // Midnight there lies within 14 hours of midnight UTC; the first hour on which the day has come is it.
  for (let hour = -14; hour <= 14; hour++) {
    const at = new Date(Date.parse(due) + hour * 3_600_000);
    if (dayIn(zone, at) >= due) return `${at.toISOString().slice(0, 19)}+00:00`;
  }
  throw new Error("a day that never comes");
}

const SERVICE_FIELDS = Object.fromEntries(["provider", "service", "sentAt", "response", "respondedAt", "firstServiceAt", "daysWaiting"].map((name) => [name, ["SERVICE_REFERRAL"]])) as Record<string, PersonCategory[]>;

/** A service referral as a row of its own, e.g. below its provider. */
export function expectedServiceReferral(decisions: Decisions, row: Row<"service_referral">, selection: Selection, byId = false): Expected | null {
  const { world } = decisions.asking;
  const sheet = new Sheet(decisions, personOf(world, row), row, selection);
  sheet.presence("SERVICE_REFERRAL");
  if (sheet.shown) Object.assign(sheet.node, serviceReferralFields(world, row, without(selection, ["notice", "participant", "referral"])));
  return sheet.done(globalIdOf(row.jurisdiction, "ServiceReferral", row.id), SERVICE_FIELDS, byId ? ["SERVICE_REFERRAL"] : null);
}
