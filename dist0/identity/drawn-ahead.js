"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "drawnAhead", {
    enumerable: true,
    get: function() {
        return drawnAhead;
    }
});
const AHEAD = 4096;
function drawnAhead(random) {
    let drawn = new Uint8Array(0);
    let at = 0;
    return (bytes)=>{
        if (at + bytes > drawn.length) {
            drawn = random(Math.max(AHEAD, bytes));
            at = 0;
        }
        at += bytes;
        return drawn.slice(at - bytes, at);
    };
}

//# sourceMappingURL=drawn-ahead.js.map
