import { isUtf8 } from "node:buffer";
import { parseGlobalId } from "../../domain/ids";
import { SiteStatus } from "../../domain/enums";
import type { Failure } from "../merge";
import type { SiteLedgerPlace, Unanswered } from "../remote-site";
import { checkAnswer, placesAsked, type Variables } from "./check";
import type { DocumentName } from "./documents";
import type { AnswerFault } from "./fault";
import { isRefusal, isTrouble } from "./refusals";

/** What came over the wire, unpacked. */
export interface WireAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
}

export type ReadAnswer =
  | { readonly status: "ANSWERED"; readonly data: unknown; readonly ledger: SiteLedgerPlace | null; readonly noFurtherUse: unknown; readonly unanswered: Unanswered }
  | { readonly status: "REFUSED"; readonly code: string }
  /** It says itself that the time was over. */
  | { readonly status: "TIMED_OUT" }
  /** It says itself that it cannot answer. */
  | { readonly status: "UNREACHABLE"; readonly reason: string }
  | { readonly status: "INVALID_ANSWER"; readonly reason: string };

export const JSON_TYPE = /^application\/(?:json|graphql-response\+json)\s*(?:;|$)/i;

/** What an answer says, if it keeps the contract. Whatever is doubtful is INVALID_ANSWER, for reasons without a value. */
export function readAnswer(name: DocumentName, variables: Variables, { status, contentType, body }: WireAnswer): ReadAnswer {
  const answer = JSON_TYPE.test(contentType) ? parse(body) : null;
  if (status === 504 && codeOf(answer) === "DEADLINE") return { status: "TIMED_OUT" };
  if (status >= 500) return { status: "UNREACHABLE", reason: `HTTP_${String(status)}` };
  if (status !== 200) return refusalOf(status, codeOf(answer));
  if (answer === null) return invalid("NO_JSON");
  if ("errors" in answer) return errorOf(codeOf(answer));
  return dataOf(name, variables, answer);
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function parse(body: Buffer): JsonObject | null {
  if (!isUtf8(body)) return null;
  const text = body.toString("utf8");
  try {
    const value: unknown = JSON.parse(text);
    // Few answers hold any escape by number, and to look for that alone is quick.
    return isObject(value) && !(text.includes("\\u") && HALF_ESCAPE.test(text) && hasHalves(value)) ? value : null;
  } catch {
    return null;
  }
}

const HALF_ESCAPE = /\\u[dD][89a-fA-F]/;
const HALF_WRITTEN = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/** Half a pair of surrogates has no bytes in UTF-8, so it has no place in an order; JSON.stringify writes it as an escape. */
function hasHalves(value: unknown): boolean {
  return HALF_WRITTEN.test(JSON.stringify(value));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function codeOf(answer: JsonObject | null): string | null {
  const errors = answer?.["errors"];
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const extensions = isObject(first) ? first["extensions"] : undefined;
  const code = isObject(extensions) ? extensions["code"] : undefined;
  return typeof code === "string" ? code : null;
}

/** Of another status than 200. Proxies refuse without a code of ours. */
function refusalOf(status: number, code: string | null): ReadAnswer {
  if (code !== null && isRefusal(code)) return { status: "REFUSED", code };
  if (status === 401 || status === 403 || status === 429) return { status: "REFUSED", code: `HTTP_${String(status)}` };
  return invalid(`HTTP_${String(status)}`);
}

/** 200 with errors: a refusal that everyone gets, a site in trouble, or an answer with a hole in it. */
function errorOf(code: string | null): ReadAnswer {
  if (code !== null && isRefusal(code)) return { status: "REFUSED", code };
  if (code !== null && isTrouble(code)) return { status: "UNREACHABLE", reason: code };
  return invalid("ERRORS");
}

function dataOf(name: DocumentName, variables: Variables, answer: JsonObject): ReadAnswer {
  const { data } = answer;
  if (!isObject(data) || Object.keys(data).some((key) => key !== name)) return invalid("DATA");
  const extensions = answer["extensions"] ?? {};
  if (!isObject(extensions)) return invalid("EXTENSION");
  const places = placesAsked(variables);
  const unanswered = unansweredOf(extensions["unanswered"] ?? [], places);
  if (unanswered === undefined) return invalid("EXTENSION");
  const checked = checkAnswer(name, variables, data[name], new Set(unanswered.keys()));
  if (!checked.ok) return invalid(faultText(checked.fault));
  const ledger = ledgerOf(extensions["ledger"] ?? null);
  const noFurtherUse = noFurtherUseOf(extensions["noFurtherUse"] ?? null, places);
  if (ledger === undefined || noFurtherUse === undefined) return invalid("EXTENSION");
  // No entry of the site, no row of the site: the 2.25 log of record would not know of it.
  if (ledger === null && checked.released) return invalid("UNRECORDED");
  return { status: "ANSWERED", data: checked.data, ledger, noFurtherUse, unanswered };
}

function invalid(reason: string): ReadAnswer {
  return { status: "INVALID_ANSWER", reason };
}

export function faultText({ path, kind }: AnswerFault): string {
  return `${kind} ${path.join(".")}`;
}

const CHAIN = /^[\w.:/-]{1,128}$/;
const HASH = /^[0-9a-f]{64}$/;

/** Undefined: not as the contract says. */
export function ledgerOf(value: unknown): SiteLedgerPlace | null | undefined {
  if (value === null) return null;
  if (!isObject(value)) return undefined;
  const { chain, sequence, hash } = value;
  if (typeof chain !== "string" || typeof sequence !== "number" || typeof hash !== "string") return undefined;
  return CHAIN.test(chain) && Number.isSafeInteger(sequence) && sequence >= 0 && HASH.test(hash) ? { chain, sequence, hash } : undefined;
}

/** 42 CFR 2.26(a)(4): of whom, by ids of the places that were asked. Undefined: not as the contract says. */
function noFurtherUseOf(value: unknown, places: ReadonlySet<string>): { section: string; statement: string; participants: string[] } | null | undefined {
  if (value === null) return null;
  if (!isObject(value)) return undefined;
  const { section, statement, participants } = value;
  if (section !== "2.26(a)(4)" || typeof statement !== "string" || !Array.isArray(participants)) return undefined;
  const ids = (participants as unknown[]).filter((one): one is string => typeof one === "string");
  const known = ids.filter((one) => isPersonOf(one, places));
  return known.length === participants.length ? { section, statement, participants: known } : undefined;
}

const FAILURES = new Set<string>(Object.keys(SiteStatus).filter((one) => one !== "ANSWERED"));

/** Places that were asked and did not answer the site, each once, with the reason. Undefined: not as the contract says. */
function unansweredOf(value: unknown, places: ReadonlySet<string>): Unanswered | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = new Map<string, Failure>();
  for (const one of value as readonly unknown[]) {
    const { jurisdiction, status } = isObject(one) ? one : {};
    if (typeof jurisdiction !== "string" || !places.has(jurisdiction) || found.has(jurisdiction)) return undefined;
    if (typeof status !== "string" || !FAILURES.has(status)) return undefined;
    found.set(jurisdiction, status as Failure);
  }
  return found;
}

function isPersonOf(id: string, places: ReadonlySet<string>): boolean {
  const parsed = parseGlobalId(id);
  return parsed?.type === "Participant" && places.has(parsed.jurisdiction);
}
