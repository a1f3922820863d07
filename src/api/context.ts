import type { Purpose } from "../domain/decision";
import type { ViewerFile } from "../domain/viewer";
import type { Door } from "../disclosure/door";
import type { Registers } from "../registers/all-registers";

/** What a resolver may know of the request. Made anew for every operation. */
export interface HubContext {
  readonly requestId: string;
  /** Null: nobody is signed in; only the schema's own description is served then. */
  readonly viewer: ViewerFile | null;
  readonly purpose: Purpose | null;
  readonly door: Door;
  readonly registers: Registers;
  /** The header idempotency-key; null: a repeat is another change. */
  readonly idempotencyKey: string | null;
}
