import type { Purpose } from "../domain/decision";
import { HubError } from "../domain/errors";
import type { Explanation } from "../domain/explanation";
import type { ViewerFile } from "../domain/viewer";
import { CATEGORY_BIT } from "../privacy/categories";
import { type Disclosed, redact } from "../privacy/redact";
import type { SliceOfRecords } from "../sites/slices.sql";
import { explain } from "./explain";
import { keepsExplanationOf, keptBy } from "./keeper";
import type { Operation } from "./operation";

/** Why somebody else may have what of a person: for the program's privacy officer, of the program's own records; null for everybody else, known or not. */
export async function explained(operation: Operation, participantId: string, account: string, purpose: Purpose): Promise<Disclosed<Explanation> | null> {
  const kept = await keptBy(operation, participantId, "EXPLANATION");
  if (kept === null) return null;
  const shows = (slice: SliceOfRecords) => keepsExplanationOf(operation, kept, slice);
  const explanation = await explain(operation.house, { viewer: await accountNamed(operation, account), purpose, key: kept.key, shows });
  kept.judged.served |= CATEGORY_BIT.CONSENT_RECORD;
  return explanation === null ? null : redact<Explanation>("Explanation", explanation, CATEGORY_BIT.CONSENT_RECORD);
}

async function accountNamed({ house: { viewers } }: Operation, slug: string): Promise<ViewerFile> {
  const id = await viewers.accountIdOf(slug);
  const viewer = id === null ? null : await viewers.load(id);
  if (viewer === null) throw new HubError("ACCOUNT_UNKNOWN");
  return viewer;
}
