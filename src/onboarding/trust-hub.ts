import { type PersonCategory, type Purpose, purposeList } from "../domain/decision";
import { isSiteId } from "../identity/assertion";
import type { PeerHub } from "../identity/peer-hub.store";
import { CATEGORY_BIT, isPersonCategory } from "../privacy/categories";

export class TrustError extends Error {
  override readonly name = "TrustError";

  constructor(
    readonly code: "HUB_ID_INVALID" | "JWKS_URL_INVALID" | "CEILING_INVALID",
    message: string,
  ) {
    super(message);
  }
}

/** As `site trust` sends it. */
export interface TrustRequest {
  readonly hub: string;
  readonly jwks: string;
  readonly organizations?: readonly string[] | undefined;
  readonly purposes?: readonly string[] | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly individuals?: boolean | undefined;
  readonly rowsAnHour?: number | undefined;
  readonly writes?: boolean | undefined;
}

export const ROWS_AN_HOUR = 100_000;
const MOST_ROWS_AN_HOUR = 2_000_000_000;
const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/** What is left out is no ceiling, but for people without an organization and for changes: these must be asked for. */
export function peerHubOf(body: unknown): PeerHub {
  const request = body as Partial<Record<keyof TrustRequest, unknown>>;
  const { rowsAnHour = ROWS_AN_HOUR } = request;
  if (!Number.isInteger(rowsAnHour) || (rowsAnHour as number) < 0 || (rowsAnHour as number) > MOST_ROWS_AN_HOUR) throw new TrustError("CEILING_INVALID", "The rows an hour are a whole number, 0 or more.");
  return {
    id: idOf(request.hub),
    jwksUrl: jwksOf(request.jwks),
    organizations: request.organizations === undefined ? null : listOf(request.organizations, isSiteId, "organization"),
    purposes: request.purposes === undefined ? purposeList : listOf(request.purposes, isPurpose, "purpose"),
    categories: request.categories === undefined ? (Object.keys(CATEGORY_BIT) as PersonCategory[]) : listOf(request.categories, isPersonCategory, "category"),
    individuals: request.individuals === true,
    rowsAnHour: rowsAnHour as number,
    writes: request.writes === true,
  };
}

export function idOf(hub: unknown): string {
  if (typeof hub === "string" && isSiteId(hub)) return hub;
  throw new TrustError("HUB_ID_INVALID", "A hub is named by its id: lower-case letters, digits, dots, dashes and slashes, at most 63.");
}

/** Whoever could change the keys on their way could speak for everybody. */
function jwksOf(url: unknown): string {
  const parsed = typeof url === "string" && URL.canParse(url) ? new URL(url) : null;
  const isSafe = parsed !== null && parsed.username === "" && (parsed.protocol === "https:" || (parsed.protocol === "http:" && LOOPBACK.includes(parsed.hostname)));
  if (!isSafe) throw new TrustError("JWKS_URL_INVALID", "The keys of a hub come by https, from loopback also by http: --jwks https://<hub>/site/jwks.json");
  return parsed.href;
}

function isPurpose(text: string): text is Purpose {
  return (purposeList as readonly string[]).includes(text);
}

function listOf<T extends string>(given: unknown, isOne: ((text: string) => text is T) | ((text: string) => boolean), what: string): T[] {
  const list = Array.isArray(given) ? (given as unknown[]) : [];
  if (list.length === 0 || !list.every((one) => typeof one === "string" && isOne(one))) throw new TrustError("CEILING_INVALID", `There is no such ${what}, or none was named. The schema's documentation has the lists of purposes and categories.`);
  return list as T[];
}
