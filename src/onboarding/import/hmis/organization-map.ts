import { readFile } from "node:fs/promises";
import path from "node:path";
import { isSlug } from "../../../domain/ids";
import type { FaultCode } from "../fault-codes";
import type { FaultLog } from "../faults";
import { systemCode } from "../source-files";
import { isTimeZone } from "../time";

/** Which jurisdiction an HMIS organization belongs to, and what to say of the jurisdiction if it is new. */
export interface MappedOrganization {
  readonly jurisdiction: string;
  readonly name: string | null;
  readonly state: string | null;
  readonly countyGeoid: string | null;
  readonly placeGeoid: string | null;
  readonly timeZone: string | null;
  readonly synthetic: boolean | null;
}

/** By OrganizationID. */
export type OrganizationMap = ReadonlyMap<string, MappedOrganization>;

/** Bureau and hub; no people live there. */
const NO_PLACE = "national";
const LONGEST_NAME = 200;

export async function readOrganizationMap(file: string, faults: FaultLog): Promise<OrganizationMap | null> {
  const name = path.basename(file);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    faults.error(systemCode(error) === "ENOENT" ? "FILE_MISSING" : "FILE_UNREADABLE", { file: name });
    return null;
  }
  return parseOrganizationMap(text, name, faults);
}

export function parseOrganizationMap(text: string, file: string, faults: FaultLog): OrganizationMap | null {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    faults.error("ORGANIZATION_MAP_INVALID", { file, says: "The map file is not JSON." });
    return null;
  }
  if (typeof json !== "object" || json === null || Array.isArray(json) || Object.keys(json).length === 0) {
    faults.error("ORGANIZATION_MAP_INVALID", { file });
    return null;
  }
  const before = faults.errors;
  const map = new Map(Object.entries(json).map(([id, entry]: [string, unknown]) => [id, entryOf(entry, `entry of OrganizationID ${id}`, file, faults)]));
  return faults.errors > before ? null : map;
}

type Fields = Readonly<Record<string, unknown>>;

function entryOf(entry: unknown, where: string, file: string, faults: FaultLog): MappedOrganization {
  const fields = fieldsOf(entry);
  const refuse = (what: string, code: FaultCode = "ORGANIZATION_MAP_INVALID"): null => {
    faults.error(code, { file, says: `${where}: ${what}` });
    return null;
  };
  const jurisdiction = fields["jurisdiction"];
  if (typeof jurisdiction !== "string" || !isSlug(jurisdiction)) refuse("jurisdiction must be small letters, digits and single hyphens, at most 64 of them.", "JURISDICTION_SLUG_INVALID");
  else if (jurisdiction === NO_PLACE) refuse(`"${NO_PLACE}" is kept for the bureau and the hub.`, "JURISDICTION_SLUG_INVALID");
  const text = (name: string, test: (value: string) => boolean, rule: string): string | null => {
    const value = fields[name] ?? null;
    return value === null ? null : typeof value === "string" && test(value) ? value : refuse(`${name} must be ${rule}.`);
  };
  const synthetic = fields["synthetic"] ?? null;
  return {
    jurisdiction: typeof jurisdiction === "string" ? jurisdiction : "",
    name: text("name", (value) => value.trim() !== "" && value.length <= LONGEST_NAME, `text of at most ${String(LONGEST_NAME)} characters`),
    state: text("state", (value) => /^[A-Z]{2}$/.test(value), "a USPS code of two capitals"),
    countyGeoid: text("countyGeoid", (value) => /^\d{5}$/.test(value), "5 digits"),
    placeGeoid: text("placeGeoid", (value) => /^\d{7}$/.test(value), "7 digits"),
    timeZone: text("timeZone", isTimeZone, "an IANA time zone such as America/Denver"),
    synthetic: synthetic === null || typeof synthetic === "boolean" ? synthetic : refuse("synthetic must be true or false."),
  };
}

function fieldsOf(entry: unknown): Fields {
  if (typeof entry === "string") return { jurisdiction: entry };
  return typeof entry === "object" && entry !== null && !Array.isArray(entry) ? (entry as Fields) : {};
}
