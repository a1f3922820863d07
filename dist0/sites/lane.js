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
    get Lane () {
        return Lane;
    },
    get inOrderOfPlaces () {
        return inOrderOfPlaces;
    }
});
const _order = require("./order");
class Lane {
    stream;
    clock;
    more = true;
    status = "ANSWERED";
    buffer = [];
    at = 0;
    last;
    isFetching = false;
    began = 0;
    milliseconds = 0;
    taken = [];
    lost = new Map();
    constructor(stream, clock){
        this.stream = stream;
        this.clock = clock;
        this.last = stream.start;
    }
    get isLive() {
        return this.status === "ANSWERED";
    }
    /** Has yet to say which row of it is next. */ get isMissing() {
        return this.isLive && this.more && this.next === undefined;
    }
    /** Could be asked for more now. */ get isIdle() {
        return this.isLive && this.more && !this.isFetching;
    }
    get isLate() {
        return this.isFetching;
    }
    get next() {
        return this.isLive ? this.buffer[this.at] : undefined;
    }
    /** Rows that it has shown and that are not on the page. */ get shown() {
        return this.isLive ? this.buffer.length - this.at : 0;
    }
    /** Rows of it on the page. */ get given() {
        return this.taken.length;
    }
    get standing() {
        const { stream, status, lost, taken, milliseconds } = this;
        return {
            stream,
            status,
            lost,
            taken,
            milliseconds
        };
    }
    take(place) {
        const row = this.buffer[this.at];
        this.at += 1;
        this.taken.push(place);
        return row;
    }
    async read(first) {
        this.began = this.clock();
        this.isFetching = true;
        const fetched = await this.stream.read(this.last, first, this.places());
        // Who was given up on is not taken back in the same page: another row may already stand in its place.
        if (!this.isLive) return;
        this.isFetching = false;
        this.milliseconds += this.clock() - this.began;
        if (fetched.status !== "ANSWERED") {
            this.status = fetched.status;
            return;
        }
        this.buffer = this.shown === 0 ? fetched.rows : [
            ...this.buffer.slice(this.at),
            ...fetched.rows
        ];
        this.at = 0;
        this.last = fetched.end;
        for (const [place, failure] of fetched.lost ?? [])this.lost.set(place, failure);
        this.more = fetched.more && fetched.rows.length > 0 && this.places().length > 0;
    }
    /** Like a site, a place that was given up on is not taken back in the same page. */ places() {
        return this.stream.jurisdictions.filter((place)=>!this.lost.has(place));
    }
    /** Whoever is still on the way is late. */ settle() {
        if (!this.isFetching) return;
        this.status = "TIMED_OUT";
        this.isFetching = false;
        this.milliseconds += this.clock() - this.began;
    }
}
function inOrderOfPlaces(lanes) {
    const firstPlace = new Map(lanes.map((lane)=>[
            lane,
            firstPlaceOf(lane.stream)
        ]));
    return [
        ...lanes
    ].sort((a, b)=>(0, _order.compareBytes)(firstPlace.get(a) ?? AFTER_ALL, firstPlace.get(b) ?? AFTER_ALL));
}
/** Greater than every slug. */ const AFTER_ALL = "~";
function firstPlaceOf({ jurisdictions, start }) {
    const left = jurisdictions.filter((place)=>start === null || (0, _order.compareBytes)(place, start.jurisdiction) >= 0);
    return left.sort(_order.compareBytes)[0];
}

//# sourceMappingURL=lane.js.map
