import type { PersonCategory } from "../../../src/domain/decision";
import { Decisions, type Ground, type Released } from "./decisions";
import type { Asking } from "./requests";
import type { AnyRecord, Row, World } from "./world";

/** What one may have and all of the others, too, on the one's own grounds. */
export class Together extends Decisions {
  constructor(
    asking: Asking,
    private readonly others: readonly Decisions[],
  ) {
    super(asking);
  }

  override released(participant: Row<"participant">, record: AnyRecord): Released {
    const shared = new Map<PersonCategory, Ground>();
    for (const [category, ground] of super.released(participant, record)) {
      if (this.others.every((other) => other.released(participant, record).has(category))) shared.set(category, ground);
    }
    return shared;
  }
}

/** An organization as if it asked for itself: with no role, relation or duty that opens anything. */
export function organizationAsking({ rows }: World, organizationId: string): Row<"account"> {
  const [any] = rows.account;
  if (any === undefined) throw new Error("there are no accounts");
  return { ...any, id: `subgraph:${organizationId}`, slug: organizationId, role: "THIRD_PARTY", organization_id: organizationId, classes: [], program_wide_duty: false, hub_operator: false, privacy_officer: false };
}
