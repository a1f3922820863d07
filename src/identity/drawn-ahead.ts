const AHEAD = 4096;

/** The same bytes, drawn for many at once and each given once: to draw sixteen by themselves costs half a signature. */
export function drawnAhead(random: (bytes: number) => Uint8Array): (bytes: number) => Uint8Array {
  let drawn: Uint8Array = new Uint8Array(0);
  let at = 0;
  return (bytes) => {
    if (at + bytes > drawn.length) {
      drawn = random(Math.max(AHEAD, bytes));
      at = 0;
    }
    at += bytes;
    return drawn.slice(at - bytes, at);
  };
}
