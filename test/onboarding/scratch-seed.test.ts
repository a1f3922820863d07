import { demoRows } from "../../src/onboarding/seed/demo-rows";
import { TABLES } from "../../src/onboarding/seed/rows";
test("counts", () => {
  for (const scale of ["demo", "benchmark"] as const) {
    const t = performance.now(); const out: string[] = []; const total: Record<string, number> = {};
    for (const { slug, rows, standing } of demoRows({ seed: 1, now: new Date("2026-11-01T12:00:00Z"), scale })) {
      out.push(`${slug} people ${rows.participant.length} rows ${TABLES.reduce((n, x) => n + rows[x].length, 0)} accounts ${rows.account.length} valid ${[...standing.values()].filter((x) => x === "VALID").length}/${standing.size}`);
      for (const x of TABLES) total[x] = (total[x] ?? 0) + rows[x].length;
    }
    console.log(scale, performance.now() - t, out.join("\n"), JSON.stringify(total), Object.values(total).reduce((a, b) => a + b, 0));
  }
});
