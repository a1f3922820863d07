import type { Jurisdiction } from "../../domain/jurisdiction";
import type { SiteEntry } from "../../domain/directory";
import { isSlug } from "../../domain/ids";
import type { Database } from "../../database/database";
import { CONTRACT_VERSION } from "../../sites/contract/types";
import type { SiteReply } from "../../sites/remote-site";
import { siteEndpoint } from "../../sites/site-url";
import { placesTaken, writeSite } from "./sites.store";

export type SiteFault =
  | "SITE_URL" | "SITE_UNREACHABLE" | "SITE_REFUSED" | "SITE_ANSWER" | "SITE_CONTRACT" | "SITE_LOOP" | "SITE_PLACES" | "SITE_PLACE_TAKEN";

/** Why a site is not registered; nothing has changed. */
export class SiteError extends Error {
  override readonly name = "SiteError";

  constructor(readonly code: SiteFault, message: string) {
    super(message);
  }
}

/** As the site says of itself. */
export interface SiteDescription {
  readonly contract: string;
  readonly id: string;
  /** Whom it asks in turn. */
  readonly through: readonly string[];
  readonly jurisdictions: readonly Jurisdiction[];
}

export interface SiteRegistered {
  readonly id: string;
  readonly places: readonly string[];
  /** The site was known before, and is now where it says. */
  readonly wasKnown: boolean;
}

export interface Registering {
  readonly database: Database;
  readonly hubId: string;
  /** Asks whoever is at the URL for its `site` document. Asserts to the id that is given. */
  readonly describe: (entry: SiteEntry) => Promise<SiteReply>;
}

/**
 * Takes a city's own server into the directory: asks it who it is, checks that it can be what it says, and only then
 * writes. Every fault has a code and says what to do; nothing changes on one.
 */
export async function registerSite({ database, hubId, describe }: Registering, { id, url }: SiteEntry): Promise<SiteRegistered> {
  if (siteEndpoint(url) === null) throw new SiteError("SITE_URL", "The address must begin with https://, or with http:// and a loopback name of this machine, and lead to /site/graphql.");
  const said = described(await describe({ id, url }));
  if (said.id !== id) throw new SiteError("SITE_ANSWER", "The server at this address gives another id than the one it was asked for. Ask its operator for the id.");
  if (said.contract !== CONTRACT_VERSION) throw new SiteError("SITE_CONTRACT", `The site speaks another version of the contract; this hub speaks ${CONTRACT_VERSION}. The older of the two has to be updated.`);
  if (said.id === hubId || said.through.includes(hubId) || said.through.includes(said.id)) throw new SiteError("SITE_LOOP", "The site asks this hub in turn. Of two servers only one can be the other's site.");
  const slugs = said.jurisdictions.map(({ slug }) => slug);
  if (slugs.length === 0 || !slugs.every(isSlug) || new Set(slugs).size !== slugs.length) throw new SiteError("SITE_PLACES", "The site serves no place, or names one twice or not by a slug.");
  return database.transaction(async (tx) => {
    const taken = await placesTaken(tx, said.id, slugs);
    if (taken.length > 0) throw new SiteError("SITE_PLACE_TAKEN", `The site claims places that are another's: ${taken.join(", ")}. A place lives on one server; ask the operators which.`);
    const wasKnown = await writeSite(tx, { id: said.id, url, contract: said.contract }, said.jurisdictions);
    return { id: said.id, places: [...slugs].sort(), wasKnown };
  });
}

function described(reply: SiteReply): SiteDescription {
  switch (reply.status) {
    case "ANSWERED":
      return reply.data as SiteDescription;
    case "REFUSED":
      throw new SiteError("SITE_REFUSED", `The site refuses this hub (${reply.code}). Its operator has to trust the hub first: site trust.`);
    case "INVALID_ANSWER":
      throw new SiteError("SITE_ANSWER", "The server at this address does not answer as the contract says. Let its operator run the conformance check.");
    default:
      throw new SiteError("SITE_UNREACHABLE", "No server answers at this address, or its certificate does not hold. Check address, certificate and network.");
  }
}
