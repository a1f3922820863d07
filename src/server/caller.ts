import { type Purpose, purposeList } from "../domain/decision";
import { HubError } from "../domain/errors";
import type { ViewerFile } from "../domain/viewer";
import type { Outbox } from "./written";

/** Who sent a request, and for what. */
export interface Caller {
  readonly requestId: string;
  /** Null: nobody; may read the schema's own description where that is open. */
  readonly viewer: ViewerFile | null;
  readonly purpose: Purpose | null;
  /** The header idempotency-key. */
  readonly idempotencyKey?: string | null;
}

/** With the place where the data of the answer wait until it leaves. */
export interface OutgoingCaller extends Caller {
  readonly outbox: Outbox;
}

/** The header x-purpose-of-use. Without one, directory facts are served and records of persons are not. */
export function purposeOf(header: string | undefined): Purpose | null {
  const stated = header?.trim();
  if (stated === undefined || stated === "") return null;
  const purpose = purposeList.find((one) => one === stated);
  if (purpose === undefined) throw new HubError("PURPOSE_UNKNOWN");
  return purpose;
}

const KEY = /^[A-Za-z0-9._~:+-]{8,128}$/;

/** The header idempotency-key; in quotes too, as a structured field has it. */
export function idempotencyKeyOf(header: string | undefined): string | null {
  const stated = header?.trim();
  if (stated === undefined || stated === "") return null;
  const key = /^"(.*)"$/.exec(stated)?.[1] ?? stated;
  if (!KEY.test(key)) throw new HubError("IDEMPOTENCY_KEY_INVALID");
  return key;
}
