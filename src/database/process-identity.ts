import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** Names one process for good: a number alone is given to another process once this one is gone. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, as the operating system counts; null where it does not say. */
  readonly started: string | null;
  /** Changes with every start of the machine; null where there is none. */
  readonly boot: string | null;
  readonly host: string;
}

export function identityOf(pid: number): ProcessIdentity {
  return { pid, started: startOf(pid), boot: bootOf(), host: hostname() };
}

/** "elsewhere": the process ran on a machine whose processes cannot be seen from here. */
export function stateOf(identity: ProcessIdentity): "running" | "gone" | "elsewhere" {
  if (identity.boot !== bootOf()) return identity.host === hostname() ? "gone" : "elsewhere";
  if (identity.boot === null && identity.host !== hostname()) return "elsewhere";
  if (!exists(identity.pid)) return "gone";
  return startOf(identity.pid) === identity.started ? "running" : "gone";
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function startOf(pid: number): string | null {
  try {
    // Field 22; the name in field 2 may hold spaces and brackets, so count from its end.
    const stat = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return startByPs(pid);
  }
}

function startByPs(pid: number): string | null {
  if (process.platform === "linux") return null;
  try {
    const asked = ["-o", "lstart=", "-p", String(pid)];
    return execFileSync("ps", asked, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return null;
  }
}

function bootOf(): string | null {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return null;
  }
}
