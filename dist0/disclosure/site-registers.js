"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "SiteRegisters", {
    enumerable: true,
    get: function() {
        return SiteRegisters;
    }
});
const _keeper = require("./keeper");
class SiteRegisters {
    operation;
    isHere;
    constructor(operation, isHere){
        this.operation = operation;
        this.isHere = isHere;
    }
    get viewer() {
        return this.operation.ask.viewer;
    }
    get changeKey() {
        return this.operation.changeKey;
    }
    keeps(participantId, register) {
        return (0, _keeper.keptBy)(this.operation, participantId, register, this.isHere);
    }
    beginsChange() {
        this.operation.ask.beginsChange?.();
    }
    changed(change) {
        this.operation.changed(change);
    }
    keepsDirectory() {
        return beyond();
    }
    declares() {
        return beyond();
    }
    completes() {
        return beyond();
    }
    keepsEntry() {
        return beyond();
    }
}
function beyond() {
    throw new Error("the site contract has no such change");
}

//# sourceMappingURL=site-registers.js.map
