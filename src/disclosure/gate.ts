import DataLoader from "dataloader";
import type { Purpose } from "../domain/decision";
import type { Explanation } from "../domain/explanation";
import type { JurisdictionFilter } from "../domain/filters";
import { HubError } from "../domain/errors";
import { globalId } from "../domain/ids";
import type { DirectoryRegister, Register } from "../privacy/keeping";
import type { Jurisdiction, JurisdictionConnection, Partner } from "../domain/jurisdiction";
import type { Selection } from "../domain/selection";
import type { Disclosed } from "../privacy/redact";
import { isPersonal, type Representation, type SelectionOf } from "../domain/subgraph";
import { turn } from "../domain/turn";
import type { ChildType } from "../sites/site";
import { disclosuresPage } from "./accounting";
import type { DisclosureArgs } from "./accounting-request";
import { pageSize } from "./arguments";
import { ById } from "./by-id";
import { ByKey } from "./by-key";
import type { AskedChange } from "./asked-change";
import type { Change } from "./change";
import { prefetched } from "./child-rows";
import { type ChildrenAsk, readChildren } from "./children";
import type { AnyConnection } from "./connection";
import type { AnyNode, ChildArgs, ChildConnection, Door, EntryArgs, Linked, ListArgs, NoticeExtension, Soon } from "./door";
import { completes, declares, emergencyParticipant, keptEntry, type Sought } from "./emergencies";
import { entriesPage } from "./emergency-entries";
import { explain, explainedTo, type ExplainAsk } from "./explain";
import { jurisdictionPage } from "./jurisdictions";
import { type Kept, keptBy, type KeptDirectory, keptDirectoryBy } from "./keeper";
import { type Ask, type HouseParts, Operation } from "./operation";
import { listPage } from "./page";
import { RemoteByKey } from "./remote/by-key";
import { RemoteChanges } from "./remote/changes";
import { keyOf } from "./row-key";

/** The one way to records: check, ask the sites, decide, redact, record, hand over. */
export class Gate {
  constructor(private readonly house: HouseParts) {}

  /** A door for one operation. */
  open(ask: Ask): Door {
    return new OperationDoor(new Operation(this.house, ask));
  }

  /** For the operator's command line: whoever may use it holds the data itself. Recorded in the access audit. */
  async explain(ask: ExplainAsk, requestId: string): Promise<Explanation | null> {
    if ((await this.house.directory.directory()).sites.has(ask.key.jurisdiction)) throw new HubError("KEPT_ELSEWHERE");
    const explanation = await explain(this.house, ask);
    const body = { rows: 0, effects: {}, rules: { EXPLAINED: 1 }, ids: [globalId(ask.key.jurisdiction, "Participant", ask.key.id)] };
    await this.house.ledger.append({ entry: null, audits: [{ at: this.house.clock().toISOString(), requestId, accountId: null, jurisdiction: ask.key.jurisdiction, purpose: ask.purpose, operation: "explain", body }] });
    return explanation;
  }
}

type ChildLoader = DataLoader<object, Disclosed<AnyConnection>>;

class OperationDoor implements Door {
  private readonly byKey: ByKey;
  private readonly byId: ById;
  private readonly byLink: ByKey;
  private readonly remote: RemoteByKey;
  private readonly remoteChanges: RemoteChanges;
  private readonly childLoaders = new Map<Selection, Map<string, ChildLoader>>();
  private readonly asked = new Set<Promise<unknown>>();

  constructor(private readonly operation: Operation) {
    this.byKey = new ByKey(operation, "TELL");
    this.byLink = new ByKey(operation, "HAND_OVER");
    this.remote = new RemoteByKey(operation);
    this.remoteChanges = new RemoteChanges(operation, () => { this.remote.forget(); }, (place) => operation.knows(place));
    this.byId = new ById(operation, this.byKey, this.remote);
  }

  get viewer(): Door["viewer"] {
    return this.operation.ask.viewer;
  }

  get purpose(): Door["purpose"] {
    return this.operation.ask.purpose;
  }

  participants(args: ListArgs, connection: Selection): ReturnType<Door["participants"]> {
    return this.track(this.peoplePage("Participant", args, connection)) as unknown as ReturnType<Door["participants"]>;
  }

  referrals(args: ListArgs, connection: Selection): ReturnType<Door["referrals"]> {
    return this.track(this.peoplePage("Referral", args, connection)) as unknown as ReturnType<Door["referrals"]>;
  }

