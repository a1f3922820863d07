"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get ByKey () {
        return ByKey;
    },
    get ByPlace () {
        return ByPlace;
    }
});
const _lane = require("./lane");
class ByKey {
    size;
    share;
    constructor(lanes, size){
        this.size = size;
        this.share = Math.min(size, Math.ceil(2 * size / lanes.length) + 1);
    }
    of(missing, taken) {
        return missing.map((lane)=>({
                lane,
                first: this.needOf(lane, taken)
            }));
    }
    /** Nobody else has their rows. */ instead() {
        return [];
    }
    /**
   * At first its share. Whoever runs out is asked for as much again, or for what it will likely have of the rest, going by
   * the page so far. Never for more than is missing; and not for less than a share, for each time costs a whole question.
   */ needOf({ given }, taken) {
        if (given === 0) return this.share;
        const left = this.size - taken;
        return Math.min(left, Math.max(this.share, Math.ceil(left * given / taken) + 1));
    }
}
class ByPlace {
    size;
    inOrder;
    rounds = 0;
    constructor(lanes, size){
        this.size = size;
        this.inOrder = (0, _lane.inOrderOfPlaces)(lanes);
    }
    of(missing, taken) {
        this.rounds += 1;
        const [first] = this.inOrder;
        if (this.rounds === 1) return missing.map((lane)=>({
                lane,
                first: lane === first ? this.size : 1
            }));
        const along = this.inOrder.filter((lane)=>lane.isIdle && !missing.includes(lane)).slice(0, 2 ** (this.rounds - 2) - 1);
        return [
            ...missing,
            ...along
        ].map((lane)=>this.rest(lane, taken));
    }
    /** Somebody before whom the page is not full lets wait: should nothing come, the rows of the place behind are what can be shown. */ instead(taken) {
        const late = this.inOrder.findIndex((lane)=>lane.isLate);
        const there = this.inOrder.slice(0, Math.max(late, 0)).reduce((sum, { shown })=>sum + shown, taken);
        const behind = late < 0 ? undefined : this.inOrder.slice(late).find((lane)=>lane.isIdle);
        return behind === undefined || there >= this.size ? [] : [
            this.rest(behind, there)
        ];
    }
    /** `there`: rows that come before its own. */ rest(lane, there) {
        return {
            lane,
            first: Math.max(1, this.size - there - lane.shown)
        };
    }
}

//# sourceMappingURL=need.js.map
