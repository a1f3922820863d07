import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { forEachDatabase } from "../support/database";
import { SHARED } from "../support/shared";
import { importHmis } from "../../src/onboarding/import/import-hmis";

forEachDatabase((name, open) => {
  it("imports", async () => {
    const db = await open();
    writeFileSync("/tmp/map.json", JSON.stringify({ "96": "org-o", "4": { jurisdiction: "org-a", name: "A", state: "WA", timeZone: "America/Los_Angeles" }, "6": "org-b" }));
    for (const d of [1, 2]) {
      const r = await importHmis({ database: db, organizations: "/tmp/map.json", directory: join(SHARED, "data/hmis-eva-demo"), now: () => new Date(), random: randomBytes });
      console.log(name, d, JSON.stringify({ ...r, files: r.files.length, columnsNotMapped: r.columnsNotMapped.length, tables: r.tables.map((t) => Object.values(t).join(" ")), faults: r.faults.length, faultGroups: r.faultGroups.map((g) => [g.code, g.file, g.column, g.found, g.count, g.firstRows.join(",")].join(" | ")) }, null, 1).slice(0, 9000));
    }
    console.log(process.memoryUsage().rss / 1e6);
    for (const q of ["SELECT count(DISTINCT source_id)::int4 n, count(*)::int4 m FROM participant", "SELECT jurisdiction, count(*)::int4 n, count(closed_on)::int4 c FROM enrollment GROUP BY 1", "SELECT domain, measure, stage, count(*)::int4 n, count(value)::int4 v FROM outcome GROUP BY 1,2,3 ORDER BY 1,2,3", "SELECT percentile_cont(0.5) within group (order by closed_on-opened_on)::float m FROM enrollment WHERE closed_on IS NOT NULL", "SELECT status, exit_reason, count(*)::int4 n FROM status_period GROUP BY 1,2", "SELECT count(*)::int4 n FROM participant WHERE deceased_on IS NOT NULL"]) console.log(await db.query("q" + q.length, q));
  }, 120000);
});
