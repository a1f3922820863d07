// The order of the test files. A fresh clone has no times of an earlier run, and jest would go by the size of a file:
// what takes longest must not begin last, when one worker would run it and the others wait.
const { statSync } = require("node:fs");
const { default: Sequencer } = require("@jest/test-sequencer");

/** By the seconds that they took, most first; whatever is not named comes after them, by size. */
const LONGEST = [
  "federation/hub-of-hubs",
  "disclosure/every-row",
  "federation/site-differential",
  "leaks/two-worlds",
  "leaks/timing",
  "api/known-answers",
  "disclosure/accounting",
  "federation/hub-differential",
  "server/demo-sites",
  "disclosure/uses",
  "disclosure/twins",
  "onboarding/import-hmis",
  "federation/changes",
  "federation/site-lists",
  "federation/site-absence",
  "federation/engine-failures",
  "federation/subgraph-gateway",
  "disclosure/ledger-crash",
  "server/process",
  "federation/compromised-hub",
  "cli/commands",
  "onboarding/import-hsds",
  "database/migrate",
  "registers/who-may",
  "federation/eight-sites",
  "federation/site-process",
  "privacy/properties/every-decision",
  "federation/subgraph-entities",
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONGEST.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
      return at === -1 ? LONGEST.length : at;
    };
    const size = new Map([...tests].map(({ path }) => [path, statSync(path).size]));
    return [...tests].sort((one, other) => rank(one) - rank(other) || size.get(other.path) - size.get(one.path));
  }
};
