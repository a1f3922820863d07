/** Days are counted from 1970-01-01, instants in whole seconds; both as the database and the contract write them. */

const DAY_SECONDS = 86_400;
const texts = new Map<number, string>();

export function dayOf(date: Date): number {
  return Math.floor(date.getTime() / 1000 / DAY_SECONDS);
}

export function dayText(day: number): string {
  let text = texts.get(day);
  if (text === undefined) {
    text = new Date(day * DAY_SECONDS * 1000).toISOString().slice(0, 10);
    texts.set(day, text);
  }
  return text;
}

export function instantText(seconds: number): string {
  const day = Math.floor(seconds / DAY_SECONDS);
  const rest = seconds - day * DAY_SECONDS;
  return `${dayText(day)}T${two(Math.floor(rest / 3600))}:${two(Math.floor((rest % 3600) / 60))}:${two(rest % 60)}Z`;
}

function two(value: number): string {
  return value < 10 ? `0${String(value)}` : String(value);
}

export function daySeconds(day: number, hour = 0, minute = 0): number {
  return day * DAY_SECONDS + hour * 3600 + minute * 60;
}

export function dayOfInstant(seconds: number): number {
  return Math.floor(seconds / DAY_SECONDS);
}

export function dayFromText(text: string): number {
  return dayOf(new Date(`${text}T00:00:00Z`));
}

export const HOUR = 3600;
export const DAY = DAY_SECONDS;
export const YEAR_DAYS = 365;
