import { Buffer } from "node:buffer";
import pg from "pg";
import type { SqlValue } from "./database";

const BOOL = 16;
const BYTEA = 17;
const INT2 = 21;
const INT4 = 23;
const OID = 26;
const FLOAT4 = 700;
const FLOAT8 = 701;
const INT4_ARRAY = 1007;
const TEXT_ARRAY = 1009;
const VARCHAR_ARRAY = 1015;

type Parse = (text: string) => unknown;

const asText: Parse = (text) => text;

/** pg's own, whose type lists no arrays. */
function parserOf(oid: number): Parse {
  return (pg.types.getTypeParser as (oid: number) => Parse)(oid);
}

const PARSED: Readonly<Record<number, Parse>> = {
  [BOOL]: (text) => text === "t",
  [BYTEA]: (text) => Buffer.from(text.slice(2), "hex"),
  [INT2]: Number,
  [INT4]: Number,
  [OID]: Number,
  [FLOAT4]: Number,
  [FLOAT8]: Number,
  [INT4_ARRAY]: parserOf(INT4_ARRAY),
  [TEXT_ARRAY]: parserOf(TEXT_ARRAY),
  [VARCHAR_ARRAY]: parserOf(VARCHAR_ARRAY),
};

/** For `pg`: hot reads hand JSON through as text, so nothing is parsed that need not be. */
export const PG_TYPES = { getTypeParser: (oid: number) => PARSED[oid] ?? asText };

/** The same for PGlite, which otherwise parses these by its own defaults. */
const PGLITE_DEFAULTS = [20, 114, 1082, 1083, 1114, 1184, 1186, 1700, 2950, 3802];
export const PGLITE_PARSERS: Record<number, Parse> = {
  ...Object.fromEntries(PGLITE_DEFAULTS.map((oid) => [oid, asText])),
  ...PARSED,
};

/** The two drivers encode a Date differently (pg in local time), so it goes in as text. */
export function toParameter(value: SqlValue): unknown {
  return value instanceof Date ? value.toISOString() : value;
}
