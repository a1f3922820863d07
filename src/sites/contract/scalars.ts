const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** A day that the calendar has, in wire form. */
export function isDate(text: string): boolean {
  return text.length === 10 && DATE.test(text) && isOfCalendar(text);
}

/** RFC 3339 in UTC with whole seconds, in wire form, so that instants compare as bytes. */
export function isInstant(text: string): boolean {
  return text.length === 20 && INSTANT.test(text) && isOfCalendar(text);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isOfCalendar(text: string): boolean {
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  if (month !== 2 || day < 29) return true;
  const [century, year] = [twoDigits(text, 0), twoDigits(text, 2)];
  return year % 4 === 0 && (year !== 0 || century % 4 === 0);
}

/** Of a text that has digits there. */
function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * ZERO;
}

const ZERO = 48;
