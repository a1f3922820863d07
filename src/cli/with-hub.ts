import { type Config, readConfig } from "../config";
import { findHolder, lockDataDir } from "../database/lock";
import { createHub } from "../hub";
import { type CommandName, commandsOf } from "../hub-commands";
import { logger } from "../log";
import { callControl } from "./control-client";

/** All faults of the configuration, a line each. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly code = "CONFIG_INVALID";
}

export function configOrFail(): Config {
  const read = readConfig();
  if (read.ok) return read.config;
  throw new ConfigError(read.faults.map(({ code, setting, message }) => `${code} ${setting} ${message}`).join("\n"));
}

/** Runs a command in the hub that holds DATA_DIR, or, where none runs, here and under the same lock. */
export async function* runCommand(name: CommandName, body: unknown): AsyncGenerator<unknown> {
  const config = configOrFail();
  const holder = await findHolder(config.dataDir);
  if (holder !== undefined) {
    yield* callControl(holder.socketPath, name, body);
    return;
  }
  const lock = await lockDataDir(config.dataDir);
  try {
    const hub = await createHub(config, logger({ ...config, logLevel: "warn" }), lock);
    try {
      yield* commandsOf(hub)[name](body, new AbortController().signal);
    } finally {
      await hub.close();
    }
  } finally {
    await lock.release();
  }
}

/** For commands that say one thing. */
export async function resultOf(name: CommandName, body: unknown): Promise<unknown> {
  let last: unknown;
  for await (const value of runCommand(name, body)) last = value;
  return last;
}
