"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "Random", {
    enumerable: true,
    get: function() {
        return Random;
    }
});
const _nodecrypto = require("node:crypto");
class Random {
    a;
    b;
    c;
    counter = 1;
    constructor(seed){
        const digest = (0, _nodecrypto.createHash)("sha256").update(seed).digest();
        this.a = digest.readInt32LE(0);
        this.b = digest.readInt32LE(4);
        this.c = digest.readInt32LE(8);
    }
    word() {
        const sum = this.a + this.b + this.counter | 0;
        this.counter = this.counter + 1 | 0;
        this.a = this.b ^ this.b >>> 9;
        this.b = this.c + (this.c << 3) | 0;
        this.c = (this.c << 21 | this.c >>> 11) + sum | 0;
        return sum >>> 0;
    }
    /** From 0, below 1. */ fraction() {
        return this.word() / 4_294_967_296;
    }
    /** Both ends included; an empty range gives its lower end. */ int(least, most) {
        return least + Math.floor(this.fraction() * Math.max(1, most - least + 1));
    }
    chance(probability) {
        return this.fraction() < probability;
    }
    pick(from) {
        return from[Math.floor(this.fraction() * from.length)];
    }
    /** Weights need not add up to one. */ weighted(choices) {
        let left = this.fraction() * choices.reduce((sum, [, weight])=>sum + weight, 0);
        for (const [choice, weight] of choices){
            left -= weight;
            if (left < 0) return choice;
        }
        return choices[choices.length - 1][0];
    }
    /** A few of a list, in its order. */ some(from, probability) {
        return from.filter(()=>this.chance(probability));
    }
    /** Its bytes look random and are not: good for invented people only. */ bytes = (count)=>{
        const bytes = new Uint8Array(count);
        const view = new DataView(bytes.buffer);
        for(let at = 0; at + 4 <= count; at += 4)view.setUint32(at, this.word());
        for(let at = count - count % 4; at < count; at++)bytes[at] = this.word() & 0xff;
        return bytes;
    };
}

//# sourceMappingURL=random.js.map
