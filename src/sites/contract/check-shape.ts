import type { Picked, SiteDocument } from "./documents";
import type { FaultSink } from "./fault";
import { isDate, isInstant } from "./scalars";
import { type ContractField, contractFields } from "./types";

/** False: what is wrong is in the sink. */
export type Check = (value: unknown, sink: FaultSink) => boolean;

type AnyDocument = SiteDocument<string>;
type Variables = Readonly<Record<string, unknown>>;

const MOST_KEPT = 256;

/**
 * Whether a value has exactly the shape that a document asks for under these switches. Made once for each document and
 * set of switches; hubs' clients ask in few ways. As deep as the document and no deeper, whatever the value.
 */
export function shapeCheck(document: AnyDocument, variables: Variables): Check {
  let plan = plans.get(document);
  if (plan === undefined) plans.set(document, (plan = { switches: switchesOf(document), checks: new Map() }));
  const key = plan.switches.map((one) => (variables[one] === true ? "1" : "0")).join("");
  let check = plan.checks.get(key);
  if (check === undefined) {
    if (plan.checks.size >= MOST_KEPT) plan.checks.clear();
    plan.checks.set(key, (check = new CheckSource(variables).compiled(document.root)));
  }
  return check;
}

interface Plan {
  readonly switches: readonly string[];
  readonly checks: Map<string, Check>;
}

const plans = new WeakMap<AnyDocument, Plan>();

function switchesOf({ variables }: AnyDocument): string[] {
  return Object.keys(variables).filter((name) => variables[name] === "Boolean!");
}

const NAME = /^[A-Za-z][A-Za-z0-9]*$/;

/** What holds of a value that is neither null nor missing; and of which kind it has to be for its form to be what is wrong, and not its type. */
const SCALARS: Readonly<Record<string, { readonly holds: string; readonly kind: string }>> = {
  String: { holds: 'typeof x === "string"', kind: "string" },
  ID: { holds: 'typeof x === "string"', kind: "string" },
  Boolean: { holds: 'typeof x === "boolean"', kind: "boolean" },
  Int: { holds: 'typeof x === "number" && (x | 0) === x', kind: "number" },
  Float: { holds: 'typeof x === "number" && Number.isFinite(x)', kind: "number" },
  Date: { holds: 'typeof x === "string" && isDate(x)', kind: "string" },
  DateTime: { holds: 'typeof x === "string" && isInstant(x)', kind: "string" },
};

/**
 * The check as code of its own: a function for each object of the document, its fields in their order. A page across
 * many sites has tens of thousands of values, and a closure for each field cost two and a half times as much.
 */
class CheckSource {
  private readonly functions: string[] = [];
  private readonly words: ReadonlySet<string>[] = [];

  constructor(private readonly variables: Variables) {}

  compiled(root: Picked): Check {
    const body = `"use strict"; const check = (x, sink) => { ${this.valueOf(root, "return false;")} return true; };`;
    const source = `${this.functions.join("\n")}\n${body}\nreturn check;`;
    // Code of the contract's own names alone, each looked at above; nothing of an answer becomes code.
    return (new Function("words", "isDate", "isInstant", source) as (...given: unknown[]) => Check)(this.words, isDate, isInstant);
  }

  /** Statements that do `otherwise` where `x`, neither null nor missing, is not what the field asks for. */
  private valueOf({ field, below }: Picked, otherwise: string): string {
    if (!field.list) return this.oneOf(field, below, otherwise);
    const isNull = field.nullItems === true ? "continue;" : `{ sink.found("NULL"); ${otherwise} }`;
    const items = `const list = x; for (let at = 0; at < list.length; at++) { const x = list[at]; if (x === null) ${isNull} ${this.oneOf(field, below, otherwise)} }`;
    return `if (!Array.isArray(x)) { sink.found("TYPE"); ${otherwise} } { ${items} }`;
  }

  private oneOf({ type }: ContractField, below: readonly Picked[], otherwise: string): string {
    switch (type.kind) {
      case "object":
        return `if (!${this.objectOf(type.name, below)}(x, sink)) { ${otherwise} }`;
      case "enum":
        return `if (!words[${String(this.words.push(new Set(type.values)) - 1)}].has(x)) { ${foundUnless("string", "WORD")} ${otherwise} }`;
      default: {
        const scalar = SCALARS[type.name];
        if (scalar === undefined) throw new Error(`no check for the scalar ${type.name}`);
        return `if (!(${scalar.holds})) { ${foundUnless(scalar.kind, "FORM")} ${otherwise} }`;
      }
    }
  }

  /** The name of its function. */
  private objectOf(typeName: string, below: readonly Picked[]): string {
    const fields = below.filter(({ switches }) => switches.every((one) => this.variables[one] === true));
    const names = fields.map(({ field }) => field.name);
    const others = contractFields(typeName).map(({ name }) => name).filter((name) => !names.includes(name));
    for (const name of [...names, ...others]) if (!NAME.test(name)) throw new Error("a field of the contract has no name of a field");
    const checks = fields.map((picked) => this.fieldOf(picked)).join("\n");
    const other = `${JSON.stringify(others)}.find((name) => Object.hasOwn(object, name))`;
    const name = `check${String(this.functions.length)}`;
    this.functions.push(`function ${name}(object, sink) {
      if (typeof object !== "object" || Array.isArray(object)) return sink.found("TYPE");
      ${checks}
      let keys = 0;
      for (const _key in object) keys += 1;
      return keys === ${String(fields.length)} || sink.found("UNEXPECTED", ${other});
    }`);
    return name;
  }

  private fieldOf(picked: Picked): string {
    const { name, nonNull } = picked.field;
    const isNull = nonNull ? `return sink.found("NULL", "${name}");` : "";
    return `{ const x = object.${name};
      if (x === null) { ${isNull} }
      else if (x === undefined) return sink.found("MISSING", "${name}");
      else { ${this.valueOf(picked, `return sink.within("${name}");`)} } }`;
  }
}

function foundUnless(kind: string, found: "WORD" | "FORM"): string {
  return `sink.found(typeof x === "${kind}" ? "${found}" : "TYPE");`;
}