  outcomes(args: ListArgs, connection: Selection): ReturnType<Door["outcomes"]> {
    return this.track(this.peoplePage("Outcome", args, connection)) as unknown as ReturnType<Door["outcomes"]>;
  }

  providers(args: ListArgs, connection: Selection): ReturnType<Door["providers"]> {
    return this.track(listPage(this.operation, "Provider", args, connection)) as unknown as ReturnType<Door["providers"]>;
  }

  participant(id: string, selection: Selection): ReturnType<Door["participant"]> {
    return this.alone(() => this.byId.one("Participant", id, selection)) as unknown as ReturnType<Door["participant"]>;
  }

  referral(id: string, selection: Selection): ReturnType<Door["referral"]> {
    return this.alone(() => this.byId.one("Referral", id, selection)) as unknown as ReturnType<Door["referral"]>;
  }

  provider(id: string, selection: Selection): ReturnType<Door["provider"]> {
    return this.track(this.byId.one("Provider", id, selection)) as unknown as ReturnType<Door["provider"]>;
  }

  node(id: string, selectionOf: SelectionOf): Promise<AnyNode | null> {
    return this.alone(() => this.byId.node(id, selectionOf));
  }

  nodes(ids: readonly string[], selectionOf: SelectionOf): Promise<(AnyNode | null)[]> {
    return this.last(this.alone(() => this.byId.nodes(ids, selectionOf)));
  }

  entities(representations: readonly Representation[], selectionOf: SelectionOf): Promise<(AnyNode | null)[]> {
    if (representations.some(({ type }) => isPersonal(type))) this.operation.singlesOut();
    return this.last(this.track(this.byId.entities(representations, selectionOf)));
  }

  disclosures(args: DisclosureArgs, connection: Selection): ReturnType<Door["disclosures"]> {
    return this.alone(() => disclosuresPage(this.operation, args, connection));
  }

  jurisdictions(args: ChildArgs & { readonly filter?: JurisdictionFilter | null }, connection: Selection): Promise<JurisdictionConnection> {
    return this.last(this.track(jurisdictionPage(this.operation, args, connection)));
  }

  async jurisdiction(slug: string): Promise<Jurisdiction | null> {
    return (await this.operation.situation()).directory.jurisdictions.get(slug) ?? null;
  }

  async organization(id: string): Promise<Partner | null> {
    const organization = (await this.operation.situation()).directory.organizations.get(id);
    return organization === undefined ? null : { name: organization.name, kind: organization.facts.kind };
  }

  children(parent: object, field: "referrals" | "outcomes", args: ChildArgs, connection: Selection): Soon<ChildConnection | null> {
    const key = keyOf(parent);
    if (key === null) return null;
    const size = pageSize(args.first);
    const after = args.after ?? null;
    const known = after === null ? prefetched(parent, field, size) : null;
    if (known !== null) return known as unknown as ChildConnection;
    const type: ChildType = field === "outcomes" ? "Outcome" : key.participantId === null ? "ServiceReferral" : "Referral";
    return this.track(this.loadChildren(parent, { type, connection, size, after })) as unknown as Promise<ChildConnection>;
  }

  link(child: object, field: "participant" | "referral" | "provider", selection: Selection): Soon<Linked | null> {
    const key = keyOf(child);
    if (key === null) return null;
    if (field === "provider") return ((child as { provider?: Linked | null }).provider ?? null);
    const elsewhere = this.operation.remote.siteOfRow(child);
    if (elsewhere !== null) return this.track(this.remote.behind(elsewhere, field === "participant" ? "Participant" : "Referral", (child as { readonly id: string }).id, selection)) as unknown as Promise<Linked | null>;
    const id = field === "participant" ? key.participantId : key.referralId;
    if (id === null) return null;
    const kept = this.operation.remote.siteOf(key.jurisdiction);
    if (kept !== null) return this.track(this.remote.linked(kept, field === "participant" ? "Participant" : "Referral", { jurisdiction: key.jurisdiction, id }, selection)) as unknown as Promise<Linked | null>;
    return this.track(this.byLink.load(field === "participant" ? "Participant" : "Referral", { jurisdiction: key.jurisdiction, id }, selection)) as unknown as Promise<Linked | null>;
  }

  keeps(participantId: string, register: Register): Promise<Kept | null> {
    return this.alone(() => keptBy(this.operation, participantId, register));
  }

  explain(participantId: string, account: string, purpose: Purpose): Promise<Disclosed<Explanation> | null> {
    return this.alone(() => explainedTo(this.operation, participantId, account, purpose));
  }

