import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from "graphql";
import { causeOf, codeOf, isUnexpected, maskError } from "../api/mask";
import { type SiteContext, siteSchema } from "../api/site-schema";
import type { Variables } from "../api/selection";
import { assertUses, isWithinCeiling, type SiteGate } from "../disclosure/site-gate";
import type { SiteDoor } from "../disclosure/site-door";
import { rowSelectionOf } from "../disclosure/site-selection";
import { SiteRefusal } from "../domain/site-errors";
import type { Hub } from "../hub";
import type { PeerHub } from "../identity/peer-hub.store";
import { assertionVerifier, type VerifiedAssertion, type VerifyAssertion } from "../identity/verify-assertion";
import { documentById, type SiteDocument } from "../sites/contract/documents";
import type { SiteDeadline } from "./site-deadline";
import { SiteExecutor } from "./site-execute";

/** What a request turned out to be, as far as it was looked at: for the audit of a refusal. */
export interface SiteRequest {
  requestId: string;
  hubId: string | null;
  assertion: VerifiedAssertion | null;
  operation: string;
}

export interface SiteReply {
  readonly status: number;
  readonly body: string;
}

type Asserted = VerifiedAssertion & { readonly hub: PeerHub };

interface Asked {
  readonly document: SiteDocument;
  readonly variables: Variables;
}

/** Answers the documents of the contract for other hubs. */
export class SiteService {
  private readonly executor = new SiteExecutor(siteSchema());
  private readonly gate: SiteGate;
  private readonly verify: VerifyAssertion<PeerHub>;

  constructor(
    private readonly hub: Hub,
    /** Places that are served; null: all there are. */
    places: ReadonlySet<string> | null,
  ) {
    const { peers, clock, config } = hub;
    this.gate = hub.siteGate(places);
    this.verify = assertionVerifier<PeerHub>({ siteId: config.hubId, hubById: (id) => peers.byId(id), use: (...use) => peers.use(...use), clock });
  }

  /** Throws what is refused before anything is read: AssertionError, SiteRefusal. */
  async answer(request: SiteRequest, authorization: string | undefined, bytes: Buffer, deadline: SiteDeadline): Promise<SiteReply> {
    const assertion = await this.verify(authorization, bytes);
    Object.assign(request, { assertion, hubId: assertion.hubId, requestId: assertion.requestId });
    const { document, variables } = this.asked(bytes);
    request.operation = document.name;
    const { orderBy, filter } = variables as { readonly orderBy?: { readonly field: string } | null; readonly filter?: object | null };
    assertUses(document.rowType, assertion.hub, filter ?? {}, orderBy?.field ?? null);
    deadline.goOn();
    if (document.name === "site") return replyOf(await this.run({ document, variables }, assertion, null), {}, request.requestId, this.hub);
    const door = await this.gate.open({ assertion, operation: `site.${document.name}`, rowType: document.rowType, goOn: deadline.goOn, remaining: deadline.remaining });
    if (singlesOut(document, filter)) door.singlesOut();
    try {
      const result = await this.run({ document, variables }, assertion, door);
      return await this.given(result, door, assertion.hub, request, deadline);
    } finally {
      await door.leave();
    }
  }

  /** Counted, then recorded; only then it may leave. */
  private async given(result: ExecutionResult, door: SiteDoor, hub: PeerHub, request: SiteRequest, deadline: SiteDeadline): Promise<SiteReply> {
    for (const error of result.errors ?? []) {
      const cause = causeOf(error);
      if (cause instanceof SiteRefusal) throw cause;
    }
    deadline.goOn();
    if (!(await this.hub.peers.count(hub, door.rows, this.hub.clock()))) throw new SiteRefusal("HUB_ROWS");
    deadline.give();
    const ledger = await door.commit();
    return replyOf(result, extensionsOf(door, ledger), request.requestId, this.hub);
  }

  private asked(bytes: Buffer): Asked {
    const { documentId, variables = {} } = bodyOf(bytes);
    const document = typeof documentId === "string" ? documentById(documentId) : null;
    if (document === null) throw new SiteRefusal("DOCUMENT_UNLISTED");
    const coerced = isRecord(variables) ? this.executor.coerced(document, variables) : null;
    if (coerced === null) throw new SiteRefusal("BAD_USER_INPUT");
    return { document, variables: coerced };
  }

  private run({ document, variables }: Asked, { hub }: Asserted, door: SiteDoor | null): Promise<ExecutionResult> {
    const switches = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, value === true ? isWithinCeiling(name, hub) : value]));
    const context: SiteContext = {
      door: () => door ?? never(),
      selection: rowSelectionOf(document, switches),
      site: { id: this.hub.config.hubId, described: () => this.gate.described() },
    };
    return this.executor.run(document, variables, context);
  }
}

function extensionsOf(door: SiteDoor, ledger: Awaited<ReturnType<SiteDoor["commit"]>>): object {
  const noFurtherUse = door.noFurtherUse();
  const unanswered = [...door.unanswered].map(([jurisdiction, status]) => ({ jurisdiction, status }));
  return { ...(ledger === null ? {} : { ledger }), ...(noFurtherUse === null ? {} : { noFurtherUse }), ...(unanswered.length === 0 ? {} : { unanswered }) };
}

/** Persons are asked for by id, or by what a filter says of them. */
function singlesOut({ rowType, variables }: SiteDocument, filter: object | null | undefined): boolean {
  return rowType !== null && rowType !== "Provider" && ("ids" in variables || (filter !== null && filter !== undefined));
}

function never(): never {
  throw new Error("the description of a site opens no door");
}

function bodyOf(bytes: Buffer): { readonly documentId?: unknown; readonly variables?: unknown } {
  let body: unknown;
  try {
    body = JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new SiteRefusal("BAD_USER_INPUT");
  }
  if (!isRecord(body)) throw new SiteRefusal("BAD_USER_INPUT");
  return body;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const UNAVAILABLE: readonly unknown[] = ["DATABASE_UNAVAILABLE", "LEDGER_UNAVAILABLE"];

/** A refusal that everyone gets is an answer; a site that fails says so by its status too. */
function replyOf({ data, errors }: ExecutionResult, extensions: object, requestId: string, { log }: Pick<Hub, "log">): SiteReply {
  const told = errors?.map((error) => tell(error, requestId, log));
  const codes = told?.map(({ extensions: { code } = {} }) => code) ?? [];
  const status = codes.some((code) => UNAVAILABLE.includes(code)) ? 503 : codes.includes("INTERNAL_SERVER_ERROR") ? 500 : 200;
  const body = { data: status === 200 ? data : null, ...(told === undefined ? {} : { errors: told }), ...(Object.keys(extensions).length === 0 ? {} : { extensions }) };
  return { status, body: JSON.stringify(body) };
}

function tell(error: GraphQLError, requestId: string, log: Hub["log"]): GraphQLFormattedError {
  if (isUnexpected(error)) log.bug("a document of a hub failed", causeOf(error), { requestId, ...codeOf(causeOf(error)) });
  const masked = maskError({ message: error.message, ...(error.path === undefined ? {} : { path: error.path }) }, error);
  return { ...masked, extensions: { ...masked.extensions, requestId } };
}
