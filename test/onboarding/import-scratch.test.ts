import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { forEachDatabase } from "../support/database";
import { SHARED } from "../support/shared";
import { importHsds } from "../../src/onboarding/import/import-hsds";

forEachDatabase((name, open) => {
  it("imports", async () => {
    const db = await open();
    await db.query("x", "INSERT INTO jurisdiction (slug,name,state,phase,doors,time_zone,synthetic) VALUES ('baltimore-md','B','MD','LIVE','{}','America/New_York',true)");
    for (const d of ["baltimore-charmcare-ohana", "baltimore-charmcare-ohana", "hsds-3.1-examples/csv"]) {
      const r = await importHsds({ database: db, jurisdiction: "baltimore-md", directory: join(SHARED, "data", d), now: () => new Date(), random: randomBytes });
      console.log(name, JSON.stringify({ ...r, files: r.files.length, columnsNotMapped: r.columnsNotMapped.length }, null, 1).slice(0, 9000));
    }
    console.log(await db.query("y", "SELECT count(DISTINCT service_id)::int4 n FROM service_taxonomy WHERE code LIKE 'RX%'"), await db.query("yy", "SELECT id, jurisdiction, counts::text FROM load"));
  }, 120000);
});
