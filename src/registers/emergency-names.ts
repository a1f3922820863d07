import type { Key } from "../sites/site";
import type { Namesake } from "./emergencies.store";

/** Case and spaces do not matter, nor how an accent is written. Compared here: the database's own lower case depends on how it was set up. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().normalize("NFKC").trim().replace(/\s+/gu, " ");
}

/** The one of them who goes by this name; null if nobody or more than one does. */
export function theOne(people: readonly Namesake[], name: string): Key | null {
  const wanted = nameKey(name);
  const [one, another] = people.filter(({ names }) => names.some((own) => nameKey(own) === wanted));
  return one === undefined || another !== undefined ? null : { jurisdiction: one.jurisdiction, id: one.id };
}
