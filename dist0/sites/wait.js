"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "wait", {
    enumerable: true,
    get: function() {
        return wait;
    }
});
function wait(milliseconds) {
    let finish = ()=>undefined;
    const over = new Promise((resolve)=>{
        finish = resolve;
    });
    const timer = setTimeout(finish, milliseconds);
    return {
        over,
        cancel: ()=>{
            clearTimeout(timer);
        }
    };
}

//# sourceMappingURL=wait.js.map
