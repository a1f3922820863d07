/**
 * Invented people only: the demo that the hub writes on its first start with the embedded database, that
 * `npm run -s lead-hub -- seed` writes on demand, and that `--scale` enlarges for the benchmark.
 *
 * The code is in src/onboarding/seed, as it is built with the rest of the hub:
 *   demo-rows.ts   what is written, as pure data: equal seed and reference instant give equal rows, byte for byte
 *   seed-demo.ts   writes it, one transaction a jurisdiction; what is already there stays as it is
 *   scenarios.ts   who plays what: the expired consent, the minor, the open emergency ...
 *   cities.ts, scale.ts   which places, and how much of everything
 * Names say "demo", jurisdictions and loads are marked synthetic, telephone numbers are those kept free for fiction.
 */
export { DEMO_SEED, demoRows, type DemoOptions } from "../src/onboarding/seed/demo-rows";
export { seedDemo, type SeedOptions, type SeedReport } from "../src/onboarding/seed/seed-demo";
