import { type LogFields, logger } from "../src/log";

function logged(write: (log: ReturnType<typeof logger>) => void): string {
  const lines: string[] = [];
  write(logger({ logLevel: "debug", hubId: "hub" }, { write: (line: string) => void lines.push(line) }));
  return lines.join("");
}

describe("log", () => {
  it("writes one line of JSON with codes and ids", () => {
    const line = JSON.parse(logged((log) => { log.info("request", { code: "OK", requestId: "r1", milliseconds: 12 }); })) as object;
    expect(line).toMatchObject({ msg: "request", code: "OK", requestId: "r1", milliseconds: 12, hub: "hub" });
  });

  it("drops every other field, also where a cast let it in", () => {
    const smuggled = { code: "X", legalName: "Jane Roe", requestId: { name: "Jane Roe" } } as unknown as LogFields;
    expect(logged((log) => { log.error("e", smuggled); })).not.toContain("Jane");
  });

  it("tells where a bug is, and nothing of its message", () => {
    const text = logged((log) => { log.bug("unexpected", new TypeError('bad value "Jane Roe"'), { requestId: "r1" }); });
    expect(text).not.toContain("Jane");
    expect(text).toContain("TypeError");
    expect(text).toContain("log.test.ts");
  });

  it("heeds its level", () => {
    expect(logged((log) => { log.debug("d"); })).not.toBe("");
    const lines: string[] = [];
    logger({ logLevel: "silent", hubId: "hub" }, { write: (line: string) => void lines.push(line) }).error("e");
    expect(lines).toEqual([]);
  });
});
