import fc from "fast-check";
import { auditJson } from "../../src/disclosure/audit";
import { canonicalBody, type LedgerBody, type Release } from "../../src/disclosure/ledger-body";
import { frontier, headsText, parseHeads } from "../../src/disclosure/ledger-heads";
import { type Opening, openingHash, rowHash } from "../../src/disclosure/ledger-hash";
import { Releases } from "../../src/disclosure/ledger-releases";
import { aBody, anAudit, aRelease } from "./ledger-fixtures";

/** The plain definition: keys sorted at every depth, no spaces. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join(",")}}`;
}

/** Every object of it with its keys in the order given by `seed`. */
function shuffled<T>(value: T, seed: number): T {
  if (Array.isArray(value)) return value.map((one: unknown) => shuffled(one, seed)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => ((a.length * seed) % 7) - ((b.length * seed) % 7));
  return Object.fromEntries(entries.map(([key, one]) => [key, shuffled(one as unknown, seed)])) as T;
}

const text = fc.string({ unit: "binary" });
const bodies: fc.Arbitrary<LedgerBody> = fc
  .record({ requestId: text, operation: text, person: text, consent: text, notice: fc.option(text), ehr: fc.boolean() })
  .map(({ person, consent, ...parts }) => aBody({ ...parts, releases: [aRelease({ persons: [person], consents: [consent] }), aRelease({ consents: null })] }));

describe("the body of an entry", () => {
  it("is canonical JSON, however its object was made", () => {
    fc.assert(
      fc.property(bodies, fc.nat(50), (body, seed) => {
        expect(canonicalBody(shuffled(body, seed))).toBe(canonical({ ...body, v: 1 }));
      }),
    );
  });

  it("holds no line break and no NUL, whatever it is about", () => {
    fc.assert(fc.property(bodies, (body) => !/[\n\0]/.test(canonicalBody(body))));
  });

  it("is enough for the accounting of 2.25 and the list of 2.24", () => {
    const releases = [
      aRelease({ persons: ["p1", "p2"], consents: ["c1", "c2"] }),
      aRelease({ persons: ["p2"], consents: ["c3"], generalDesignation: true, categories: ["HEALTH"] }),
    ];
    const body = JSON.parse(canonicalBody(aBody({ releases }))) as LedgerBody;
    const owed = body.releases.flatMap((release) =>
      release.persons.flatMap((person, at) => (person === "p2" ? [{ what: release.categories, consent: release.consents?.[at], general: release.generalDesignation }] : [])),
    );
    expect({ entity: body.viewer.organizationId, purpose: body.purpose, ehr: body.ehr, owed }).toEqual({
      entity: "king-county-wa/clinic",
      purpose: "TREATMENT",
      ehr: true,
      owed: [
        { what: ["ENROLLMENT_STATUS"], consent: "c2", general: false },
        { what: ["HEALTH"], consent: "c3", general: true },
      ],
    });
  });
});

