import type { Directory } from "../domain/directory";
import { NATIONAL } from "../domain/directory";
import { SiteRefusal } from "../domain/site-errors";
import type { ViewerFile } from "../domain/viewer";
import type { AssertedIdentity } from "../identity/assertion";
import type { HubCeiling } from "../identity/peer-hub.store";
import type { DirectoryStore } from "../sites/directory.store";

/** Whom a hub's assertion means here, by this site's own registers. */
export interface AssertedViewer {
  readonly viewer: ViewerFile;
  /** As the registers stand now; null for whom the site would refuse by now. */
  readonly reload: () => Promise<ViewerFile | null>;
}

export interface Accounts {
  cached(accountId: string): ViewerFile | null;
  load(accountId: string): Promise<ViewerFile | null>;
  /** Also one that is active no longer. */
  isOnFile(accountId: string): Promise<boolean>;
}

/** The file of whoever is on file; for a stranger of an organization that is, the organization alone. Throws SiteRefusal. */
export async function assertedViewer(accounts: Accounts, directory: DirectoryStore, asserted: AssertedIdentity, ceiling: HubCeiling): Promise<AssertedViewer> {
  const { accountId, organizationId } = asserted;
  if (!isWithin(ceiling, organizationId)) throw new SiteRefusal("HUB_ORGANIZATION");
  if (isStranger(accountId)) return strangerToBoth(accounts, directory, asserted);
  const isTheirs = (file: ViewerFile | null) => file?.account.organizationId === organizationId;
  const cached = accounts.cached(accountId);
  // Whoever changed the organization is asked for anew, before they are refused for it.
  const file = isTheirs(cached) ? cached : await accounts.load(accountId);
  if (file !== null) {
    if (!isTheirs(file)) throw new SiteRefusal("HUB_ORGANIZATION");
    return { viewer: file, reload: () => accounts.load(accountId).then((now) => (isTheirs(now) ? now : null)) };
  }
  return stranger(accounts, directory, asserted);
}

/** Strangers have ids like `national/hub#nina`, and no account has. */
const MARK = "#";

function isStranger(accountId: string): boolean {
  return accountId.includes(MARK);
}

/**
 * Whom the hub itself does not know and takes from another one: somebody on file here comes by no such way, and an
 * account that was closed, or is another organization's, not even as a stranger.
 */
async function strangerToBoth(accounts: Accounts, directory: DirectoryStore, asserted: AssertedIdentity): Promise<AssertedViewer> {
  const name = asserted.accountId.slice(asserted.accountId.lastIndexOf(MARK) + 1);
  const file = await accounts.load(name);
  if (file === null ? await accounts.isOnFile(name) : file.account.organizationId !== asserted.organizationId) throw new SiteRefusal("HUB_ORGANIZATION");
  return stranger(accounts, directory, asserted);
}

function isWithin({ organizations, individuals }: HubCeiling, organizationId: string | null): boolean {
  return organizationId === null ? individuals : (organizations?.includes(organizationId) ?? true);
}

/** Nobody here vouches for their role, so they get what consents open to their organization as such, and no more. */
async function stranger(accounts: Accounts, directory: DirectoryStore, { hubId, accountId, organizationId }: AssertedIdentity): Promise<AssertedViewer> {
  // An account that was closed does not come back through a hub.
  if (organizationId === null || (await accounts.isOnFile(accountId))) throw new SiteRefusal("HUB_ORGANIZATION");
  const at = (now: Directory) => standsFor(now, organizationId, `${hubId}${MARK}${accountId}`);
  const viewer = at(await directory.directory()) ?? at(await directory.read());
  if (viewer === null) throw new SiteRefusal("HUB_ORGANIZATION");
  return { viewer, reload: () => directory.read().then(at) };
}

/** The id is no account's: a consent that names a person is not opened by a hub's word. The file is good for one revision of the directory. */
function standsFor({ organizations, revision }: Directory, organizationId: string, id: string): ViewerFile | null {
  const organization = organizations.get(organizationId);
  if (organization === undefined) return null;
  return {
    account: {
      jurisdiction: organization.facts.jurisdiction ?? NATIONAL,
      id,
      slug: id,
      displayName: organization.name,
      role: "THIRD_PARTY",
      organizationId,
      classes: [],
      programWideDuty: false,
      hubOperator: false,
      privacyOfficer: false,
    },
    revision,
    relations: [],
    assignments: [],
  };
}
