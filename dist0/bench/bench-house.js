"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "benchHouse", {
    enumerable: true,
    get: function() {
        return benchHouse;
    }
});
const _nodecrypto = require("node:crypto");
const _custodies = require("../disclosure/custodies");
const _reads = require("../disclosure/remote/reads");
const _ticks = require("../disclosure/ticks");
const _emergenciesstore = require("../sites/emergencies.store");
function benchHouse({ config, database, index, viewers }, directory) {
    return {
        directory,
        custodies: new _custodies.Custodies(directory),
        index,
        emergencies: new _emergenciesstore.EmergencyStore(database),
        viewers,
        cursorKey: (0, _nodecrypto.randomBytes)(32),
        random: _nodecrypto.randomBytes,
        clock: ()=>new Date(),
        ticks: ()=>(0, _ticks.machineTicks)(_ticks.TICK_MS[database.kind]),
        hub: {
            id: config.hubId,
            legalRole: config.hubLegalRole
        },
        sites: _reads.NO_SITES
    };
}

//# sourceMappingURL=bench-house.js.map
