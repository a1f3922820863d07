import { daySeconds, instantText } from "./dates";
import { add, type Draft, nextId, organizationId } from "./draft";
import type { Person } from "./people";
import type { WrittenReferral } from "./referrals";

export interface WrittenMatter {
  readonly id: string;
  readonly opened: number;
  /** Day of final disposition; null while it is open. */
  readonly disposed: number | null;
  readonly hasCondition: boolean;
  /** Key of the organization that imposes or supervises; null where nobody does. */
  readonly monitor: string | null;
  readonly person: Person;
}

/** 42 CFR 2.35: what makes somebody's part in the program a condition. An arrest diversion holds charges back. */
export function addMatters(draft: Draft, person: Person, referrals: readonly WrittenReferral[]): WrittenMatter[] {
  const matters: WrittenMatter[] = [];
  for (const { door, received, charges, spell } of referrals) {
    if (door === "ARREST_DIVERSION" && charges !== null && (spell === null || spell.screening === "ELIGIBLE")) {
      matters.push(addMatter(draft, person, { pathway: door, condition: "CHARGES_WITHHELD", monitor: "city-attorney", opened: received, disposed: charges.decided }));
    } else if (door !== "ARREST_DIVERSION" && draft.random.chance(0.03)) {
      // Somebody made a matter of a door that carries no condition: nothing may rest on it.
      matters.push(addMatter(draft, person, { pathway: door, condition: null, monitor: "city-attorney", opened: received, disposed: null }));
    }
  }
  const first = referrals[0];
  if (first !== undefined && first.spell?.stay !== null && (person.scenario === "PROBATION" || (person.scenario === null && draft.random.chance(0.05)))) {
    matters.push(addMatter(draft, person, { pathway: "COURT_OR_SUPERVISION", condition: "PROBATION", monitor: "probation", opened: first.received, disposed: null }));
  }
  return matters;
}

interface MatterFacts {
  readonly pathway: string;
  readonly condition: string | null;
  readonly monitor: string;
  readonly opened: number;
  readonly disposed: number | null;
}

function addMatter(draft: Draft, person: Person, { pathway, condition, monitor, opened, disposed }: MatterFacts): WrittenMatter {
  const id = nextId(draft);
  const court = organizationId(draft.slug, "court");
  const monitoring = organizationId(draft.slug, monitor);
  add(draft, "legal_matter", {
    jurisdiction: draft.slug,
    id,
    participant_id: person.id,
    pathway,
    condition,
    imposed_by_organization_id: condition === "PROBATION" ? court : condition === null ? null : monitoring,
    supervising_organization_ids: condition === "PROBATION" ? [monitoring] : [],
    final_disposition_at: disposed === null ? null : instantText(daySeconds(disposed, 23)),
  });
  return { id, opened, disposed, hasCondition: condition !== null, monitor, person };
}
