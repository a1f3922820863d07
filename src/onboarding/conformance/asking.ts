import type { Purpose } from "../../domain/decision";
import type { KeyFile } from "../../identity/key-file";
import { type AssertionClaims, signAssertion } from "../../identity/sign-assertion";
import type { Log } from "../../log";
import type { ChangeName } from "../../sites/contract/changes";
import type { DocumentName } from "../../sites/contract/documents";
import { type DrainedSite, REMOTE_SETTINGS, type RemoteSettings, remoteSite } from "../../sites/remote";
import type { SiteAsker, SiteChangeReply, SiteReply } from "../../sites/remote-site";

/** Who tries a site, and on whose behalf. */
export interface Trial {
  readonly url: string;
  readonly siteId: string;
  readonly hubId: string;
  readonly key: KeyFile;
  readonly accountId: string;
  readonly organizationId: string | null;
  readonly purpose: Purpose | null;
  readonly clock: () => Date;
  readonly random: (bytes: number) => Uint8Array;
}

export interface Told {
  readonly reply: SiteReply;
  /** Why an answer was not used, in words of the contract. */
  readonly reason: string;
}

export interface ToldOfChange {
  readonly reply: SiteChangeReply;
  readonly reason: string;
}

/** The assertion for one request; without changes it is right. */
export type Sign = (claims: AssertionClaims) => string;

const PATIENCE_MS = 15_000;
const NEVER_OPENS: RemoteSettings = { ...REMOTE_SETTINGS, breaker: { ...REMOTE_SETTINGS.breaker, least: Number.POSITIVE_INFINITY } };

/** Asks as the hub does, through the same client, so that what it takes here it takes in earnest. One question at a time. */
export class Asking {
  private sign: Sign = (claims) => this.rightly(claims);
  private reason = "";
  private readonly site: DrainedSite;

  constructor(readonly trial: Trial, settings: RemoteSettings = NEVER_OPENS) {
    const { siteId, hubId, url, random } = trial;
    this.site = remoteSite({ id: siteId, url }, {
      sign: (_siteId, { asker }, body) => this.sign({ ...asker, purpose: asker.purpose as Purpose | null, hubId, siteId, body }),
      now: () => performance.now(),
      later: (milliseconds, act) => {
        const timer = setTimeout(act, milliseconds);
        return () => { clearTimeout(timer); };
      },
      random,
      log: this.listening(),
    }, settings);
  }

  async ask(document: DocumentName, variables: Readonly<Record<string, unknown>>, more: { readonly asker?: Partial<SiteAsker>; readonly sign?: Sign } = {}): Promise<Told> {
    const reply = await this.site.ask({ document, variables, ...this.begin(more) });
    return { reply, reason: this.reason };
  }

  /** With a key of its own. */
  async change(change: ChangeName, input: object, asker: Partial<SiteAsker> = {}): Promise<ToldOfChange> {
    const key = `conformance-${Buffer.from(this.trial.random(16)).toString("hex")}`;
    const reply = await this.site.change({ change, variables: { input, key }, ...this.begin({ asker }) });
    return { reply, reason: this.reason };
  }

  private begin(more: { readonly asker?: Partial<SiteAsker>; readonly sign?: Sign }): { readonly asker: SiteAsker; readonly deadlineAt: number } {
    const { accountId, organizationId, purpose, random } = this.trial;
    this.sign = more.sign ?? ((claims) => this.rightly(claims));
    this.reason = "";
    const asker: SiteAsker = { accountId, organizationId, purpose, requestId: `conformance-${Buffer.from(random(6)).toString("hex")}`, via: [], ...more.asker };
    return { asker, deadlineAt: performance.now() + PATIENCE_MS };
  }

  /** As the hub signs; `later` in milliseconds. */
  rightly(claims: AssertionClaims, later = 0): string {
    const { key, clock, random } = this.trial;
    return signAssertion(key, claims, new Date(clock().getTime() + later), random);
  }

  close(): Promise<void> {
    return this.site.close();
  }

  private listening(): Log {
    const hear: Log["warn"] = (_event, fields) => { this.reason = fields?.reason ?? this.reason; };
    return { error: hear, warn: hear, info: hear, debug: hear, bug: () => { this.reason = "HUB"; } };
  }
}
