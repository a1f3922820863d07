import { personCategoryList } from "../../src/domain/decision";
import { globalId, newLocalId, type NodeType } from "../../src/domain/ids";
import { Random } from "../../src/onboarding/seed/random";
import { type DocumentName, type Picked, SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import { ROW_TYPES } from "../../src/sites/contract/types";
import type { Position } from "../../src/sites/site";

/** A question with an answer to it that keeps the contract, made from the document's own tree. */
export interface GeneratedAnswer {
  readonly name: DocumentName;
  readonly variables: Record<string, unknown>;
  readonly value: unknown;
  /** Places that did not answer the site. */
  readonly unanswered: Set<string>;
}

export interface Wishes {
  /** Rows of the list, or keys. */
  readonly rows?: number;
  /** Likelihood of each switch. */
  readonly switches?: number;
  /** Likelihood that what may be null is. */
  readonly nulls?: number;
}

const PLACES = ["seattle-wa", "king-county-wa", "king-county", "denver-co", "a", "zz-9"];
/** Among them characters whose order in UTF-16 is not that of their bytes. */
const NAMES = ["Abel", "abel", "Ábel", "Zoë", "\u{1F3E0} House", "\uFF5E House", "\u{10000}", "\uE000", "", "House", "House 2", "Ω", "é", "e\u0301"];
const ORDERS: Readonly<Record<string, string>> = { participants: "OPENED_ON", referrals: "RECEIVED_AT", outcomes: "OBSERVED_AT", providers: "NAME" };
const KEY_TYPES: Readonly<Record<string, readonly NodeType[]>> = { referralsOf: ["Participant"], outcomesOf: ["Participant"], serviceReferralsOf: ["Provider"], participantBehind: ["Referral", "Outcome", "ServiceReferral"], referralBehind: ["ServiceReferral"] };

export function generatedAnswer(name: DocumentName, random: Random, wishes: Wishes = {}): GeneratedAnswer {
  const document = SITE_DOCUMENTS[name];
  const variables: Record<string, unknown> = {};
  for (const [variable, type] of Object.entries(document.variables)) {
    if (type === "Boolean!") variables[variable] = random.chance(wishes.switches ?? 0.7);
    if (type === "Int!") variables[variable] = wishes.rows ?? random.int(1, 5);
  }
  const maker = new Maker(random, variables, wishes);
  const kind = "jurisdictions" in document.variables ? "list" : "ids" in document.variables ? "keys" : "site";
  const value = kind === "list" ? maker.list(name, document.root) : kind === "keys" ? maker.keyed(name, document.root) : maker.site(document.root);
  return { name, variables, value: JSON.parse(JSON.stringify(value)), unanswered: maker.unanswered };
}

class Maker {
  readonly unanswered = new Set<string>();

  constructor(private readonly random: Random, private readonly variables: Record<string, unknown>, private readonly wishes: Wishes) {}

  list(name: DocumentName, root: Picked): unknown {
    const jurisdictions = this.random.some(PLACES, 0.5);
    if (jurisdictions.length === 0) jurisdictions.push("seattle-wa");
    const field = this.random.chance(0.6) ? ORDERS[name] : undefined;
    const descending = this.random.chance(0.5);
    const wanted = this.wishes.rows ?? this.random.int(0, 6);
    const positions = Array.from({ length: wanted + 1 }, () => ({ sort: this.sortKey(field, descending), jurisdiction: this.random.pick(jurisdictions), id: this.localId() }));
    positions.sort((one, other) => byBytes(one, other, descending));
    const begins = this.random.chance(0.5);
    this.variables["jurisdictions"] = jurisdictions;
    if (field !== undefined) this.variables["orderBy"] = { field, direction: descending ? "DESC" : "ASC" };
    if (!begins) this.variables["after"] = positions[0];
    const rows = positions.slice(1);
    // One that fails half-way has given its first rows.
    if (this.random.chance(0.3)) this.unanswered.add(this.random.pick(jurisdictions));
    this.variables["first"] = rows.length + this.random.int(rows.length === 0 ? 1 : 0, 2);
    return this.rows(root, rows);
  }

  keyed(name: DocumentName, root: Picked): unknown {
    const types: readonly NodeType[] = KEY_TYPES[name] ?? [rowTypeOf(root)];
    const ids = Array.from({ length: this.wishes.rows ?? this.random.int(0, 5) }, () => ({ jurisdiction: this.random.pick(PLACES), type: this.random.pick(types), id: this.localId() }));
    this.variables["ids"] = ids.map(({ jurisdiction, type, id }) => globalId(jurisdiction, type, id));
    const isList = root.field.type.name.endsWith("Rows");
    if (isList && this.random.chance(0.3)) this.variables["after"] = `${"-".repeat(21)}A`;
    const [first] = ids;
    if (first !== undefined && this.random.chance(0.2)) this.unanswered.add(first.jurisdiction);
    return ids.map(({ jurisdiction, id }) => {
      if (this.unanswered.has(jurisdiction)) return null;
      if (this.random.chance(this.wishes.nulls ?? 0.2)) return null;
      if (isList) return this.rows(root, this.below(jurisdiction, this.variables["first"] as number));
      return this.row(root, { sort: null, jurisdiction, id: name.endsWith("ById") ? id : this.localId() });
    });
  }

  site(root: Picked): unknown {
    const places = this.random.some(PLACES, 0.5);
    const jurisdictions = below(root, "jurisdictions");
    return {
      contract: "1", id: "washington/hub", through: this.random.some(["x", "denver/hub.2"], 0.5),
      jurisdictions: places.map((slug) => ({ ...this.object(jurisdictions, slug), slug, id: globalId(slug, "Jurisdiction", this.localId()) })),
    };
  }

  private rows(picked: Picked, positions: readonly Position[]): unknown {
    const row = below(picked, "rows");
    return { rows: positions.map((position) => this.row(row, position)), more: positions.length > 0 && this.random.chance(0.5) };
  }

  private row(picked: Picked, position: Position): Record<string, unknown> {
    const node = below(picked, "node");
    const id = globalId(position.jurisdiction, rowTypeOf(picked), position.id);
    const made: Record<string, unknown> = { position, node: { ...this.object(node, position.jurisdiction), id } };
    const decision = picked.below.find(({ field }) => field.name === "decision");
    if (decision !== undefined) made["decision"] = this.object(decision, position.jurisdiction);
    return made;
  }

  private below(jurisdiction: string, most: number): Position[] {
    const ids = Array.from({ length: this.random.int(0, most) }, () => this.localId());
    return ids.sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))).map((id) => ({ sort: null, jurisdiction, id }));
  }

  private object(picked: Picked, jurisdiction: string): Record<string, unknown> {
    const fields = picked.below.filter(({ switches }) => switches.every((one) => this.variables[one] === true));
    const made: Record<string, unknown> = Object.fromEntries(fields.map((one) => [one.field.name, this.field(one, jurisdiction)]));
    return "own" in made ? { ...made, own: (made["released"] as unknown[]).slice(0, 2) } : made;
  }

  private field(picked: Picked, jurisdiction: string): unknown {
    const { field } = picked;
    if (!field.nonNull && this.random.chance(this.wishes.nulls ?? 0.2)) return null;
    const name = field.type.name;
    if (name.endsWith("Rows")) return this.rows(picked, this.below(jurisdiction, this.variables[picked.args["first"] ?? ""] as number));
    if (name.endsWith("Row")) return this.below(jurisdiction, 3).map((position) => this.row(picked, position));
    if (field.list) return Array.from({ length: this.random.int(0, 3) }, () => this.item(picked, jurisdiction));
    return this.item(picked, jurisdiction);
  }

  private item(picked: Picked, jurisdiction: string): unknown {
    const { type, name } = picked.field;
    if (name === "released" || name === "categories") return this.random.pick(personCategoryList);
    if (type.kind === "enum") return this.random.pick(type.values);
    if (type.kind === "scalar") return this.scalar(type.name);
    const made = this.object(picked, jurisdiction);
    return type.name === "Provider" ? { ...made, id: globalId(jurisdiction, "Provider", this.localId()) } : made;
  }

  private scalar(name: string): unknown {
    switch (name) {
      case "Int":
        return this.random.pick([0, -1, 7, 2 ** 31 - 1, -(2 ** 31), this.random.int(0, 1000)]);
      case "Float":
        return this.random.pick([0, -1.5, 12, 1e21, this.random.fraction()]);
      case "Boolean":
        return this.random.chance(0.5);
      case "Date":
        return this.day();
      case "DateTime":
        return this.instant();
      default:
        return this.random.pick(NAMES);
    }
  }

  private sortKey(field: string | undefined, descending: boolean): string | null {
    if (field === undefined) return null;
    if (field === "OPENED_ON") return this.random.chance(0.3) ? (descending ? "-infinity" : "infinity") : this.day();
    return field === "NAME" ? this.random.pick(NAMES) : this.instant();
  }

  private day(): string {
    return this.random.pick(["2024-02-29", "2026-12-31", "2000-02-29", this.instant().slice(0, 10)]);
  }

  private instant(): string {
    return `${new Date(Date.UTC(2020 + this.random.int(0, 6), this.random.int(0, 11), this.random.int(1, 31), this.random.int(0, 23), 59, this.random.int(0, 59))).toISOString().slice(0, 19)}Z`;
  }

  private localId(): string {
    return newLocalId((bytes) => Uint8Array.from({ length: bytes }, () => this.random.int(0, 255)));
  }
}

function below(picked: Picked, name: string): Picked {
  const found = picked.below.find(({ field }) => field.name === name);
  if (found === undefined) throw new Error(`${picked.field.name} has no ${name}`);
  return found;
}

function rowTypeOf({ field }: Picked): NodeType {
  const name = field.type.name.replace(/Rows?$/, "");
  const found = ROW_TYPES.find((one) => one === name);
  if (found === undefined) throw new Error(`${name} has no rows`);
  return found;
}

/** The total order a second time, by PostgreSQL's definition. */
function byBytes(one: Position, other: Position, descending: boolean): number {
  const sort = Buffer.compare(Buffer.from(one.sort ?? ""), Buffer.from(other.sort ?? ""));
  if (sort !== 0) return descending ? -sort : sort;
  return Buffer.compare(Buffer.from(one.jurisdiction), Buffer.from(other.jurisdiction)) || Buffer.compare(Buffer.from(one.id), Buffer.from(other.id));
}
