import fs from "node:fs";

/** PGlite writes its files through `fs`: from now on the disk takes nothing more. What it gives makes room again. */
export function fillDisk(): () => void {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", errno: -28, syscall: "write" });
  const spies = [
    jest.spyOn(fs, "writeSync").mockImplementation(() => { throw full; }),
    jest.spyOn(fs, "ftruncateSync").mockImplementation(() => { throw full; }),
  ];
  return () => { for (const spy of spies) spy.mockRestore(); };
}
