import type { DisclosureNotice } from "../../domain/envelope";

/** What is known of a row that another site gave. */
export interface RemoteMark {
  readonly siteId: string;
  /** Something of a person is in it: for a hub that asks in turn it is counted. */
  readonly isOfPerson: boolean;
  /** 42 CFR 2.32, of the consents that the site's release rests on. */
  readonly notices: readonly DisclosureNotice[];
}

const marks = new WeakMap<object, RemoteMark>();

export function setRemoteMark(row: object, mark: RemoteMark): void {
  marks.set(row, mark);
}

/** Null for a row of this hub's own database. */
export function remoteMarkOf(row: object): RemoteMark | null {
  return marks.get(row) ?? null;
}
