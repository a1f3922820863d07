import { CONTRACT_VERSION } from "../../sites/contract/types";
import { siteEndpoint } from "../../sites/site-url";
import { Asking, type Trial } from "./asking";
import { assertionChecks } from "./assertions";
import { changeChecks } from "./changes";
import { absenceChecks, answered, keyChecks, listChecks, variablesOf } from "./documents";
import { type Check, check, type ConformanceReport } from "./report";

interface Described {
  readonly contract: string;
  readonly id: string;
  readonly through: readonly string[];
  readonly jurisdictions: readonly { readonly slug: string; readonly phase: string }[];
}

const TIMES = 10;
const SLOW_MS = 1_000;

/** Tries whether a server keeps the site contract. It reads as any hub does, and is on the site's records as such; what it tries to change is not there. */
export async function conformance(trial: Trial, settings?: ConstructorParameters<typeof Asking>[1], ofSdl: readonly Check[] = []): Promise<ConformanceReport> {
  if (siteEndpoint(trial.url) === null) return reportOf(trial, [check("MUST", "the address is https, or http to this machine", false, "nothing is sent there")], null);
  const asking = new Asking(trial, settings);
  try {
    const told = await asking.ask("site", {});
    const first = answered("the site says who it is", told);
    if (told.reply.status !== "ANSWERED") return reportOf(trial, [first], null);
    const described = told.reply.data as Described;
    const { places, checks: whole } = await placesThatAnswer(asking, described);
    const lists = await listChecks(asking, places);
    const times = await timesOf(asking, places);
    const checks = [
      ...ofSdl, first, ...descriptionChecks(trial, described), ...whole, ...lists.checks, ...(await keyChecks(asking, lists.ids)), ...(await absenceChecks(asking, lists.ids)), ...(await changeChecks(asking, places, lists.ids)), ...(await assertionChecks(asking)),
      check("SHOULD", `a page comes within ${String(SLOW_MS)} ms`, times.median <= SLOW_MS, `${String(times.median)} ms at the median`),
    ];
    return reportOf(trial, checks, times);
  } finally {
    await asking.close();
  }
}

function descriptionChecks({ siteId, hubId }: Trial, { contract, id, through, jurisdictions }: Described): Check[] {
  return [
    check("MUST", `it keeps version ${CONTRACT_VERSION} of the contract`, contract === CONTRACT_VERSION, "another version"),
    check("MUST", "its id is the one that was given", id === siteId, "another id"),
    check("MUST", "it does not ask this hub in turn", !through.includes(hubId), "a loop"),
    check("MUST", "it serves a place", jurisdictions.length > 0, "none"),
  ];
}

/** What others do not answer cannot be tried; a site that asks nobody in turn has nobody to name. */
async function placesThatAnswer(asking: Asking, { through, jurisdictions }: Described): Promise<{ readonly places: readonly string[]; readonly checks: Check[] }> {
  const every = jurisdictions.map(({ slug }) => slug);
  const { reply } = await asking.ask("providers", variablesOf("providers", false, { jurisdictions: every, first: 1 }));
  const silent: ReadonlyMap<string, string> = reply.status === "ANSWERED" ? reply.unanswered : new Map<string, string>();
  const named = [...silent].map(([slug, status]) => `${slug} ${status}`).join(", ");
  const checks = [
    check("MUST", "it answers for the places that it keeps itself", silent.size === 0 || through.length > 0, named),
    check("SHOULD", "the sites that it asks in turn answer it", silent.size === 0, named),
  ];
  return { places: every.filter((slug) => !silent.has(slug)), checks };
}

async function timesOf(asking: Asking, jurisdictions: readonly string[]): Promise<{ readonly median: number; readonly slowest: number }> {
  const times: number[] = [];
  for (let turn = 0; turn < TIMES; turn++) times.push((await asking.ask("participants", variablesOf("participants", false, { jurisdictions, first: 100 }))).reply.milliseconds);
  const sorted = times.map(Math.round).sort((a, b) => a - b);
  return { median: sorted[TIMES / 2] ?? 0, slowest: sorted.at(-1) ?? 0 };
}

function reportOf({ url, siteId }: Trial, checks: readonly Check[], milliseconds: ConformanceReport["milliseconds"]): ConformanceReport {
  return { url, site: siteId, conforms: !checks.some(({ level, finding }) => level === "MUST" && finding === "FAILED"), milliseconds, checks };
}
