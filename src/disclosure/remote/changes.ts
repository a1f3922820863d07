import type { Effect } from "../../domain/decision";
import type { SiteEntry } from "../../domain/directory";
import { HubError, isHubErrorCode } from "../../domain/errors";
import { parseGlobalId } from "../../domain/ids";
import { CATEGORY_BIT } from "../../privacy/categories";
import { type ChangeName, isChangeName } from "../../sites/contract/changes";
import type { SiteChangeReply } from "../../sites/remote-site";
import type { AskedChange } from "../asked-change";
import { declares } from "../emergencies";
import type { Operation } from "../operation";
import { setKey } from "../row-key";
import { askerOf } from "./reads";

/** Changes of registers about people whose records another site keeps: that site decides, changes and records. */
export class RemoteChanges {
  constructor(
    private readonly operation: Operation,
    /** Nothing that was read before the change is given after it. */
    private readonly forget: () => void,
    /** Places that whoever asks may name here. */
    private readonly isServed: (place: string) => Promise<boolean>,
  ) {}

  async carryOut(asked: AskedChange, here: () => unknown): Promise<unknown> {
    const named = namedBy(asked.input);
    const isElsewhere = named !== null && (await this.isServed(named.place)) && this.operation.remote.siteOf(named.place) !== null;
    if (!isElsewhere) return here();
    if (isChangeName(asked.name) && named.participant !== null) return this.passOn(asked.name, { ...asked, place: named.place, participant: named.participant });
    return this.notTaken(named);
  }

  private async passOn(name: ChangeName, change: Passed): Promise<object | null> {
    await this.operation.confirmAnew();
    // As the directory has it now: a site may have moved since it was read.
    const site = this.operation.remote.siteOf(change.place);
    if (site === null) throw new HubError("SITE_UNAVAILABLE");
    const { part2, local } = this.operation.remote.ceilings;
    // Who may change a register may see it: where this hub's own rules let nobody see one, no site is asked.
    if (((part2 | local) & CATEGORY_BIT.CONSENT_RECORD) === 0) return this.noted(site, name, change, "HIDE", null);
    return this.taken(site, name, change, await this.send(site, name, change));
  }

  private async send(site: SiteEntry, change: ChangeName, { input, key }: Passed): Promise<SiteChangeReply> {
    const { house: { sites, random }, ask, changeKey } = this.operation;
    const asker = askerOf(this.operation, site);
    if (asker === null) return { status: "NOT_SENT", milliseconds: 0 };
    // Keys of the callers of several hubs come to the site as this hub's: another hub's are told apart.
    const passed = (ask.hub === undefined ? key : changeKey?.id) ?? Buffer.from(random(16)).toString("base64url");
    ask.beginsChange?.();
    return sites.of(site).change({ change, variables: { input, key: passed }, asker, deadlineAt: sites.now() + sites.hardDeadline });
  }

  private taken(site: SiteEntry, name: ChangeName, change: Passed, reply: SiteChangeReply): object | null {
    switch (reply.status) {
      case "ANSWERED":
        return this.answered(site, name, change, reply.data as Answer | null);
      case "REFUSED":
        return this.refused(site, name, change, reply);
      case "NOT_SENT":
        return this.failed(site, name, change, new HubError("SITE_UNAVAILABLE"));
      case "UNKNOWN":
        this.begin();
        return this.failed(site, name, change, new HubError("WRITE_OUTCOME_UNKNOWN"));
    }
  }

  private answered(site: SiteEntry, name: ChangeName, change: Passed, data: Answer | null): object | null {
    if (data === null) return this.noted(site, name, change, "HIDE", null);
    this.begin();
    const answer = { ...data };
    setKey(answer, { jurisdiction: change.place, id: data.id, participantId: parseGlobalId(change.participant)?.localId ?? null, referralId: null });
    return this.noted(site, name, change, "PERMIT", answer);
  }

  /** Only to whoever may change the register a site says what is wrong; the rest is said of the hub, the role or the purpose. */
  private refused(site: SiteEntry, name: ChangeName, change: Passed, { code, details }: SiteChangeReply & { status: "REFUSED" }): never {
    if (TO_KEEPERS.has(code) && isHubErrorCode(code)) {
      this.noted(site, name, change, "PERMIT", null);
      throw new HubError(code, details);
    }
    return this.failed(site, name, change, new HubError(code === "ROLE_REFUSED" ? code : NOT_TAKEN.has(code) ? "CHANGE_NOT_TAKEN" : "SITE_UNAVAILABLE"));
  }

  private failed({ id: site }: SiteEntry, name: ChangeName, { place, participant }: Passed, error: HubError): never {
    this.operation.note(place, { rows: 0, effects: {}, rules: { [name]: 1, [error.code]: 1 }, ids: [participant], site });
    throw error;
  }

  private noted<T>({ id: site }: SiteEntry, name: ChangeName, { place, participant }: Passed, effect: Effect, answer: T): T {
    this.operation.note(place, { rows: 0, effects: { [effect]: 1 }, rules: { [name]: 1 }, ids: [participant], site });
    return answer;
  }

  /** From here on everything is read anew. */
  private begin(): void {
    this.operation.remote.forget();
    this.forget();
  }

  /** 2.51 is decided by who vouches for a medical role, where the person is: refused alike, whoever is meant. */
  private async notTaken({ place, participant }: Named): Promise<never> {
    await declares(this.operation, participant === null ? { jurisdiction: place } : { participant }, false);
    throw new HubError("CHANGE_NOT_TAKEN");
  }
}

interface Answer {
  readonly id: string;
}

interface Passed extends AskedChange {
  readonly place: string;
  /** Global id. */
  readonly participant: string;
}

/** What a site says to those who keep the register. */
const TO_KEEPERS: ReadonlySet<string> = new Set(["CONSENT_DEFICIENT", "ORDER_DEFICIENT", "REGISTER_INPUT", "REGISTER_CONFLICT", "NOT_IN_YOUR_HAND", "IDEMPOTENCY_KEY_REUSED"]);

/** A site that is only read, or by this hub, or that asks such a one. */
const NOT_TAKEN: ReadonlySet<string> = new Set(["HUB_WRITES", "DOCUMENT_UNLISTED", "CHANGE_NOT_TAKEN"]);

interface Named {
  readonly place: string;
  readonly participant: string | null;
}

/** Where the person lives whose register an input names; null for one about nobody. */
function namedBy(input: object): Named | null {
  const { participant, person } = input as { readonly participant?: unknown; readonly person?: { readonly jurisdiction?: unknown } | null };
  if (typeof participant === "string") {
    const place = parseGlobalId(participant)?.jurisdiction;
    return place === undefined ? null : { place, participant };
  }
  return typeof person?.jurisdiction === "string" ? { place: person.jurisdiction, participant: null } : null;
}
