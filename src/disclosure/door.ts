import type { Purpose } from "../domain/decision";
import type { Explanation } from "../domain/explanation";
import type { DisclosureConnection } from "../domain/disclosure";
import type { JurisdictionFilter } from "../domain/filters";
import type { EmergencyEntryConnection } from "../domain/emergency-entry";
import type { Jurisdiction, JurisdictionConnection, Partner } from "../domain/jurisdiction";
import type { Outcome, OutcomeConnection } from "../domain/outcome";
import type { Participant, ParticipantConnection } from "../domain/participant";
import type { Provider, ProviderConnection } from "../domain/provider";
import type { Referral, ReferralConnection } from "../domain/referral";
import type { Selection } from "../domain/selection";
import type { Representation, SelectionOf } from "../domain/subgraph";
import type { ServiceReferral, ServiceReferralConnection } from "../domain/service-referral";
import type { ViewerFile } from "../domain/viewer";
import type { DirectoryRegister, Register } from "../privacy/keeping";
import type { Disclosed } from "../privacy/redact";
import type { AskedChange, ChangeKey } from "./asked-change";
import type { Change } from "./change";
import type { DisclosureArgs } from "./accounting-request";
import type { Declarer, KeptEntry, Sought } from "./emergencies";
import type { Kept, KeptDirectory } from "./keeper";
import type { NoFurtherUse } from "./no-further-use";

export interface ListArgs {
  readonly jurisdictions?: readonly string[] | null;
  readonly filter?: object | null;
  readonly orderBy?: { readonly field: string; readonly direction: "ASC" | "DESC" } | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Of the entries of patients' records, 2.51(c). */
export interface EntryArgs extends Pick<ListArgs, "first" | "after"> {
  readonly jurisdiction?: string | null;
  readonly incomplete?: boolean | null;
}

export type ChildArgs = Pick<ListArgs, "first" | "after">;

/** At once where the rows came with their parents, else batched. */
export type Soon<T> = T | Promise<T>;

export type ChildConnection = Disclosed<ReferralConnection> | Disclosed<OutcomeConnection> | Disclosed<ServiceReferralConnection>;
export type Linked = Disclosed<Participant> | Disclosed<Referral> | Disclosed<Provider>;
export type AnyNode = Disclosed<Participant | Referral | Provider | Outcome | ServiceReferral> | Jurisdiction;

/** What goes into `extensions.notice`: one entry per wording and scope, with the consents it stands for (42 CFR 2.32). */
export interface NoticeExtension {
  readonly statement: string;
  readonly version: string;
  readonly scopes: readonly { readonly scope: string | null; readonly copyAvailable: boolean; readonly consentIds: readonly string[] }[];
}

/**
 * One operation's way to records. Whatever it gives is decided and redacted; `commit` records it and must be awaited
 * before the answer leaves: no ledger row, no release. Refusals of a role or purpose are thrown as HubError.
 */
export interface Door {
  readonly viewer: ViewerFile;
  readonly purpose: Purpose | null;
  participants(args: ListArgs, connection: Selection): Promise<Disclosed<ParticipantConnection>>;
  referrals(args: ListArgs, connection: Selection): Promise<Disclosed<ReferralConnection>>;
  outcomes(args: ListArgs, connection: Selection): Promise<Disclosed<OutcomeConnection>>;
  providers(args: ListArgs, connection: Selection): Promise<Disclosed<ProviderConnection>>;
  participant(id: string, selection: Selection): Promise<Disclosed<Participant> | null>;
  referral(id: string, selection: Selection): Promise<Disclosed<Referral> | null>;
  provider(id: string, selection: Selection): Promise<Disclosed<Provider> | null>;
  node(id: string, selectionOf: SelectionOf): Promise<AnyNode | null>;
  nodes(ids: readonly string[], selectionOf: SelectionOf): Promise<(AnyNode | null)[]>;
  /** What another subgraph's router names, in its order; null for whom it names in vain, known or not. */
  entities(representations: readonly Representation[], selectionOf: SelectionOf): Promise<(AnyNode | null)[]>;
  jurisdictions(args: ChildArgs & { readonly filter?: JurisdictionFilter | null }, connection: Selection): Soon<JurisdictionConnection>;
  jurisdiction(slug: string): Soon<Jurisdiction | null>;
  /** 42 CFR 2.24, 2.25: the disclosures that a person is owed to know of. */
  disclosures(args: DisclosureArgs, connection: Selection): Promise<Disclosed<DisclosureConnection>>;
  /** An organization of the directory. */
  organization(id: string): Soon<Partner | null>;
  children(parent: object, field: "referrals" | "outcomes", args: ChildArgs, connection: Selection): Soon<ChildConnection | null>;
  link(child: object, field: "participant" | "referral" | "provider", selection: Selection): Soon<Linked | null>;
  /** Somebody whose register this viewer may change; null for everybody else, known or not. */
  keeps(participantId: string, register: Register): Promise<Kept | null>;
  /** Why somebody else may have what of a person, for the program's privacy officer; null for everybody else, known or not. */
  explain(participantId: string, account: string, purpose: Purpose): Promise<Disclosed<Explanation> | null>;
  /** A register about nobody that this viewer may change; null for everybody else. */
  keepsDirectory(register: DirectoryRegister): Promise<KeptDirectory | null>;
  /** 2.51: whoever may declare an emergency now; everybody else is refused before any person is looked for. `again`: what was decided on has changed. */
  declares(sought: Sought, again: boolean): Promise<Declarer>;
  /** The same for what a declaration still lacks. */
  completes(declaration: string, again: boolean): Promise<Declarer>;
  /** Whom the viewer's own open declaration found; null in every other case. */
  emergencyParticipant(declaration: string, selection: Selection): Promise<Disclosed<Participant> | null>;
  emergencyEntries(args: EntryArgs, connection: Selection): Promise<Disclosed<EmergencyEntryConnection>>;
  /** An entry that this viewer may complete; null for every other, known or not. */
  keepsEntry(entry: string): Promise<KeptEntry | null>;
  /**
   * Carries out a change where its person's records are kept: `here`, or by the site of record. One at a time. What is
   * refused is refused alike, and null is nobody, or nobody for this viewer.
   */
  change(asked: AskedChange, here: () => unknown): Promise<unknown>;
  /** Of the change under way, where its caller gave it a key. */
  readonly changeKey: ChangeKey | null;
  /** A change is about to be made: from here on its answer is given, however late it is. */
  beginsChange(): void;
  /** A change that is committed: `commit` chains it into the ledger. */
  changed(change: Change): void;
  /** Whatever is asked further, the answer leaves on a tick: said of every change, and by the door itself where somebody is asked for. */
  singlesOut(): void;
  commit(): Promise<NoticeExtension | null>;
  /** After `commit`, or what became of it: awaited before the answer leaves (docs/decisions/timing.md). */
  leave(): Promise<void>;
  /** After `commit`: what goes into `extensions.noFurtherUse`. */
  noFurtherUse(): NoFurtherUse | null;
}

/** What the registers need of a door, this hub's own or that of a site. */
export type RegisterDoor = Pick<Door, "viewer" | "keeps" | "keepsDirectory" | "declares" | "completes" | "keepsEntry" | "changeKey" | "beginsChange" | "changed">;
