import { accountOf, addCaseManager } from "./accounts";
import type { City } from "./cities";
import { daySeconds, dayText } from "./dates";
import { addRecord, type Draft, organizationId } from "./draft";
import type { Enrolled } from "./enrollments";

/** LEAD toolkit: 12 to 15 is intensive, 20 the average at most, 25 never to be passed. */
const USUAL: readonly [number, number] = [14, 22];

/** Who looks after an enrolment from when to when (exclusive; null = still). */
export interface Watch {
  readonly account: string;
  readonly from: number;
  readonly to: number | null;
}

interface CaseManager {
  readonly account: string;
  readonly limit: number;
  readonly fte: number;
  /** Last days of those looked after now. */
  ends: (number | null)[];
}

/** Gives every enrolment a case manager, in the order in which they came, so that no caseload is ever too high. */
export function addAssignments(draft: Draft, city: City, enrolled: readonly Enrolled[]): Map<string, Watch[]> {
  const managers: CaseManager[] = [{ account: accountOf(draft, `${city.prefix}-case-manager`), limit: 20, fte: 1, ends: [] }];
  const shifts = enrolled.flatMap((one) => shiftsOf(draft, one)).sort((a, b) => a.from - b.from || (a.enrolled.id < b.enrolled.id ? -1 : 1));
  const watches = new Map<string, Watch[]>();
  for (const shift of shifts) {
    const before = watches.get(shift.enrolled.id) ?? [];
    const manager = freeManager(draft, city, managers, shift.from, before.at(-1)?.account);
    manager.ends.push(shift.to);
    watches.set(shift.enrolled.id, [...before, { account: manager.account, from: shift.from, to: shift.to }]);
    addAssignment(draft, shift, manager);
  }
  return watches;
}

interface Shift {
  readonly enrolled: Enrolled;
  readonly from: number;
  readonly to: number | null;
}

/** Now and then a long stay is handed from one case manager to another. */
function shiftsOf({ random, horizon }: Draft, enrolled: Enrolled): Shift[] {
  const { opened, closed } = enrolled.stay;
  const end = closed ?? horizon;
  if (end - opened < 150 || !random.chance(0.12)) return [{ enrolled, from: opened, to: closed }];
  const change = random.int(opened + 60, end - 60);
  return [{ enrolled, from: opened, to: change }, { enrolled, from: change, to: closed }];
}

function freeManager(draft: Draft, city: City, managers: CaseManager[], day: number, previous: string | undefined): CaseManager {
  for (const manager of managers) {
    manager.ends = manager.ends.filter((end) => end === null || end > day);
    if (manager.ends.length < manager.limit && manager.account !== previous) return manager;
  }
  const half = draft.random.chance(0.15);
  const account = addCaseManager(draft, city, managers.length + 1);
  const added = { account, limit: half ? 9 : draft.random.int(...USUAL), fte: half ? 0.5 : 1, ends: [] };
  managers.push(added);
  return added;
}

function addAssignment(draft: Draft, { enrolled, from, to }: Shift, manager: CaseManager): void {
  addRecord(draft, "assignment", draft.own(organizationId(draft.slug, "lead")), daySeconds(from, 23), {
    participant_id: enrolled.person.id,
    account_id: manager.account,
    starts_on: dayText(from),
    ends_on: to === null ? null : dayText(to),
    fte: manager.fte,
  });
}
