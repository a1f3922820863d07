"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "NoticeRegister", {
    enumerable: true,
    get: function() {
        return NoticeRegister;
    }
});
const _ids = require("../domain/ids");
const _checks = require("./checks");
const _noticesstore = require("./notices.store");
const _registers = require("./registers");
const LONGEST_VERSION = 100;
class NoticeRegister {
    parts;
    constructor(parts){
        this.parts = parts;
    }
    recordGiven(door, { participant, version, method, at }) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant,
            register: "NOTICE",
            change: "NOTICE_GIVEN",
            work: async (tx, { key }, now)=>{
                const givenAt = at ?? now;
                (0, _checks.assertInput)(version.trim() !== "" && version.length <= LONGEST_VERSION, "/version");
                (0, _checks.assertInput)(givenAt <= now, "/at");
                const id = (0, _ids.newLocalId)(this.parts.random);
                await (0, _noticesstore.insertNotice)(tx, key, {
                    id,
                    version: version.trim(),
                    method,
                    givenAt
                });
                return {
                    item: id,
                    facts: {
                        method,
                        givenAt
                    },
                    countsFrom: givenAt
                };
            }
        });
    }
}

//# sourceMappingURL=notices.js.map
