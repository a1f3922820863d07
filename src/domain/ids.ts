import { createHash } from "node:crypto";

/** The types that have a global id of their own. */
export const NODE_TYPES = ["Participant", "Referral", "Provider", "Outcome", "Jurisdiction", "Consent", "ServiceReferral"] as const;
export type NodeType = (typeof NODE_TYPES)[number];

export interface GlobalId {
  readonly jurisdiction: string;
  readonly type: NodeType;
  readonly localId: string;
}

const LOCAL_ID = /^[A-Za-z0-9_-]{21}[AQgw]$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One letter for a type, one digit for the form of the id: with the types' names ids were an eighth of a page. */
const VERSION = "2";
const LETTER: Readonly<Record<NodeType, string>> = { Participant: "P", Referral: "R", Provider: "V", Outcome: "O", Jurisdiction: "J", Consent: "C", ServiceReferral: "S" };

/** 128 random bits as 22 characters of base64url. Says nothing about whom it names. */
export function newLocalId(random: (bytes: number) => Uint8Array): string {
  return Buffer.from(random(16)).toString("base64url");
}

/** Place and id as one text, to keep things by: an id is one within its place only. */
export function placedId(jurisdiction: string, id: string): string {
  return `${jurisdiction} ${id}`;
}

export function isLocalId(text: string): boolean {
  return LOCAL_ID.test(text);
}

export function isSlug(text: string): boolean {
  return SLUG.test(text) && text.length <= 64;
}

/**
 * Text before the 16 bytes of the local id. Padded to a multiple of three bytes, so that the base64url
 * of prefix and id can be joined as strings: a page makes hundreds of ids.
 */
function plainPrefix(jurisdiction: string, type: NodeType): string {
  const text = `${VERSION}${LETTER[type]}:${jurisdiction}:`;
  return text.padEnd(Math.ceil(text.length / 3) * 3, ":");
}

/** By type and jurisdiction: a key put together of both would be made and hashed for each of the hundreds. */
const prefixes = new Map<NodeType, Map<string, string>>();

/** The fixed part of every global id of one type in one jurisdiction; append a local id. */
export function globalIdPrefix(jurisdiction: string, type: NodeType): string {
  let ofType = prefixes.get(type);
  if (ofType === undefined) prefixes.set(type, (ofType = new Map<string, string>()));
  let prefix = ofType.get(jurisdiction);
  if (prefix === undefined) ofType.set(jurisdiction, (prefix = Buffer.from(plainPrefix(jurisdiction, type), "latin1").toString("base64url")));
  return prefix;
}

export function globalId(jurisdiction: string, type: NodeType, localId: string): string {
  return globalIdPrefix(jurisdiction, type) + localId;
}

/** Null for anything that this program did not make; the caller then answers as for an unknown id. */
export function parseGlobalId(id: string): GlobalId | null {
  const localId = id.slice(-22);
  if (id.length > 200 || !LOCAL_ID.test(localId)) return null;
  const [head, jurisdiction = ""] = Buffer.from(id.slice(0, -22), "base64url").toString("latin1").split(":");
  const type = NODE_TYPES.find((one) => `${VERSION}${LETTER[one]}` === head);
  if (type === undefined || !isSlug(jurisdiction)) return null;
  const parsed = { jurisdiction, type, localId };
  return Buffer.from(plainPrefix(jurisdiction, type), "latin1").toString("base64url") === id.slice(0, -22) ? parsed : null;
}

/** Stable local id of something whose name is public, e.g. a jurisdiction: no person hides behind it. */
export function localIdOfName(name: string): string {
  return createHash("sha256").update(name).digest().subarray(0, 16).toString("base64url");
}
