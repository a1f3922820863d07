"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "mergePage", {
    enumerable: true,
    get: function() {
        return mergePage;
    }
});
const _lane = require("./lane");
const _need = require("./need");
const _order = require("./order");
async function mergePage(streams, terms) {
    return new Merge(streams, terms).page();
}
class Merge {
    terms;
    lanes;
    rows = [];
    patience;
    need;
    /** Questions to the hub's own database. */ own = [];
    constructor(streams, terms){
        this.terms = terms;
        this.lanes = streams.map((stream)=>new _lane.Lane(stream, terms.clock));
        this.need = terms.byPlace === true ? new _need.ByPlace(this.lanes, terms.size) : new _need.ByKey(this.lanes, terms.size);
        this.patience = new Patience(terms);
    }
    async page() {
        try {
            await this.fill();
        } finally{
            this.patience.end();
        }
        const live = this.lanes.filter((lane)=>lane.isLive);
        const owing = this.lanes.length > live.length || live.some(({ standing })=>standing.lost.size > 0);
        const moreAnswered = live.some((lane)=>lane.next !== undefined || lane.more);
        return {
            rows: this.rows,
            more: moreAnswered || owing && this.rows.length > 0,
            moreAnswered,
            standings: this.lanes.map((lane)=>lane.standing)
        };
    }
    async fill() {
        while(this.rows.length < this.terms.size && await this.fetchMissing()){
            const lane = this.first();
            if (lane === null) return;
            this.rows.push(lane.take(this.rows.length));
        }
    }
    /**
   * Which row is next is known only when every live site has shown one or has no more. False: that would not be known in
   * time. Then the page ends before it is full, and nobody who answered is late for what it was not asked.
   */ async fetchMissing() {
        const missing = this.lanes.filter((lane)=>lane.isMissing);
        if (missing.length === 0) return true;
        if (this.patience.isOver && missing.some(({ stream })=>!stream.isOwn)) return false;
        const reading = this.need.of(missing, this.rows.length).map((asked)=>this.read(asked));
        await Promise.race([
            Promise.all(reading),
            this.patience.half
        ]);
        reading.push(...this.need.instead(this.rows.length).map((asked)=>this.read(asked)));
        await Promise.race([
            Promise.all(reading),
            this.patience.over.then(()=>Promise.all(this.own))
        ]);
        for (const lane of this.lanes)lane.settle();
        return true;
    }
    read({ lane, first }) {
        const read = lane.read(first).then(()=>{
            if (lane.next !== undefined) this.patience.begin();
        });
        if (lane.stream.isOwn) this.own.push(read);
        return read;
    }
    first() {
        let first = null;
        for (const lane of this.lanes){
            const row = lane.next;
            if (row === undefined) continue;
            if (first?.next === undefined || (0, _order.comparePositions)(row.position, first.next.position, this.terms.descending) < 0) first = lane;
        }
        return first;
    }
}
/** How long the others are waited for once there is something to show. */ class Patience {
    terms;
    half;
    over;
    isOver = false;
    halve = ()=>undefined;
    give = ()=>undefined;
    waits = [];
    constructor(terms){
        this.terms = terms;
        this.half = new Promise((resolve)=>{
            this.halve = resolve;
        });
        this.over = new Promise((resolve)=>{
            this.give = resolve;
        });
    }
    begin() {
        if (this.waits.length > 0) return;
        const { softDeadline, wait } = this.terms;
        this.waits = [
            wait(softDeadline / 2),
            wait(softDeadline)
        ];
        void this.waits[0]?.over.then(this.halve);
        void this.waits[1]?.over.then(()=>{
            this.isOver = true;
            this.give();
        });
    }
    end() {
        for (const one of this.waits)one.cancel();
    }
}

//# sourceMappingURL=merge.js.map