describe("the releases of an answer", () => {
  const { persons: _persons, consents: _consents, ...terms } = aRelease();

  function gathered(add: (releases: Releases) => void): Release[] {
    const releases = new Releases();
    add(releases);
    return (JSON.parse(canonicalBody(aBody({ releases: releases.list() }))) as { releases: Release[] }).releases;
  }

  it("are gathered by their terms", () => {
    const list = gathered((releases) => {
      releases.add(terms, "p1", "c1");
      releases.add({ ...terms, categories: ["HEALTH"] }, "p1", "c1");
      releases.add({ ...terms, categories: ["ENROLLMENT_STATUS"] }, "p2", "c2");
      releases.add(terms, "p3", null);
    });
    expect(list.map(({ categories, persons, consents }) => [categories, persons, consents])).toEqual([
      [["ENROLLMENT_STATUS"], ["p1", "p2"], ["c1", "c2"]],
      [["HEALTH"], ["p1"], ["c1"]],
      [["ENROLLMENT_STATUS"], ["p3"], null],
    ]);
  });

  it("name a person once, however many paths led there", () => {
    const list = gathered((releases) => {
      for (let times = 0; times < 3; times++) releases.add(terms, "p1", "c1");
      releases.add(terms, "p1", "c2");
    });
    expect(list.map(({ persons, consents }) => [persons, consents])).toEqual([[["p1", "p1"], ["c1", "c2"]]]);
  });

  it.each(["jurisdiction", "program", "section", "agreementId", "orderId", "generalDesignation", "fields"] as const)("are told apart by %s", (key) => {
    const other = { ...terms, [key]: key === "fields" ? ["name"] : key === "generalDesignation" ? true : "another" };
    expect(gathered((releases) => { releases.add(terms, "p1", null); releases.add(other, "p1", null); })).toHaveLength(2);
  });

  it("say when there are none", () => {
    const releases = new Releases();
    const before = releases.isEmpty;
    releases.add(terms, "p1", null);
    expect([before, releases.isEmpty]).toEqual([true, false]);
  });
});

describe("an audit row", () => {
  it("has canonical counts", () => {
    const body = { rules: { b: 2, a: 1 }, effects: { PERMIT: 1, DENY: 2 }, rows: 1, ids: ["x"] };
    const [row] = JSON.parse(auditJson([anAudit({ body })])) as { body: unknown }[];
    expect(JSON.stringify(row?.body)).toBe(canonical(body));
  });
});

describe("hashes", () => {
  const row = { chainId: "chain", sequence: 1, at: "2026-07-01T12:00:00.123Z", body: "{}" };

  it("can be had with sha256sum: previous hash, place and time, body, a line each", () => {
    // printf '%s\n["chain",1,"2026-07-01T12:00:00.123Z"]\n{}' ffff | sha256sum
    expect(rowHash("ffff", row)).toBe("757c8ddb9af108b0accafeccef60822625a82079fffc1b810900e620daba2f4f");
  });

  it("differ for every part", () => {
    const others = [
      rowHash("eeee", row),
      rowHash("ffff", { ...row, chainId: "other" }),
      rowHash("ffff", { ...row, sequence: 2 }),
      rowHash("ffff", { ...row, at: "2026-07-01T12:00:00.124Z" }),
      rowHash("ffff", { ...row, body: "[]" }),
    ];
    expect(new Set([rowHash("ffff", row), ...others]).size).toBe(6);
  });

  it("of an opening cover the heads in it", () => {
    const chain = { id: "chain", startedAt: "2026-07-01T12:00:00.123Z", opening: "[]" };
    expect(openingHash(chain)).not.toBe(openingHash({ ...chain, opening: '[["other",1,"ff"]]' }));
  });
});

describe("heads", () => {
  it.each(["", "{}", "[[]]", '[["a"]]', '[["a","1","ff"]]', '[["a",1.5,"ff"]]', "null"])("are not read from %p", (opening) => {
    expect(parseHeads(opening)).toBeNull();
  });

  it("come back as they were written, by chain", () => {
    const heads = [{ chainId: "b", sequence: 2, hash: "bb" }, { chainId: "a", sequence: 1, hash: "aa" }];
    expect(parseHeads(headsText(heads))).toEqual([heads[1], heads[0]]);
  });

  it("that an opening names need not be named again, unless they have moved on", () => {
    const a = { chainId: "a", sequence: 1, hash: "aa" };
    const b = { chainId: "b", sequence: 1, hash: "bb" };
    const chains: Opening[] = [
      { id: "a", startedAt: "", opening: "[]" },
      { id: "b", startedAt: "", opening: headsText([a]) },
    ];
    expect(frontier(chains, [a, b])).toEqual([b]);
    expect(frontier(chains, [{ ...a, sequence: 2 }, b])).toHaveLength(2);
  });
});
