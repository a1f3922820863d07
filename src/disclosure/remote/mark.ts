import type { DisclosureNotice } from "../../domain/envelope";

/** What is known of a row that another site gave. */
export interface RemoteMark {
  readonly siteId: string;
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
