import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { codeOf, told } from "../api/mask";
import { askedBy } from "../disclosure/record";
import { HUB_ERRORS } from "../domain/errors";
import { SiteRefusal } from "../domain/site-errors";
import type { Hub } from "../hub";
import { AssertionError } from "../identity/assertion-errors";
import { acceptsJson } from "./graphql-route";
import { BodyError, jsonBytes, JSON_TYPE, type Refused, reply, replyError } from "./reply";
import { remainingOf, SiteDeadline } from "./site-deadline";
import type { SiteRequest, SiteService } from "./site-service";

const METHOD = { code: "METHOD_NOT_ALLOWED", message: "Send documents of the contract by POST." };
const ACCEPT = { code: "NOT_ACCEPTABLE", message: "Answers are JSON: the header accept must allow application/json." };

/** One document of the contract over HTTP: who asks is settled before anything is read. */
export async function siteRoute(hub: Hub, service: SiteService, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked: SiteRequest = { requestId: randomUUID(), hubId: null, assertion: null, operation: "" };
  if (request.method !== "POST") return replyError(response, 405, METHOD, asked.requestId, { allow: "POST" });
  if (!acceptsJson(request)) return replyError(response, 406, ACCEPT, asked.requestId);
  try {
    const { headers } = request;
    const bytes = await jsonBytes(request);
    const deadline = new SiteDeadline();
    const { status, body } = await deadline.within(remainingOf(headers["x-deadline-ms"]?.toString()), () => service.answer(asked, headers.authorization, bytes, deadline));
    reply(response, status, JSON_TYPE, body);
  } catch (error) {
    await refuse(hub, asked, response, error);
  }
}

async function refuse(hub: Hub, asked: SiteRequest, response: ServerResponse, error: unknown): Promise<void> {
  const { status, fault } = refusalOf(hub, error);
  const hubId = error instanceof AssertionError ? error.hubId : asked.hubId;
  // Of a name that nobody here knows, anybody could write as much as they like.
  if (hubId === null) hub.log.warn("a request to the site was refused", { code: fault.code, requestId: asked.requestId });
  else if (!(await isAudited(hub, asked, hubId, fault.code))) return replyError(response, 503, UNRECORDED, asked.requestId);
  replyError(response, status, fault, asked.requestId);
}

const UNRECORDED = { code: "LEDGER_UNAVAILABLE", message: HUB_ERRORS.LEDGER_UNAVAILABLE };

function refusalOf(hub: Hub, error: unknown): { readonly status: number; readonly fault: Refused } {
  if (error instanceof AssertionError || error instanceof SiteRefusal) return { status: error.status, fault: { code: error.code, message: error.message } };
  if (error instanceof BodyError) return { status: error.status, fault: error };
  const fault = told(error);
  const isDown = fault.code === "DATABASE_UNAVAILABLE" || fault.code === "LEDGER_UNAVAILABLE";
  hub.log.bug("request of a hub failed", error, codeOf(error));
  return { status: isDown ? 503 : 500, fault };
}

/** Every refusal is on record with the hub in whose name it was asked, and nothing of what was asked about. */
async function isAudited({ ledger, clock, log }: Hub, { requestId, assertion, operation }: SiteRequest, hubId: string, code: string): Promise<boolean> {
  const accountId = assertion === null ? null : `${hubId}#${assertion.accountId}`;
  const body = { rows: 0, effects: { DENY: 1 }, rules: { [code]: 1 }, ...askedBy(hubId, assertion?.via ?? []) };
  const row = { at: clock().toISOString(), requestId, accountId, jurisdiction: null, purpose: assertion?.purpose ?? null, operation: operation === "" ? "site" : `site.${operation}`, body };
  try {
    await ledger.append({ entry: null, audits: [row] });
    return true;
  } catch (error) {
    log.bug("a refusal could not be recorded", error, { requestId });
    return false;
  }
}
