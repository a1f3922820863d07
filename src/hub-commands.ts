import { randomBytes, randomUUID } from "node:crypto";
import { type AccountingPart, type AccountingRequest, accountingParts, parseAccountingRequest, purposeFor } from "./disclosure/accounting-report";
import { readCheckpoint } from "./disclosure/checkpoint";
import { type LedgerVerdict, verifyLedger } from "./disclosure/ledger-verify";
import { purposeList } from "./domain/decision";
import type { Explanation } from "./domain/explanation";
import { parseGlobalId } from "./domain/ids";
import type { ViewerFile } from "./domain/viewer";
import type { Hub } from "./hub";
import type { Persona } from "./identity/viewer.store";
import { importMessages, parseImportRequest } from "./onboarding/import/import-request";
import { registerSite } from "./onboarding/sites/register-site";
import { idOf, peerHubOf } from "./onboarding/trust-hub";
import { type SeedReport, seedDemo } from "./onboarding/seed/seed-demo";

/** A command over the data: run in the hub that holds it, by this process or on behalf of another one. */
export type Command = (body: unknown, signal: AbortSignal) => AsyncIterable<unknown>;

export const COMMANDS = ["personas", "token", "ledger-verify", "explain", "import", "seed", "accounting", "site-trust", "site-distrust", "site-add"] as const;
export type CommandName = (typeof COMMANDS)[number];

export class CommandError extends Error {
  override readonly name = "CommandError";

  constructor(
    readonly code: "PARTICIPANT_UNKNOWN" | "PERSONA_UNKNOWN" | "PERSONAS_ONLY" | "ISSUER_NOT_EMBEDDED" | "COMMAND_BODY_INVALID" | "HUB_UNKNOWN",
    message: string,
  ) {
    super(message);
  }
}

export const DEMO_SEED = 1;

/** The commands of one hub. Each yields what it has to say; the last value is its result. */
export function commandsOf(hub: Hub): Readonly<Record<CommandName, Command>> {
  return {
    personas: () => once(hub.personas()),
    token: (body) => once(token(hub, stringOf(body, "slug"))),
    "ledger-verify": () => once(verify(hub)),
    explain: (body) => once(explanation(hub, stringOf(body, "slug"), stringOf(body, "participant"), stringOf(body, "purpose"))),
    import: (body, signal) => importMessages(parseImportRequest(body), { database: hub.database, now: () => new Date(), random: randomBytes }, signal),
    seed: () => once(seed(hub)),
    accounting: (body) => accounting(hub, parseAccountingRequest(body)),
    "site-trust": (body) => once(trust(hub, body)),
    "site-distrust": (body) => once(distrust(hub, body)),
    "site-add": (body) => once(addSite(hub, stringOf(body, "id"), stringOf(body, "url"))),
  };
}

async function* once<T extends Persona[] | string | LedgerVerdict | SeedReport | Explanation>(result: Promise<T>): AsyncIterable<T> {
  yield await result;
}

/** For the invented people of the demo: only the embedded issuer signs, and only while nobody real is in the hub. */
async function token(hub: Hub, slug: string): Promise<string> {
  const { embedded } = hub.identity;
  if (embedded === null || !(await hub.viewers.everybodyIsInvented())) {
    throw new CommandError("ISSUER_NOT_EMBEDDED", "This hub signs no tokens: it has an identity provider, or people who are not invented. Get the token from your identity provider.");
  }
  return embedded.issue(await personaId(hub, slug), new Date());
}

async function personaId(hub: Hub, slug: string): Promise<string> {
  const accountId = await hub.viewers.accountIdOf(slug);
  if (accountId === null) throw new CommandError("PERSONA_UNKNOWN", "There is no persona of this name. `token --list` lists them all.");
  return accountId;
}

async function persona(hub: Hub, slug: string): Promise<ViewerFile> {
  const viewer = await hub.viewers.load(await personaId(hub, slug));
  if (viewer === null) throw new CommandError("PERSONA_UNKNOWN", "There is no persona of this name. `token --list` lists them all.");
  return viewer;
}

/** As one of the invented people only: whoever is real signs in, and asks the graph. */
async function* accounting(hub: Hub, request: AccountingRequest): AsyncIterable<AccountingPart> {
  if (hub.identity.embedded === null || !(await hub.viewers.everybodyIsInvented())) {
    throw new CommandError("PERSONAS_ONLY", "A command speaks for invented people only. Sign in and query disclosures(participant:).");
  }
  const viewer = await persona(hub, request.as);
  const purpose = purposeFor(viewer.account.role, request);
  yield* accountingParts(request, () => hub.gate.open({ viewer, purpose, requestId: randomUUID(), operation: "accounting", download: true }));
}

/** By the rules and facts of this moment, as the door would decide. */
async function explanation(hub: Hub, slug: string, participant: string, purpose: string): Promise<Explanation> {
  const viewer = await persona(hub, slug);
  const stated = purposeList.find((one) => one === purpose);
  if (stated === undefined) throw new CommandError("COMMAND_BODY_INVALID", "There is no such purpose of use. The schema's documentation has the list.");
  const parsed = parseGlobalId(participant);
  const key = parsed?.type === "Participant" ? { jurisdiction: parsed.jurisdiction, id: parsed.localId } : { jurisdiction: "", id: "" };
  const given = await hub.gate.explain({ viewer, purpose: stated, key }, randomUUID());
  if (given === null) throw new CommandError("PARTICIPANT_UNKNOWN", "There is no participant with this id.");
  return given;
}

async function verify(hub: Hub): Promise<LedgerVerdict> {
  return verifyLedger(hub.database, await readCheckpoint(hub.config.ledgerCheckpointFile, hub.checkpointKey));
}

async function addSite({ database, config, describeSite }: Hub, id: string, url: string): Promise<string> {
  const { places, wasKnown } = await registerSite({ database, hubId: config.hubId, describe: describeSite }, { id, url });
  return `${id} ${wasKnown ? "is known, and now" : "is a site of this hub and"} serves ${places.join(", ")}`;
}

async function trust(hub: Hub, body: unknown): Promise<string> {
  const peer = peerHubOf(body);
  await hub.peers.trust(peer);
  return `${peer.id} may ask this site`;
}

async function distrust(hub: Hub, body: unknown): Promise<string> {
  const id = idOf(stringOf(body, "hub"));
  if (!(await hub.peers.distrust(id))) throw new CommandError("HUB_UNKNOWN", "This site does not trust a hub of this name.");
  return `${id} may not ask this site any more`;
}

function seed(hub: Hub): Promise<SeedReport> {
  const now = new Date(Math.floor(Date.now() / 1000) * 1000);
  return seedDemo(hub.database, { seed: DEMO_SEED, now, scale: "demo", log: hub.log });
}

function stringOf(body: unknown, field: string): string {
  const value = typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>)[field] : undefined;
  if (typeof value !== "string") throw new CommandError("COMMAND_BODY_INVALID", `The command needs ${field}.`);
  return value;
}
