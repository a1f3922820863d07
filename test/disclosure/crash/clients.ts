import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Purpose } from "../../../src/domain/decision";

/** What one client asks again and again. */
export interface Question {
  readonly as: string;
  readonly purpose: Purpose;
  readonly selection: string;
  /** By a name of its own each time, which the ledger keeps; or by one name, so that it is compiled, with an error that tells the request's id. */
  readonly known: "by name" | "by id";
  /** Waits so long after the first bytes of an answer before it reads on. */
  readonly pauseMs?: number;
}

export interface Asked {
  readonly question: Question;
  readonly operation: string;
  /** `cut`: the connection ended in the middle of the answer. */
  readonly fate: "answered" | "cut" | "nothing";
  readonly text: string;
  readonly milliseconds: number;
}

const CITY = 'jurisdictions: ["king-county-wa"]';
const PERSON = "id identity { legalName } enrollment { status } treatment { inTreatment } demographics { ageBand }";
const PAGE = `participants(${CITY}, first: 10) { nodes { ${PERSON} } }`;
const DIRECTOR = { as: "seattle-program-director", purpose: "CARE_COORDINATION" } as const;
const PARTNER = { as: "seattle-housing-partner", purpose: "CARE_COORDINATION" } as const;

/** By duty and by consent, pages and nested, interpreted and compiled. */
export const QUESTIONS: readonly Question[] = [
  { ...DIRECTOR, known: "by name", selection: PAGE },
  { ...PARTNER, known: "by name", selection: PAGE },
  { ...PARTNER, known: "by id", selection: `participants(${CITY}, first: 5) { nodes { ${PERSON} notice { consentId } } }` },
  { ...DIRECTOR, known: "by id", selection: `referrals(${CITY}, first: 20) { nodes { id type participant { ${PERSON} } } }` },
];

const PLACE = Array.from({ length: 11 }, (_none, at) => `again${String(at)}: partners { name kind }`).join(" ");

/** Eight megabytes: more than the kernel takes at once, so that the hub is still writing when somebody reads the first bytes. */
export const LONG: Question = {
  ...DIRECTOR,
  known: "by id",
  selection: Array.from({ length: 4 }, (_none, at) => `page${String(at)}: participants(${CITY}, first: 500) { nodes { ${PERSON} jurisdiction { ${PLACE} } } }`).join(" "),
  pauseMs: 300,
};

const REFUSED = "refused: participants(first: 0) { nodes { id } }";

function documentOf({ selection, known }: Question, operation: string): string {
  return `query ${operation} { ${known === "by id" ? REFUSED : ""} ${selection} }`;
}

/** One person at a screen: asks, waits for the answer, asks again, until the hub is gone. */
export class Client {
  readonly asked: Asked[] = [];
  private readonly working: Promise<void>;
  private stopped = false;

  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly question: Question,
    private readonly name: string,
    private readonly onFirstBytes: () => void = () => undefined,
  ) {
    this.working = this.work();
  }

  get answers(): number {
    return this.asked.filter(({ fate }) => fate === "answered").length;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.working;
  }

  private async work(): Promise<void> {
    for (let count = 1; !this.stopped; count++) {
      const operation = this.question.known === "by name" ? `${this.name}_${String(count)}` : "Told";
      const one = await this.ask(operation);
      this.asked.push(one);
      if (one.fate !== "answered") return;
    }
  }

  private ask(operation: string): Promise<Asked> {
    const { question } = this;
    const body = JSON.stringify({ query: documentOf(question, operation) });
    const headers = { authorization: `Bearer ${this.token}`, "x-purpose-of-use": question.purpose, "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) };
    const began = performance.now();
    return new Promise((resolve) => {
      const parts: Buffer[] = [];
      const end = (isWhole: boolean): void => {
        const fate = isWhole ? "answered" : parts.length > 0 ? "cut" : "nothing";
        resolve({ question, operation, fate, text: Buffer.concat(parts).toString("utf8"), milliseconds: performance.now() - began });
      };
      const sending = request(this.url, { method: "POST", agent: false, headers }, (response) => {
        response.on("data", (part: Buffer) => {
          parts.push(part);
          if (parts.length === 1) this.pause(response);
        });
        response.once("close", () => { end(response.complete); });
        response.once("error", () => undefined);
      });
      sending.once("error", () => { end(false); });
      sending.end(body);
    });
  }

  private pause(response: { pause(): unknown; resume(): unknown }): void {
    this.onFirstBytes();
    const { pauseMs } = this.question;
    if (pauseMs === undefined) return;
    response.pause();
    void sleep(pauseMs).then(() => response.resume());
  }
}
