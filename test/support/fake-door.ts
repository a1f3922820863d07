import { type GraphQLEnumType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, isEnumType, isListType, isNonNullType, isObjectType } from "graphql";
import type { Door, ListArgs } from "../../src/disclosure/door";
import type { CategoryMask } from "../../src/privacy/categories";
import { ALL_RELEASED, RELEASED } from "../../src/privacy/redact";
import { HubError } from "../../src/domain/errors";
import { globalId, type NodeType, parseGlobalId } from "../../src/domain/ids";
import type { Selection } from "../../src/domain/selection";
import type { Representation, SelectionOf } from "../../src/domain/subgraph";
import type { ViewerFile } from "../../src/domain/viewer";
import type { Registers } from "../../src/registers/all-registers";

export const CITY = "king-county-wa";

export const A_VIEWER = {
  account: { jurisdiction: CITY, id: "acct_x", slug: "x", displayName: "Demo", role: "CASE_MANAGER", organizationId: "o", classes: [], programWideDuty: false, hubOperator: false, privacyOfficer: false },
  revision: "1",
  relations: [],
  assignments: [],
} as unknown as ViewerFile;

/**
 * A door without a database: it makes up what is selected, and nothing else, out of where it stands and what it was
 * asked. So an executor that loses an argument, a selection or a parent gives another answer. `released` marks rows, and
 * their groups only where `markGroups` says so.
 */
export function fakeDoor(schema: GraphQLSchema, released: (place: string) => CategoryMask = () => ALL_RELEASED, markGroups = false): Door {
  const make = new Maker(schema, released, markGroups);
  const list = (type: string) => (args: ListArgs, selection: Selection) => soon(args, () => make.object(type, selection, `${type}${told(args)}`));
  const one = (type: NodeType) => (id: string, selection: Selection) => Promise.resolve(make.object(type, selection, id, id));
  const node = (id: string, selectionOf: (type: string) => Selection) => {
    const type = parseGlobalId(id)?.type;
    return Promise.resolve(type === undefined ? null : make.object(type, selectionOf(type), id, id));
  };
  return {
    viewer: A_VIEWER,
    purpose: "TREATMENT",
    participants: list("ParticipantConnection"), referrals: list("ReferralConnection"), outcomes: list("OutcomeConnection"), providers: list("ProviderConnection"), disclosures: list("DisclosureConnection"), jurisdictions: list("JurisdictionConnection"),
    emergencyEntries: list("EmergencyEntryConnection"), emergencyParticipant: one("Participant"),
    participant: one("Participant"), referral: one("Referral"), provider: one("Provider"),
    node,
    nodes: (ids: readonly string[], selectionOf: (type: string) => Selection) => Promise.all(ids.map((id) => node(id, selectionOf))),
    entities: (named: readonly Representation[], selectionOf: SelectionOf) => Promise.all(named.map(({ type, key }) => (parseGlobalId(key)?.type === type ? node(key, selectionOf) : Promise.resolve(null)))),
    jurisdiction: (slug: string) => Promise.resolve(make.every("Jurisdiction", slug)),
    organization: (id: string) => ({ name: id, kind: "LEAD_PROGRAM" }),
    children: (parent: object, field: string, args: ListArgs, selection: Selection) => {
      const place = `${idOf(parent)}.${field}${told(args)}`;
      const type = field === "outcomes" ? "OutcomeConnection" : parseGlobalId(idOf(parent))?.type === "Provider" ? "ServiceReferralConnection" : "ReferralConnection";
      return sometimesLater(place, () => soonOrNow(args, () => make.object(type, selection, place)));
    },
    link: (child: object, field: string, selection: Selection) => {
      const place = `${idOf(child)}.${field}`;
      return sometimesLater(place, () => (hash(place) % 5 === 0 ? null : make.object(`${field[0]?.toUpperCase() ?? ""}${field.slice(1)}`, selection, place)));
    },
    change: (_asked: object, here: () => unknown) => Promise.resolve().then(here),
    commit: () => Promise.resolve(null),
    singlesOut: () => undefined,
    leave: () => Promise.resolve(),
    noFurtherUse: () => null,
  } as unknown as Door;
}