  keepsDirectory(register: DirectoryRegister): Promise<KeptDirectory | null> {
    return keptDirectoryBy(this.operation, register);
  }

  declares(sought: Sought, again: boolean): ReturnType<Door["declares"]> {
    return this.alone(() => declares(this.operation, sought, again));
  }

  completes(declaration: string, again: boolean): ReturnType<Door["completes"]> {
    return this.alone(() => completes(this.operation, declaration, again));
  }

  emergencyParticipant(declaration: string, selection: Selection): ReturnType<Door["emergencyParticipant"]> {
    return this.alone(() => emergencyParticipant(this.operation, this.byKey, declaration, selection)) as unknown as ReturnType<Door["emergencyParticipant"]>;
  }

  emergencyEntries(args: EntryArgs, connection: Selection): ReturnType<Door["emergencyEntries"]> {
    return this.track(entriesPage(this.operation, args, connection)) as unknown as ReturnType<Door["emergencyEntries"]>;
  }

  keepsEntry(entry: string): ReturnType<Door["keepsEntry"]> {
    return this.alone(() => keptEntry(this.operation, entry));
  }

  noFurtherUse(): ReturnType<Door["noFurtherUse"]> {
    return this.operation.noFurtherUse();
  }

  change(asked: AskedChange, here: () => unknown): Promise<unknown> {
    this.operation.begins(asked);
    return this.track(this.remoteChanges.carryOut(asked, here));
  }

  get changeKey(): Door["changeKey"] {
    return this.operation.changeKey;
  }

  beginsChange(): void {
    this.operation.ask.beginsChange?.();
  }

  changed(change: Change): void {
    this.operation.changed(change);
  }

  async commit(): Promise<NoticeExtension | null> {
    while (this.asked.size > 0) await this.settle();
    return this.operation.commit();
  }

  singlesOut(): void {
    this.operation.singlesOut();
  }

  leave(): Promise<void> {
    return this.operation.leave();
  }

  /** Where one root fails that may not be null, the answer is complete before the others are: they are recorded all the same. */
  private async settle(): Promise<void> {
    await Promise.allSettled(this.asked);
    // What is asked below them is asked now.
    await turn();
  }

  /** A root that may not be null takes the answer with it: it fails when the others are done, so that which of them are told of is no matter of time. */
  private async last<T>(asked: Promise<T>): Promise<T> {
    try {
      return await asked;
    } catch (error) {
      do await this.settle();
      while (this.asked.size > 0);
      throw error;
    }
  }

  /** Whoever filters may ask for somebody; whoever does not is told of whom they may know, whoever else there is. */
  private peoplePage(type: "Participant" | "Referral" | "Outcome", args: ListArgs, connection: Selection): ReturnType<typeof listPage> {
    if (args.filter !== undefined && args.filter !== null) this.operation.singlesOut();
    return listPage(this.operation, type, args, connection);
  }

  /** Somebody is asked for: before anything is read the answer is put on a tick. */
  private alone<T>(ask: () => Promise<T>): Promise<T> {
    this.operation.singlesOut();
    return this.track(ask());
  }

  private track<T>(asked: Promise<T>): Promise<T> {
    this.asked.add(asked);
    const done = () => void this.asked.delete(asked);
    asked.then(done, done);
    return asked;
  }

  private async loadChildren(parent: object, ask: ChildrenAsk): Promise<Disclosed<AnyConnection>> {
    if (ask.type === "ServiceReferral") await this.operation.mayAskOfPersons();
    const elsewhere = this.operation.remote.siteOfRow(parent);
    if (elsewhere !== null) return this.remote.below(elsewhere, parent, ask);
    return this.childLoader(ask).load(parent);
  }

  private childLoader(ask: ChildrenAsk): ChildLoader {
    let loaders = this.childLoaders.get(ask.connection);
    if (loaders === undefined) this.childLoaders.set(ask.connection, (loaders = new Map<string, ChildLoader>()));
    const name = JSON.stringify([ask.type, ask.size, ask.after]);
    let loader = loaders.get(name);
    if (loader === undefined) {
      // A cursor belongs to one parent, so a list that goes on is read by itself.
      const options = ask.after === null ? {} : { batch: false };
      loaders.set(name, (loader = new DataLoader<object, Disclosed<AnyConnection>>((parents) => readChildren(this.operation, ask, parents), options)));
    }
    return loader;
  }
}

