import type { PersonCategory } from "../../src/domain/decision";
import { type Decisions, SERVED } from "../disclosure/oracle/decisions";
import { isLimited } from "../disclosure/oracle/filters";
import { categoryOfOutcome } from "../disclosure/oracle/outcomes";
import { personOf } from "../disclosure/oracle/referrals";
import { type AnyRecord, dayIn, type Row, type World } from "../disclosure/oracle/world";
import { mayKnowLog } from "./disclosure-log";

/** Tables of records that hang on a participant, and what must be released for one of them to show at all. */
export const RECORDS = {
  status_period: "ENROLLMENT_STATUS",
  enrollment: "ENROLLMENT_STATUS",
  assignment: "ENROLLMENT_STATUS",
  contact: "ATTENDANCE",
  plan_goal: "PROGRESS_SUMMARY",
  team_review: "PROGRESS_SUMMARY",
  treatment_episode: "SUD_TREATMENT",
  diagnosis: "SUD_DIAGNOSIS",
  encounter: "JUSTICE_REFERRAL",
  referral: "JUSTICE_REFERRAL",
  charge: "JUSTICE_REFERRAL",
  service_referral: "SERVICE_REFERRAL",
  outcome: "BY_DOMAIN",
} as const satisfies Readonly<Record<string, PersonCategory | "BY_DOMAIN">>;

export type RecordTable = keyof typeof RECORDS;
export const RECORD_TABLES = Object.keys(RECORDS) as readonly RecordTable[];

/** What one asker must not notice of the world, by `decide` on whole requests and nothing of the door. */
export class Hidden {
  readonly world: World;
  readonly limited: boolean;
  /** Nothing of them is released, whatever the record. */
  readonly people: ReadonlySet<string>;
  private silence: ReadonlySet<string> | null = null;

  constructor(readonly decisions: Decisions) {
    const { world, purpose } = decisions.asking;
    this.world = world;
    this.limited = isLimited(purpose);
    this.people = new Set(world.rows.participant.filter((row) => decisions.isNobody(row) && !mayKnowLog(decisions, row)).map(({ id }) => id));
  }

  /** Of these not even a refusal may be told: HIDE on every slice, in every category. */
  get silent(): ReadonlySet<string> {
    const isSilent = (row: Row<"participant">) => this.people.has(row.id) && this.world.kinds(row).every((record) => this.isSilent(row, record));
    return (this.silence ??= new Set(this.world.rows.participant.filter(isSilent).map(({ id }) => id)));
  }

  isSilent(person: Row<"participant">, record: AnyRecord): boolean {
    return SERVED.every((category) => !["PERMIT", "DENY"].includes(this.decisions.effect(person, record, category)));
  }

  /** All of these are released of the record itself. */
  has(person: Row<"participant">, record: AnyRecord, categories: readonly PersonCategory[]): boolean {
    const released = this.decisions.released(person, record);
    return categories.every((category) => released.has(category));
  }

  person(table: RecordTable, row: object): Row<"participant"> {
    if (table !== "charge") return personOf(this.world, row as { participant_id: string });
    const [referral] = this.world.below("referral", "id", (row as Row<"charge">).referral_id);
    if (referral === undefined) throw new Error("a charge of no referral");
    return personOf(this.world, referral);
  }

  /** Whether the record shows anywhere: by itself, or for a referral by a part that hangs on it. */
  isVisible(table: RecordTable, row: AnyRecord): boolean {
    if (table === "assignment" && (row as Row<"assignment">).account_id === this.decisions.asking.viewer.id) return true;
    if (this.limited && this.isBeyondLimit(table, row)) return false;
    const need = table === "outcome" ? categoryOfOutcome(row as Row<"outcome">) : (RECORDS[table] as PersonCategory);
    const person = this.person(table, row);
    if (this.has(person, row, [need])) return true;
    if (table !== "referral") return false;
    // A referral of which but the services may be known says that there are none.
    return this.has(person, row, ["SERVICE_REFERRAL"]) || this.partsOf(row as Row<"referral">).some(([part, one]) => this.isVisible(part, one));
  }

  private partsOf({ id, encounter_id }: Row<"referral">): [RecordTable, AnyRecord][] {
    const below = (table: "charge" | "service_referral", column: string, key: string) => this.world.below(table, column, key).map((one): [RecordTable, AnyRecord] => [table, one]);
    const encounters = encounter_id === null ? [] : this.world.below("encounter", "id", encounter_id).map((one): [RecordTable, AnyRecord] => ["encounter", one]);
    return [...below("charge", "referral_id", id), ...below("service_referral", "referral_id", id), ...encounters];
  }

  /** 42 CFR 2.12(c)(5)(ii): patient status, and nothing of its history. */
  private isBeyondLimit(table: RecordTable, row: AnyRecord): boolean {
    if (table === "enrollment" || table === "assignment") return true;
    if (table !== "status_period") return false;
    const { starts_on, ends_on } = row as Row<"status_period">;
    const day = dayIn(this.world.place.get(row.jurisdiction)?.time_zone ?? "UTC", this.decisions.asking.at);
    return !(starts_on <= day && (ends_on === null || day < ends_on));
  }
}
