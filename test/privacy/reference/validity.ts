import Ajv2020 from "ajv/dist/2020";
import { schema } from "./lists";
import type { Request } from "./types";

/** Section 1: schema, impossible dates, repeated ids. */

/** True if the calendar has this day. */
export function isRealInstant(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text.replace("Z", ".000Z");
}

const checked = structuredClone(schema);
checked.$defs.Instant = { ...checked.$defs.Instant, format: "real-instant" };

const ajv = new Ajv2020({ strict: false });
ajv.addFormat("real-instant", isRealInstant);
ajv.addSchema(checked);

const fitsSchema = ajv.compile({ $ref: `${schema.$id}#/$defs/DecisionRequest` });
const decisionFitsSchema = ajv.compile({ $ref: `${schema.$id}#/$defs/Decision` });

function repeatsAnId(items: { id: string }[]): boolean {
  return new Set(items.map((item) => item.id)).size !== items.length;
}

export function isValid(candidate: unknown): candidate is Request {
  if (!fitsSchema(candidate)) return false;
  const request = candidate as Request;
  const lists = [
    request.organizations,
    request.consents,
    request.matters,
    request.agreements,
    request.orders,
    request.mandates,
    request.restrictions,
    request.disclosureLog === null ? [] : request.disclosureLog.entries,
  ];
  return !lists.some(repeatsAnId);
}

/** For tests: does an answer of the product fit `#/$defs/Decision`? */
export function isDecision(candidate: unknown): boolean {
  return decisionFitsSchema(candidate) === true;
}
