import { startHub } from "../../support/hub-process";
import { findPostgresBinaries, NO_POSTGRES } from "../../support/postgres-binaries";
import { embeddedGround, type Ground, postgresGround } from "./ground";
import { type History, history } from "./history";

export type OpenGround = (isSlow: boolean) => Promise<Ground>;

export function forEachGround(body: (kind: Ground["kind"], open: OpenGround) => void): void {
  body("embedded", embeddedGround);
  if (findPostgresBinaries() === undefined) it.skip(`could not run on PostgreSQL: ${NO_POSTGRES}`, () => undefined);
  else body("PostgreSQL", postgresGround);
}

export interface Crashes {
  readonly kills: number;
  readonly seed: number;
  readonly isSlow: boolean;
}

/** One history on new data. */
export async function crash(open: OpenGround, { kills, seed, isSlow }: Crashes, start: Parameters<typeof history>[0]["start"] = startHub): Promise<History> {
  const ground = await open(isSlow);
  const found = await history({ ground, kills, seed, start });
  await ground.remove();
  return found;
}
