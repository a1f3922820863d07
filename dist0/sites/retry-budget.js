/** Retries in a share of the calls: when everything fails, a site in trouble gets a tenth more, not twice as much. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "retryBudget", {
    enumerable: true,
    get: function() {
        return retryBudget;
    }
});
function retryBudget(share = 0.1, most = 5) {
    let tokens = most;
    return {
        earn: ()=>{
            tokens = Math.min(most, tokens + share);
        },
        spend: ()=>{
            if (tokens < 1) return false;
            tokens -= 1;
            return true;
        }
    };
}

//# sourceMappingURL=retry-budget.js.map
