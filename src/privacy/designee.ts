import type { Discloser, Recipient } from "../domain/decision";

type Members = Extract<Recipient, { type: "INTERMEDIARY" }>["members"];

/**
 * An entry of a form that designates somebody, whichever kind of entry it is: all of one shape, because every question
 * about a page reads those of everybody on it.
 */
export interface Designee {
  readonly type: Recipient["type"] | Discloser["type"];
  /** Of a person or an organization. */
  readonly id: string | null;
  readonly className: string | null;
  /** 42 CFR 2.31(a)(4)(ii): of an intermediary, with whom it reaches. */
  readonly hubId: string | null;
  readonly members: Members | null;
}

export function designee(entry: Recipient | Discloser): Designee {
  return {
    type: entry.type,
    id: "id" in entry ? entry.id : null,
    className: "className" in entry ? entry.className : null,
    hubId: "hubId" in entry ? entry.hubId : null,
    members: "members" in entry ? entry.members : null,
  };
}
