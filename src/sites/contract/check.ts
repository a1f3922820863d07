import { isSlug, parseGlobalId } from "../../domain/ids";
import type { Position } from "../site";
import { afterId, byId, checkChildren, checkRow, checkRows, type NodePlan, nodePlan, type Sequence, type SiteRow, type SiteRows, sortForm, type Walk } from "./check-rows";
import { shapeCheck } from "./check-shape";
import { type DocumentName, ROOTS, SITE_DOCUMENTS, type SiteDocument } from "./documents";
import { type AnswerFault, FaultSink } from "./fault";

export type { AnswerFault, FaultKind } from "./fault";

export type Variables = Readonly<Record<string, unknown>>;

export type CheckedAnswer =
  | {
      readonly ok: true;
      /** The same data. */
      readonly data: unknown;
      /** Something of a person is in it. */
      readonly released: boolean;
    }
  | { readonly ok: false; readonly fault: AnswerFault };

/**
 * Checks the value of a document's root field against the contract and against what was asked: types, nulls, words,
 * ids, places, order. One fault, and nothing of the answer is used. The value is what JSON.parse gave.
 * `unanswered`: places that the site asks in turn and that did not answer it.
 */
export function checkAnswer(name: DocumentName, variables: Variables, value: unknown, unanswered: ReadonlySet<string> = NONE): CheckedAnswer {
  const document = SITE_DOCUMENTS[name];
  const walk: Walk = { sink: new FaultSink(), variables, unanswered, parents: new Map(), released: false };
  const holds = hasShape(document, walk, value) && checkRoot(document, walk, value);
  if (holds) return { ok: true, data: value, released: walk.released };
  walk.sink.within(name);
  return { ok: false, fault: walk.sink.fault };
}

const NONE: ReadonlySet<string> = new Set();

/** The root field is null only beside an error, and then nothing is checked. */
function hasShape(document: SiteDocument, { sink, variables }: Walk, value: unknown): boolean {
  if (value === null) return sink.found("NULL");
  if (value === undefined) return sink.found("MISSING");
  return shapeCheck(document, variables)(value, sink);
}

type Kind = "SITE" | "LIST" | "BY_ID" | "BELOW" | "BEHIND";

interface RootPlan {
  readonly kind: Kind;
  readonly plan: NodePlan | null;
}

const PLANS = new Map<DocumentName, RootPlan>(ROOTS.map(({ name, args, rowType }) => {
  const kind: Kind = rowType === null ? "SITE" : "jurisdictions" in args ? "LIST" : "first" in args ? "BELOW" : name.endsWith("ById") ? "BY_ID" : "BEHIND";
  return [name, { kind, plan: rowType === null ? null : nodePlan(SITE_DOCUMENTS[name].root) }];
}));

function checkRoot({ name }: SiteDocument, walk: Walk, value: unknown): boolean {
  const { kind, plan } = PLANS.get(name) ?? { kind: "SITE", plan: null };
  if (plan === null) return checkSite(walk, value as SiteDescription);
  switch (kind) {
    case "LIST":
      return checkRows(walk, plan, value as SiteRows, new Set(textsOf(walk.variables["jurisdictions"])), sequenceOf(walk.variables));
    case "BELOW":
      return checkKeyed(walk, value as readonly unknown[], (item, key, place) => checkChildren(walk, plan, item as SiteRows, key, place, byId(afterId(place, walk.variables["after"]), firstOf(walk.variables))));
    case "BY_ID":
      return checkKeyed(walk, value as readonly unknown[], (item, key, place) => {
        if ((item as SiteRow).node.id !== key) return walk.sink.found("KEYS");
        return checkRow(walk, plan, item as SiteRow, new Set([place]));
      });
    case "BEHIND":
    case "SITE":
      return checkKeyed(walk, value as readonly unknown[], (item, _key, place) => checkRow(walk, plan, item as SiteRow, new Set([place])));
  }
}

/** As many items as keys, and nothing for a key that names nothing, or somebody of a place that did not answer. */
function checkKeyed(walk: Walk, items: readonly unknown[], check: (item: unknown, key: string, place: string) => boolean): boolean {
  const keys = textsOf(walk.variables["ids"]);
  if (items.length !== keys.length) return walk.sink.found("KEYS");
  for (let index = 0; index < keys.length; index++) {
    const item = items[index];
    if (item === null) continue;
    const key = keys[index] ?? "";
    const place = parseGlobalId(key)?.jurisdiction;
    if (place === undefined) return walk.sink.found("KEYS");
    if (walk.unanswered.has(place)) return walk.sink.found("UNANSWERED");
    if (!check(item, key, place)) return false;
  }
  return true;
}

function sequenceOf(variables: Variables): Sequence {
  const orderBy = (variables["orderBy"] ?? null) as { readonly field: string; readonly direction?: string } | null;
  const descending = orderBy?.direction === "DESC";
  const after = (variables["after"] ?? null) as Position | null;
  return { isSort: sortForm(orderBy?.field ?? null, descending), descending, after, first: firstOf(variables) };
}

function firstOf({ first }: Variables): number {
  return typeof first === "number" ? first : 0;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

interface SiteDescription {
  readonly id: string;
  readonly through: readonly string[];
  readonly jurisdictions: readonly { readonly id: string; readonly slug: string }[];
}

/** Hubs and sites are named alike (HUB_ID). */
const SITE_ID = /^[a-z0-9][a-z0-9./-]{0,62}$/;

function checkSite({ sink }: Walk, { id, through, jurisdictions }: SiteDescription): boolean {
  if (!SITE_ID.test(id)) return sink.found("FORM", "id");
  if (!through.every((one) => SITE_ID.test(one))) return sink.found("FORM", "through");
  const slugs = new Set<string>();
  for (const { id: place, slug } of jurisdictions) {
    const parsed = parseGlobalId(place);
    if (!isSlug(slug) || parsed?.type !== "Jurisdiction" || parsed.jurisdiction !== slug) return sink.found("ID", "jurisdictions");
    if (slugs.has(slug)) return sink.found("JURISDICTION", "jurisdictions");
    slugs.add(slug);
  }
  return true;
}

/** The places that an answer may be about. */
export function placesAsked(variables: Variables): ReadonlySet<string> {
  const named = textsOf(variables["ids"]).flatMap((id) => parseGlobalId(id)?.jurisdiction ?? []);
  return new Set([...textsOf(variables["jurisdictions"]), ...named]);
}