/** To the real door an argument that is null is one that is not there. */
function told(args: object): string {
  return JSON.stringify(args, (_name, value: unknown) => value ?? undefined);
}

function idOf(object: object): string {
  return String((object as { id?: unknown }).id);
}

/** As the real door does it: a wrong page size is refused. */
function soonOrNow<T>({ first }: ListArgs, value: () => T): T {
  if (first !== null && first !== undefined && (first < 1 || first > 1000)) throw new HubError("PAGE_SIZE");
  return value();
}

async function soon<T>(args: ListArgs, value: () => T): Promise<T> {
  await Promise.resolve();
  return soonOrNow(args, value);
}

function sometimesLater<T>(place: string, value: () => T): T | Promise<T> {
  return hash(place) % 2 === 0 ? value() : Promise.resolve().then(value);
}

export class Maker {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly released: (place: string) => CategoryMask,
    private readonly markGroups: boolean,
  ) {}

  /** With the fields that are selected; those that have a resolver are left to it. */
  object(typeName: string, selection: Selection, place: string, id?: string, shared: CategoryMask = 0): object {
    return this.filled(typeName, place, [...selection.names], (name) => selection.below(name), shared, id);
  }

  /** With every plain field, as the directory keeps places. */
  every(typeName: string, place: string): object {
    return this.filled(typeName, place, Object.keys(this.type(typeName).getFields()), () => null, 0);
  }

  private filled(typeName: string, place: string, names: readonly string[], below: (name: string) => Selection | null, shared: CategoryMask, id?: string): object {
    const type = this.type(typeName);
    const isRow = type.getInterfaces().length > 0;
    const released = isRow ? this.released(place) : shared;
    const object: Record<string | symbol, unknown> = {};
    for (const name of names) {
      const field = type.getFields()[name];
      if (field !== undefined && field.resolve === undefined) object[name] = this.value(field.type, below(name), `${place}.${name}`, released);
    }
    if (isRow) object["id"] = id ?? globalId(CITY, typeName as NodeType, localId(place));
    if (isRow || this.markGroups) object[RELEASED] = released;
    return object;
  }

  private value(type: GraphQLOutputType, below: Selection | null, place: string, shared: CategoryMask): unknown {
    if (isNonNullType(type)) return this.present(type.ofType, below, place, shared);
    return hash(place) % 7 === 0 ? null : this.present(type, below, place, shared);
  }

  private present(type: GraphQLOutputType, below: Selection | null, place: string, shared: CategoryMask): unknown {
    if (isListType(type)) return Array.from({ length: hash(place) % 3 }, (_item, index) => this.value(type.ofType as GraphQLOutputType, below, `${place}[${String(index)}]`, shared));
    if (isEnumType(type)) return enumValue(type, place);
    if (isObjectType(type)) return below === null ? this.every(type.name, place) : this.object(type.name, below, place, undefined, shared);
    return LEAVES[String(type)]?.(place);
  }

  private type(name: string): GraphQLObjectType {
    return this.schema.getType(name) as GraphQLObjectType;
  }
}

function enumValue(type: GraphQLEnumType, place: string): unknown {
  const values = type.getValues();
  return values[hash(place) % values.length]?.value;
}

/** As PostgreSQL writes them. */
const LEAVES: Readonly<Record<string, (place: string) => unknown>> = {
  ID: (place) => place,
  String: (place) => `${place}"\\'\``,
  Int: (place) => hash(place) % 1000,
  Float: (place) => (hash(place) % 1000) / 8,
  Boolean: (place) => hash(place) % 2 === 0,
  DateTime: (place) => `2026-01-02T03:04:${String(10 + (hash(place) % 50))}+00:00`,
  Date: (place) => `2026-01-${String(10 + (hash(place) % 20))}`,
};

function localId(place: string): string {
  return Buffer.from(Array.from({ length: 4 }, (_word, index) => hash(`${place}#${String(index)}`).toString(16).padStart(8, "0")).join(""), "hex").toString("base64url");
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/** For executors that run queries only. */
export const noRegisters: Registers = new Proxy({} as Registers, {
  get: () => {
    throw new Error("a register was asked");
  },
});
