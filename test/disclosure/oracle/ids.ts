const LETTERS: Readonly<Record<string, string>> = { Participant: "P", Referral: "R", Provider: "V", Outcome: "O", Jurisdiction: "J", Consent: "C", ServiceReferral: "S" };

/** A global id as clients know it: version and type, place and local id, base64url. Made here by hand, not by the door's code. */
export function globalIdOf(jurisdiction: string, type: string, localId: string): string {
  const text = `2${LETTERS[type] ?? "?"}:${jurisdiction}:`;
  const padded = text + ":".repeat((3 - (text.length % 3)) % 3);
  return Buffer.concat([Buffer.from(padded, "latin1"), Buffer.from(localId, "base64url")]).toString("base64url");
}
