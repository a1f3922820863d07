import { generateKeyPairSync } from "node:crypto";
import { type AssertionClaims, signAssertion } from "../../identity/sign-assertion";
import type { Asking, Sign } from "./asking";
import { type Check, check } from "./report";

/** Assertions that do not hold, each with the code that the contract has for it. */
export async function assertionChecks(asking: Asking): Promise<Check[]> {
  const { trial } = asking;
  const wrong: readonly (readonly [string, string, Sign, { readonly via?: readonly string[] }?])[] = [
    ["forged", "ASSERTION_INVALID", (claims) => forged(asking, claims)],
    ["without a signature", "ASSERTION_INVALID", (claims) => `${asking.rightly(claims).split(".").slice(0, 2).join(".")}.`],
    ["expired", "ASSERTION_EXPIRED", (claims) => asking.rightly(claims, -600_000)],
    ["not valid yet", "ASSERTION_INVALID", (claims) => asking.rightly(claims, 600_000)],
    ["for another site", "ASSERTION_AUDIENCE", (claims) => asking.rightly({ ...claims, siteId: `${trial.siteId}-other` })],
    ["for another question", "ASSERTION_INVALID", (claims) => asking.rightly({ ...claims, body: "{}" })],
    ["of a hub that is not known", "HUB_UNKNOWN", (claims) => asking.rightly({ ...claims, hubId: `conformance/${Buffer.from(trial.random(6)).toString("hex")}` })],
    ["that came through the site", "SITE_LOOP", (claims) => asking.rightly(claims), { via: [trial.siteId] }],
  ];
  const checks: Check[] = [];
  for (const [what, code, sign, asker = {}] of wrong) checks.push(...refusal(`an assertion ${what}`, code, (await asking.ask("site", {}, { sign, asker })).reply));
  return [...checks, ...(await replayed(asking))];
}

/** Refused is a must; by which code is a should. */
function refusal(what: string, code: string, reply: { readonly status: string; readonly code?: string }): Check[] {
  const isRefused = reply.status === "REFUSED";
  const must = check("MUST", `${what} is refused`, isRefused, reply.status);
  return isRefused ? [must, check("SHOULD", `${what} is refused as ${code}`, reply.code === code, reply.code ?? "")] : [must];
}

function forged({ trial: { key, clock, random } }: Asking, claims: AssertionClaims): string {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return signAssertion({ ...key, privateKey, publicKey }, claims, clock(), random);
}

async function replayed(asking: Asking): Promise<Check[]> {
  let token = "";
  const first = await asking.ask("site", {}, { asker: { requestId: "conformance-replay" }, sign: (claims) => (token = asking.rightly(claims)) });
  if (first.reply.status !== "ANSWERED") return [check("MUST", "an assertion that holds is taken", false, first.reply.status)];
  const second = await asking.ask("site", {}, { asker: { requestId: "conformance-replay" }, sign: () => token });
  return refusal("an assertion that was used", "ASSERTION_REPLAYED", second.reply);
}
