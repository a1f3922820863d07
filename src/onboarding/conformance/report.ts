export type Level = "MUST" | "SHOULD";
export type Finding = "PASSED" | "FAILED" | "NOT_TRIED";

export interface Check {
  readonly level: Level;
  readonly finding: Finding;
  readonly what: string;
  /** What was found instead, or why it was not tried. Never a value of a record. */
  readonly detail: string;
}

export interface ConformanceReport {
  readonly url: string;
  readonly site: string;
  /** No must failed. */
  readonly conforms: boolean;
  readonly milliseconds: { readonly median: number; readonly slowest: number } | null;
  readonly checks: readonly Check[];
}

export function check(level: Level, what: string, isPassed: boolean, detail = ""): Check {
  return { level, what, finding: isPassed ? "PASSED" : "FAILED", detail: isPassed ? "" : detail };
}

export function notTried(what: string, why: string): Check {
  return { level: "MUST", what, finding: "NOT_TRIED", detail: why };
}

const SAYS: Readonly<Record<Finding, string>> = { PASSED: "passed", FAILED: "FAILED", NOT_TRIED: "not tried" };

/** For people: a line for each check, the sum below. */
export function reportText({ url, site, conforms, milliseconds, checks }: ConformanceReport): string {
  const lines = checks.map(({ level, finding, what, detail }) => `${SAYS[finding].padEnd(9)}  ${level.padEnd(6)}  ${what}${detail === "" ? "" : `: ${detail}`}`);
  const count = (finding: Finding, level?: Level) => String(checks.filter((one) => one.finding === finding && (level ?? one.level) === one.level).length);
  const time = milliseconds === null ? "" : `A page took ${String(milliseconds.median)} ms at the median, ${String(milliseconds.slowest)} ms at most.\n`;
  const sum = `${count("PASSED")} passed, ${count("FAILED", "MUST")} musts and ${count("FAILED", "SHOULD")} shoulds failed, ${count("NOT_TRIED")} not tried.`;
  return `Site ${site} at ${url}\n\n${lines.join("\n")}\n\n${time}${sum}\n${conforms ? "The site keeps the contract, as far as it was tried." : "The site does not keep the contract."}\n`;
}
