// After the tests: the checks, each counted as one, and the closing line. Reads jest's JSON report.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { at, filesBelow, readJson } from "./state.mjs";

const node = (...parameters) => [process.execPath, parameters];
const bin = (name, ...parameters) => node(at("node_modules", name), ...parameters);

const hasOperations = () => filesBelow(at("schema/operations/console")).some((file) => file.endsWith(".graphql"));

/** Two at a time, what takes longest first. None writes: what the operations' types are made from has not changed since setup. */
const CHECKS = [
  { name: "lint", command: bin("eslint/bin/eslint.js", ".", "--max-warnings", "0", "--cache", "--cache-location", "node_modules/.lead-hub/eslint") },
  { name: "the operations are valid and typed", needs: hasOperations, command: node(at(".ci/codegen.mjs"), "--run") },
  { name: "the committed SDL is what the classes declare", needs: () => existsSync(at("dist/api/emit.js")), command: node(at(".ci/emit.mjs"), "--check") },
  { name: "the contract between hubs and sites breaks nothing that was released", command: node(at(".ci/contract.mjs"), "--check") },
  { name: "the migrations lead to schema.prisma", command: node(at(".ci/migration.mjs"), "--check") },
  { name: "types", command: bin("typescript/bin/tsc", "--noEmit", "-p", "tsconfig.json") },
];

async function runCheck({ name, needs, command: [program, parameters] }) {
  if (needs?.() === false) return say("skipped", name, "what it checks is not there yet");
  const { status, said } = await outcomeOf(program, parameters);
  return status === 0 ? say("passed", name) : say("failed", name, said.trim());
}

function outcomeOf(program, parameters) {
  return new Promise((done) => {
    const child = spawn(program, parameters, { cwd: at(), stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
    child.once("error", (error) => done({ status: null, said: String(error) }));
    child.once("close", (status) => done({ status, said }));
  });
}

function say(outcome, name, detail = "") {
  process.stdout.write(`${outcome}: ${name}${detail === "" ? "" : `\n${detail.slice(0, 20_000)}`}\n`);
  return outcome;
}

/** A test file that could not even be loaded has no tests to count: it counts as one failure. */
function testOutcomes(report) {
  const broken = report.testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
  for (const suite of report.testResults) {
    if (suite.status === "failed") process.stdout.write(`${suite.name}\n${suite.message}\n`);
    for (const { status, fullName } of suite.assertionResults) {
      if (status === "pending" || status === "todo") process.stdout.write(`skipped: ${fullName}\n`);
    }
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const report = readJson(process.argv[2] ?? "");
const counts = report === undefined ? { passed: 0, failed: 1, skipped: 0 } : testOutcomes(report);
if (report === undefined) process.stdout.write("failed: the tests left no report\n");
const waiting = [...CHECKS];
const lane = async () => {
  for (let check; (check = waiting.shift()); ) counts[await runCheck(check)] += 1;
};
await Promise.all([lane(), lane()]);
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
