"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "registersOf", {
    enumerable: true,
    get: function() {
        return registersOf;
    }
});
const _agreements = require("./agreements");
const _consents = require("./consents");
const _emergencies = require("./emergencies");
const _matters = require("./matters");
const _minors = require("./minors");
const _notices = require("./notices");
const _orders = require("./orders");
const _relations = require("./relations");
const _restrictions = require("./restrictions");
function registersOf(parts) {
    return {
        consents: new _consents.ConsentRegister(parts),
        matters: new _matters.MatterRegister(parts),
        orders: new _orders.OrderRegister(parts),
        restrictions: new _restrictions.RestrictionRegister(parts),
        relations: new _relations.RelationRegister(parts),
        agreements: new _agreements.AgreementRegister(parts),
        minors: new _minors.MinorRegister(parts),
        notices: new _notices.NoticeRegister(parts),
        emergencies: new _emergencies.EmergencyRegister(parts)
    };
}

//# sourceMappingURL=all-registers.js.map
