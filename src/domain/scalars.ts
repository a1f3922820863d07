import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

function badInput(expected: string): never {
  throw new GraphQLError(`Expected ${expected}.`, { extensions: { code: "BAD_USER_INPUT" } });
}

/** PostgreSQL writes UTC instants with "+00:00"; the wire form ends in "Z". */
function instantOut(value: unknown): string {
  if (value instanceof Date) return value.toISOString().replace(".000Z", "Z");
  const text = value as string;
  return text.endsWith("+00:00") ? `${text.slice(0, -6)}Z` : text;
}

/** Whole seconds, as the hub keeps them. A date that the calendar does not have is refused. */
function instantIn(value: unknown): string {
  if (typeof value !== "string" || !INSTANT.test(value)) badInput("an RFC 3339 instant such as 2026-01-31T09:30:00Z");
  const time = Date.parse(value);
  if (Number.isNaN(time) || !isRealDate(value.slice(0, 10))) badInput("an instant that the calendar has");
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function dateIn(value: unknown): string {
  if (typeof value !== "string" || !DATE.test(value)) badInput("a date such as 2026-01-31");
  return isRealDate(value) ? value : badInput("a date that the calendar has");
}

function isRealDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description: "An instant, RFC 3339 in UTC with whole seconds, e.g. 2026-01-31T09:30:00Z.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339",
  serialize: instantOut,
  parseValue: instantIn,
  parseLiteral: (node) => instantIn(node.kind === Kind.STRING ? node.value : null),
});

export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar date without a time, ISO 8601, e.g. 2026-01-31.",
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value as string)),
  parseValue: dateIn,
  parseLiteral: (node) => dateIn(node.kind === Kind.STRING ? node.value : null),
});
