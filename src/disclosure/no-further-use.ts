import { globalId } from "../domain/ids";
import { restrictionsSetAside } from "../privacy/restrictions";
import type { Judged } from "./bench";
import type { Situation } from "./situation";

/** 42 CFR 2.26(a)(4), for purpose EMERGENCY: travels in `extensions` with what an emergency opened in spite of an agreed restriction. */
export interface NoFurtherUse {
  readonly section: "2.26(a)(4)";
  readonly statement: string;
  /** Of whom, by global id. */
  readonly participants: readonly string[];
}

const STATEMENT = "Restricted at the patient's request and disclosed for emergency treatment only: you are asked not to use or disclose it further (42 CFR 2.26(a)(4)).";

export function noFurtherUse({ prepared }: Situation, served: readonly Judged[]): NoFurtherUse | null {
  const restricted = served.filter((judged) => restrictionsSetAside(prepared, judged.person.person, judged.slice, judged.served).length > 0);
  if (restricted.length === 0) return null;
  const participants = new Set(restricted.map(({ person: { ref } }) => globalId(ref.jurisdiction, "Participant", ref.id)));
  return { section: "2.26(a)(4)", statement: STATEMENT, participants: [...participants].sort() };
}

/** With the participants of whom other sites have said so. */
export function withRemote(own: NoFurtherUse | null, participants: readonly string[]): NoFurtherUse | null {
  if (participants.length === 0) return own;
  return { section: "2.26(a)(4)", statement: STATEMENT, participants: [...new Set([...(own?.participants ?? []), ...participants])].sort() };
}
