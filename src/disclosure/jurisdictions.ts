import type { JurisdictionFilter } from "../domain/filters";
import { NATIONAL } from "../domain/directory";
import type { Jurisdiction, JurisdictionConnection } from "../domain/jurisdiction";
import type { Selection } from "../domain/selection";
import { pageSize } from "./arguments";
import { connectionOf, type Placed } from "./connection";
import { cursorSealer } from "./cursor";
import type { ChildArgs } from "./door";
import type { Operation } from "./operation";

/** Places that have or plan a program, by slug. Directory facts: nothing to decide. */
export async function jurisdictionPage(operation: Operation, args: ChildArgs & { readonly filter?: JurisdictionFilter | null }, connection: Selection): Promise<JurisdictionConnection> {
  const { house, ask } = operation;
  const size = pageSize(args.first);
  const sealer = cursorSealer(house.cursorKey, house.random, [ask.viewer.account.id, "jurisdictions", args.filter ?? null]);
  const after = args.after === undefined || args.after === null ? "" : sealer.open(args.after).jurisdiction;
  const { directory } = await operation.situation();
  const wanted = [...directory.jurisdictions.values()].filter((place) => place.slug !== NATIONAL && place.slug > after && fits(place, args.filter));
  const rows: Placed[] = wanted.slice(0, size).map((place) => ({ node: { ...place, jurisdiction: place }, sort: null, id: place.slug }));
  const seal = (row: Placed) => sealer.seal({ sort: null, jurisdiction: row.id, id: "" });
  return connectionOf(connection, { rows, hasNextPage: wanted.length > size, seal, sites: () => [], notice: () => null }) as unknown as JurisdictionConnection;
}

function fits(place: Jurisdiction, filter: JurisdictionFilter | null | undefined): boolean {
  const phases = filter?.phase ?? null;
  const state = filter?.state ?? null;
  return (phases === null || phases.includes(place.phase)) && (state === null || place.state === state);
}
