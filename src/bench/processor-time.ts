import { readdirSync, readFileSync } from "node:fs";

const TICKS_PER_SECOND = 100;

/**
 * Processor time of a process and its children so far, in milliseconds; null where there is no /proc. Unlike a rate it
 * hardly depends on what else the machine does.
 */
export function processorMs(pid: number): number | null {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).reduce((sum, name) => sum + (isOf(name, pid) ? ticksOf(name) : 0), 0) * (1000 / TICKS_PER_SECOND);
  } catch {
    return null;
  }
}

function isOf(name: string, pid: number): boolean {
  return name === String(pid) || statOf(name)[1] === String(pid);
}

/** Own time, and that of children that have ended. */
function ticksOf(name: string): number {
  return statOf(name).slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0);
}

/** The fields after the name of the program, which may hold spaces: state, parent, ... */
function statOf(name: string): string[] {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}
