import { forEachDatabase } from "../support/database";
import { TwoWorlds } from "./two-worlds";
forEachDatabase((name, open) => {
  it("tries", async () => {
    if (name === "PGlite") return;
    const worlds = await TwoWorlds.over(open);
    const want = (process.env["WANT"] ?? "").split(",");
    let out = "";
    for (const asker of worlds.askers.filter(({ viewer, purpose }) => want.includes(`${viewer.slug}:${purpose}`))) {
      const h = worlds.hidden(asker);
      for (const kind of ["WITHOUT", "OTHERWISE"] as const) {
        const t = Date.now();
        const f = await worlds.compare(asker, kind, { narrow: 3, probes: 12, anything: 5, ids: 2 });
        const by: Record<string, number> = {};
        for (const d of f.differences) by[d.what] = (by[d.what] ?? 0) + 1;
        out += `${asker.viewer.slug} ${asker.purpose} ${kind} nobodies ${h.people.size}/${worlds.world.rows.participant.length} silent ${h.silent.size} answers ${f.answers} released ${f.released} ${JSON.stringify(by)} ${Date.now() - t} ms errors ${f.errors.size}\n`;
        for (const d of f.differences.filter((x) => x.what !== "statements").slice(0, 6)) out += JSON.stringify({ ...d, query: d.query.slice(0, 300) }, null, 1) + "\n";
        for (const d of f.differences.filter((x) => x.what === "statements").slice(0, 5)) out += JSON.stringify({ ...d, query: d.query.slice(0, 200) }, null, 1) + "\n";
      }
      require("fs").writeFileSync("/tmp/p7-leaks/try.txt", out);
    }
  }, 600_000);
});
