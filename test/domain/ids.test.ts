import { randomBytes } from "node:crypto";
import { globalId, newLocalId, NODE_TYPES, parseGlobalId } from "../../src/domain/ids";
import { globalIdOf } from "../disclosure/oracle/ids";

const PLACES = ["a", "ab", "abc", "king-county-wa", "x".repeat(64)];
const every = PLACES.flatMap((jurisdiction) => NODE_TYPES.map((type) => ({ jurisdiction, type, localId: newLocalId(randomBytes) })));

describe("a global id", () => {
  it("names type, place and local id, and is read back as what it was made of", () => {
    for (const { jurisdiction, type, localId } of every) {
      const id = globalId(jurisdiction, type, localId);
      expect(parseGlobalId(id)).toEqual({ jurisdiction, type, localId });
      expect(id).toBe(globalIdOf(jurisdiction, type, localId));
    }
    expect(new Set(every.map(({ jurisdiction, type, localId }) => globalId(jurisdiction, type, localId))).size).toBe(every.length);
  });

  it("is nobody's where one character of it is another, or one is missing, unless it names another local id", () => {
    for (const { jurisdiction, type, localId } of every) {
      const id = globalId(jurisdiction, type, localId);
      const prefix = id.length - 22;
      for (let at = 0; at < prefix; at++) {
        const other = `${id.slice(0, at)}${id[at] === "A" ? "B" : "A"}${id.slice(at + 1)}`;
        const parsed = parseGlobalId(other);
        if (parsed !== null) expect(globalId(parsed.jurisdiction, parsed.type, parsed.localId)).toBe(other);
        expect(parsed).not.toEqual({ jurisdiction, type, localId });
      }
      expect(parseGlobalId(id.slice(1))).not.toEqual({ jurisdiction, type, localId });
      expect(parseGlobalId(id.slice(0, -1))).toBeNull();
    }
  });

  it.each(["", "x", "1", "2P:king-county-wa:", Buffer.from("v1:king-county-wa:Participant:").toString("base64url") + "A".repeat(22)])("is not %p", (text) => {
    expect(parseGlobalId(text)).toBeNull();
  });
});
