import type { DatedRelation, ViewerFile } from "../../src/domain/viewer";
import { dateIn, relationsAt } from "../../src/identity/relations";

const NOW = "2026-07-01T12:00:00Z";
const HERE = "king-county-wa";

function aRelation(parts: Partial<DatedRelation>): DatedRelation {
  return {
    type: "TREATS",
    participantId: null,
    matterId: null,
    recordId: null,
    supervised: null,
    validFrom: "2026-01-01T00:00:00Z",
    validTo: null,
    ...parts,
  };
}

function aFile(parts: Partial<ViewerFile> & { readonly programWideDuty?: boolean }): ViewerFile {
  const account = {
    jurisdiction: HERE, id: "acct_one", slug: "seattle-case-manager", displayName: "Case Manager", role: "CASE_MANAGER",
    organizationId: "king-county-wa/lead", classes: [], programWideDuty: parts.programWideDuty ?? false, hubOperator: false, privacyOfficer: false,
  };
  return { account, revision: "1.1", relations: parts.relations ?? [], assignments: parts.assignments ?? [] };
}

describe("relations at an instant", () => {
  it("are sorted into those about a person and the others", () => {
    const relations = relationsAt(
      aFile({
        relations: [
          aRelation({ type: "TREATS", participantId: "p1" }),
          aRelation({ type: "SELF", participantId: "p1" }),
          aRelation({ type: "PARENT_OF", participantId: "p2" }),
          aRelation({ type: "MONITORS", matterId: "m1" }),
          aRelation({ type: "ORIGINATED", recordId: "r1" }),
          aRelation({ type: "TRAINEE", supervised: true }),
        ],
      }),
      NOW,
    );
    const unnamed = [{ type: "MONITORS", matterId: "m1" }, { type: "ORIGINATED", recordId: "r1" }];
    expect(relations.about(HERE, "p1")).toEqual([{ type: "TREATS", participantId: "p1" }, { type: "SELF", participantId: "p1" }, ...unnamed]);
    expect(relations.about(HERE, "p2")).toEqual([{ type: "PARENT_OF", participantId: "p2" }, ...unnamed]);
    expect(relations.about(HERE, "p3")).toEqual(unnamed);
    expect(relations.general).toEqual([{ type: "TRAINEE", supervised: true }]);
    expect(relations.participantIds).toEqual(["p1", "p2"]);
  });

  it.each([
    ["begins now", { validFrom: NOW }, 1],
    ["begins later", { validFrom: "2026-07-01T12:00:01Z" }, 0],
    ["ends now", { validTo: NOW }, 0],
    ["ends later", { validTo: "2026-07-01T12:00:01Z" }, 1],
  ])("count: one that %s", (_when, period, count) => {
    const file = aFile({ relations: [aRelation({ participantId: "p1", ...period })] });
    expect(relationsAt(file, NOW).about(HERE, "p1")).toHaveLength(count);
  });

  it.each([
    ["starts today", { startsOn: "2026-07-01", endsOn: null }, 1],
    ["starts tomorrow", { startsOn: "2026-07-02", endsOn: null }, 0],
    ["ends today", { startsOn: "2026-01-01", endsOn: "2026-07-01" }, 0],
    ["ends tomorrow", { startsOn: "2026-01-01", endsOn: "2026-07-02" }, 1],
  ])("make a need from duties of an assignment that %s", (_when, period, count) => {
    const file = aFile({ assignments: [{ participantId: "p1", ...period }] });
    expect(relationsAt(file, NOW).about(HERE, "p1")).toHaveLength(count);
  });

  it("are each there once, though two periods overlap", () => {
    const twice = [aRelation({ participantId: "p1" }), aRelation({ participantId: "p1", validTo: "2027-01-01T00:00:00Z" })];
    expect(relationsAt(aFile({ relations: twice }), NOW).about(HERE, "p1")).toHaveLength(1);
  });

  it("reach nobody of another place, though somebody there has the same id", () => {
    const relations = relationsAt(aFile({ relations: [aRelation({ participantId: "p1" }), aRelation({ type: "MONITORS", matterId: "m1" })], assignments: [{ participantId: "p1", startsOn: "2026-01-01", endsOn: null }] }), NOW);
    expect([relations.about(HERE, "p1").length, relations.about("elsewhere", "p1")]).toEqual([3, []]);
  });

  it("reach everyone by a program-wide duty, and say so without naming anybody", () => {
    const relations = relationsAt(aFile({ programWideDuty: true }), NOW);
    expect([relations.everyone, relations.participantIds]).toEqual([true, []]);
  });

  it("take the day from the place's own time zone", () => {
    const evening = "2026-07-02T05:30:00Z";
    expect(dateIn("America/Los_Angeles", evening)).toBe("2026-07-01");
    const file = aFile({ assignments: [{ participantId: "p1", startsOn: "2026-01-01", endsOn: "2026-07-02" }] });
    expect(relationsAt(file, evening, dateIn("America/Los_Angeles", evening)).about(HERE, "p1")).toHaveLength(1);
  });
});
