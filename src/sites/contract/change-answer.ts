import type { SiteLedgerPlace } from "../remote-site";
import { codeOf, faultText, isObject, JSON_TYPE, type JsonObject, ledgerOf, parse, type WireAnswer } from "./answer";
import type { ChangeName } from "./changes";
import type { Variables } from "./check";
import { checkChange } from "./check-change";
import { isRefusalOfChange } from "./refusals";

export type ReadChange =
  | { readonly status: "ANSWERED"; readonly data: unknown; readonly ledger: SiteLedgerPlace | null }
  /** By a code of the contract: nothing was changed. */
  | { readonly status: "REFUSED"; readonly code: string; readonly details: readonly string[] }
  /** Whatever else it says, the change may have been made. */
  | { readonly status: "UNKNOWN"; readonly reason: string };

/** What the answer to a change says. Doubt is no refusal: only the contract's own codes say that nothing was done. */
export function readChange(name: ChangeName, variables: Variables, { status, contentType, body }: WireAnswer): ReadChange {
  const answer = JSON_TYPE.test(contentType) ? parse(body) : null;
  const code = codeOf(answer);
  if (answer !== null && status < 500 && code !== null && isRefusalOfChange(code)) return { status: "REFUSED", code, details: detailsOf(answer) };
  if (status !== 200) return unknown(`HTTP_${String(status)}`);
  if (answer === null) return unknown("NO_JSON");
  if ("errors" in answer) return unknown("ERRORS");
  return dataOf(name, variables, answer);
}

function dataOf(name: ChangeName, variables: Variables, answer: JsonObject): ReadChange {
  const { data } = answer;
  if (!isObject(data) || Object.keys(data).some((key) => key !== name)) return unknown("DATA");
  const checked = checkChange(name, variables, data[name]);
  if (!checked.ok) return unknown(faultText(checked.fault));
  const extensions = answer["extensions"] ?? {};
  const ledger = isObject(extensions) ? ledgerOf(extensions["ledger"] ?? null) : undefined;
  return ledger === undefined ? unknown("EXTENSION") : { status: "ANSWERED", data: checked.data, ledger };
}

function unknown(reason: string): ReadChange {
  return { status: "UNKNOWN", reason };
}

/** Sections of the rules and places in the input: what else a site writes there could be anything. */
const DETAIL = /^(?:(?:\/[A-Za-z0-9]{1,40}){1,6}|2\.\d{1,2}(?:\([a-zA-Z0-9]{1,4}\)){0,5})$/;
const MOST_DETAILS = 50;

function detailsOf(answer: JsonObject): string[] {
  const [first] = answer["errors"] as readonly unknown[];
  const extensions = isObject(first) ? first["extensions"] : undefined;
  const details = isObject(extensions) ? extensions["details"] : undefined;
  if (!Array.isArray(details)) return [];
  return (details as unknown[]).filter((one): one is string => typeof one === "string" && DETAIL.test(one)).slice(0, MOST_DETAILS);
}
