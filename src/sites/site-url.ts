/** Where a site is asked: https, or http to this machine. Null for every other address. */
export interface SiteEndpoint {
  readonly origin: string;
  readonly path: string;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

export function siteEndpoint(url: string): SiteEndpoint | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, origin, pathname, username, password, search, hash } = new URL(url);
  const isSafe = protocol === "https:" || (protocol === "http:" && LOOPBACK.test(hostname));
  if (!isSafe || username !== "" || password !== "" || search !== "" || hash !== "") return null;
  return { origin, path: `${pathname.replace(/\/+$/, "")}/site/graphql` };
}
