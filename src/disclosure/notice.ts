import type { DisclosureNotice } from "../domain/envelope";
import { PlacedMap } from "../domain/placed-map";
import type { Judged } from "./bench";
import type { NoticeExtension } from "./door";

/** 42 CFR 2.32(a)(2), the short form, as amended in 2024. */
const STATEMENT = "42 CFR part 2 prohibits unauthorized use or disclosure of these records.";
export const NOTICE_VERSION = "42 CFR 2.32(a)(2), 2024";

/** One notice for each consent that what was served rests on, by its id: the order of judging would tell of hidden rows between those shown. */
export function noticesOf(served: Iterable<Judged>): DisclosureNotice[] | null {
  const notices: DisclosureNotice[] = [];
  const told = new PlacedMap<true>();
  for (const judged of served) {
    for (const { consent, categories } of basesOf(judged)) {
      if (consent === null || (categories & judged.served) === 0) continue;
      const { jurisdiction } = judged.person.ref;
      if (told.has(jurisdiction, consent.id)) continue;
      told.set(jurisdiction, consent.id, true);
      notices.push({ statement: STATEMENT, version: NOTICE_VERSION, consentId: consent.id, scope: judged.person.scopes.get(consent.id) ?? null, copyAvailable: consent.travelsAs === "COPY" });
    }
  }
  return notices.length === 0 ? null : notices.sort(byConsent);
}

/** Two places may have consents of one id; scopes differ then. */
function byConsent(a: DisclosureNotice, b: DisclosureNotice): number {
  if (a.consentId !== b.consentId) return a.consentId < b.consentId ? -1 : 1;
  return (a.scope ?? "") < (b.scope ?? "") ? -1 : 1;
}

/** What was handed over rests on, for the viewer and for each organization that a key takes it to: each needs its notice. */
function basesOf({ verdict, partners }: Judged): Judged["verdict"]["bases"] {
  return partners.length === 0 ? verdict.bases : [verdict, ...partners].flatMap(({ bases }) => bases);
}

/** The same for `extensions`: equal scopes are written once. */
export function noticeExtension(notices: readonly DisclosureNotice[] | null): NoticeExtension | null {
  if (notices === null) return null;
  const scopes: { scope: string | null; copyAvailable: boolean; consentIds: string[] }[] = [];
  // By the text itself: a longer key would be put together once for each consent.
  const byText = { copies: new Map<string, string[]>(), texts: new Map<string, string[]>() };
  for (const { scope, copyAvailable, consentId } of notices) {
    const known = copyAvailable ? byText.copies : byText.texts;
    const consentIds = known.get(scope ?? "");
    if (consentIds !== undefined) {
      consentIds.push(consentId);
      continue;
    }
    const first = [consentId];
    known.set(scope ?? "", first);
    scopes.push({ scope, copyAvailable, consentIds: first });
  }
  return { statement: STATEMENT, version: NOTICE_VERSION, scopes };
}

/** With those that came with rows of other sites: each consent once, by its id. */
export function union(own: DisclosureNotice[] | null, remote: readonly DisclosureNotice[]): DisclosureNotice[] | null {
  if (remote.length === 0) return own;
  const byId = new Map<string, DisclosureNotice[]>();
  for (const notice of [...(own ?? []), ...remote]) {
    const known = byId.get(notice.consentId);
    if (known === undefined) byId.set(notice.consentId, [notice]);
    else if (!known.some(({ scope }) => scope === notice.scope)) known.push(notice);
  }
  return [...byId.values()].flat().sort(byConsent);
}
