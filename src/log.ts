import { destination, type DestinationStream, type Logger, pino } from "pino";
import type { Config } from "./config";

/**
 * What a log line may hold: codes, ids of requests and of rows of the log tables, counts and durations. There is no
 * field for a message of somebody else's making or for an object, so that no record can slip into a log by accident.
 */
export interface LogFields {
  readonly code?: string;
  readonly requestId?: string;
  readonly jurisdiction?: string;
  /** Id of a remote site. */
  readonly site?: string;
  /** Why, in words of a closed list, of Node, or names of fields of the contract. */
  readonly reason?: string;
  readonly operation?: string;
  readonly setting?: string;
  readonly migration?: string;
  readonly chain?: string;
  readonly count?: number;
  readonly milliseconds?: number;
  readonly port?: number;
  readonly pid?: number;
}

export interface Log {
  error(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  debug(event: string, fields?: LogFields): void;
  /** A bug: its stack tells where, its message stays out (it may quote what was processed). */
  bug(event: string, error: unknown, fields?: LogFields): void;
}

const ALLOWED: readonly (keyof LogFields)[] = [
  "code",
  "requestId",
  "jurisdiction",
  "site",
  "reason",
  "operation",
  "setting",
  "migration",
  "chain",
  "count",
  "milliseconds",
  "port",
  "pid",
];

/** To standard error: standard output belongs to the answers of commands and to the line `listening ...`. */
export function logger(config: Pick<Config, "logLevel" | "hubId">, stream: DestinationStream = destination({ fd: 2, sync: true })): Log {
  const root = pino({ level: config.logLevel, base: { hub: config.hubId }, timestamp: () => `,"time":"${new Date().toISOString()}"` }, stream);
  return {
    error: (event, fields) => write(root, "error", event, fields),
    warn: (event, fields) => write(root, "warn", event, fields),
    info: (event, fields) => write(root, "info", event, fields),
    debug: (event, fields) => write(root, "debug", event, fields),
    bug: (event, error, fields) => root.error({ ...allowed(fields), ...whereOf(error) }, event),
  };
}

function write(root: Logger, level: "error" | "warn" | "info" | "debug", event: string, fields: LogFields | undefined): void {
  if (root.isLevelEnabled(level)) root[level](allowed(fields), event);
}

/** The type forbids other fields; this forbids them also where a type was cast away. */
function allowed(fields: LogFields = {}): LogFields {
  return Object.fromEntries(ALLOWED.flatMap((name) => (isPlain(fields[name]) ? [[name, fields[name]]] : [])));
}

function isPlain(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

function whereOf(error: unknown): { kind: string; at?: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error };
  const frames = (error.stack ?? "").split("\n").map((line) => line.trim());
  return { kind: error.name, at: frames.filter((line) => /^at .*\d+:\d+\)?$/.test(line)).slice(0, 8) };
}
