/** Where a site is asked: https, or http to this machine. */
export interface SiteEndpoint {
  readonly origin: string;
  readonly path: string;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

const SERVED_AT = "/site/graphql";

/** Of a server, or of its /site/graphql itself. Null for an address that nothing is sent to. */
export function siteEndpoint(url: string): SiteEndpoint | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, origin, pathname, username, password, search, hash } = new URL(url);
  const isSafe = protocol === "https:" || (protocol === "http:" && LOOPBACK.test(hostname));
  if (!isSafe || username !== "" || password !== "" || search !== "" || hash !== "") return null;
  const path = pathname.replace(/\/+$/, "");
  return { origin, path: path.endsWith(SERVED_AT) ? path : `${path}${SERVED_AT}` };
}
