"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "MinorRegister", {
    enumerable: true,
    get: function() {
        return MinorRegister;
    }
});
const _directory = require("../domain/directory");
const _errors = require("../domain/errors");
const _checks = require("./checks");
const _minorsstore = require("./minors.store");
const _registers = require("./registers");
const LONGEST_SOURCE = 500;
class MinorRegister {
    parts;
    constructor(parts){
        this.parts = parts;
    }
    /** The rule is on file with each minor of the state as soon as it is set: whoever kept their facts reads them anew. */ setRule(door, { state, rule, adultAt, source, validFrom }) {
        return (0, _registers.changeOfDirectory)(this.parts, door, {
            register: "MINOR_RULE",
            change: "MINOR_RULE_SET",
            work: async (tx, { directory }, now)=>{
                const places = [
                    ...directory.jurisdictions.values()
                ].filter((place)=>place.state === state && place.slug !== _directory.NATIONAL);
                (0, _checks.assertInput)(places.length > 0, "/state");
                (0, _checks.assertInput)(adultAt >= 18 && adultAt <= 21, "/adultAt");
                (0, _checks.assertInput)(source.trim() !== "" && source.length <= LONGEST_SOURCE, "/source");
                (0, _checks.assertInput)(validFrom <= now.slice(0, 10), "/validFrom");
                await (0, _minorsstore.putMinorRule)(tx, {
                    state,
                    rule,
                    adultAt,
                    source: source.trim(),
                    validFrom
                });
                await tx.within(places.map(({ slug })=>slug));
                await (0, _minorsstore.applyMinorRule)(tx, state, now);
                return {
                    item: state,
                    facts: {
                        rule,
                        adultAt,
                        validFrom
                    },
                    countsFrom: now
                };
            }
        });
    }
    /** 2.14(c). */ recordFinding(door, { participant, lacksRationalChoice, substantialThreat }) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant,
            register: "MINOR",
            change: "MINOR_FINDING_RECORDED",
            work: async (tx, { key, file }, now)=>{
                if (file.participant.minor === null) throw new _errors.HubError("REGISTER_CONFLICT");
                await (0, _minorsstore.recordFinding)(tx, key, {
                    lacksRationalChoice,
                    substantialThreat
                });
                return {
                    item: key.id,
                    facts: {
                        lacksRationalChoice,
                        substantialThreat
                    },
                    countsFrom: now
                };
            }
        });
    }
}

//# sourceMappingURL=minors.js.map
