"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "RemoteChanges", {
    enumerable: true,
    get: function() {
        return RemoteChanges;
    }
});
const _errors = require("../../domain/errors");
const _ids = require("../../domain/ids");
const _categories = require("../../privacy/categories");
const _changes = require("../../sites/contract/changes");
const _emergencies = require("../emergencies");
const _rowkey = require("../row-key");
const _reads = require("./reads");
class RemoteChanges {
    operation;
    forget;
    isServed;
    constructor(operation, /** Nothing that was read before the change is given after it. */ forget, /** Places that whoever asks may name here. */ isServed){
        this.operation = operation;
        this.forget = forget;
        this.isServed = isServed;
    }
    async carryOut(asked, here) {
        const named = namedBy(asked.input);
        const isElsewhere = named !== null && await this.isServed(named.place) && this.operation.remote.siteOf(named.place) !== null;
        if (!isElsewhere) return here();
        if ((0, _changes.isChangeName)(asked.name) && named.participant !== null) return this.passOn(asked.name, {
            ...asked,
            place: named.place,
            participant: named.participant
        });
        return this.notTaken(named);
    }
    async passOn(name, change) {
        await this.operation.confirmAnew();
        // As the directory has it now: a site may have moved since it was read.
        const site = this.operation.remote.siteOf(change.place);
        if (site === null) throw new _errors.HubError("SITE_UNAVAILABLE");
        const { part2, local } = this.operation.remote.ceilings;
        // Who may change a register may see it: where this hub's own rules let nobody see one, no site is asked.
        if (((part2 | local) & _categories.CATEGORY_BIT.CONSENT_RECORD) === 0) return this.noted(site, name, change, "HIDE", null);
        return this.taken(site, name, change, await this.send(site, name, change));
    }
    async send(site, change, { input, key }) {
        const { house: { sites, random }, ask, changeKey } = this.operation;
        const asker = (0, _reads.askerOf)(this.operation, site);
        if (asker === null) return {
            status: "NOT_SENT",
            milliseconds: 0
        };
        // Keys of the callers of several hubs come to the site as this hub's: another hub's are told apart.
        const passed = (ask.hub === undefined ? key : changeKey?.id) ?? Buffer.from(random(16)).toString("base64url");
        ask.beginsChange?.();
        return sites.of(site).change({
            change,
            variables: {
                input,
                key: passed
            },
            asker,
            deadlineAt: sites.now() + sites.hardDeadline
        });
    }
    taken(site, name, change, reply) {
        switch(reply.status){
            case "ANSWERED":
                return this.answered(site, name, change, reply.data);
            case "REFUSED":
                return this.refused(site, name, change, reply);
            case "NOT_SENT":
                return this.failed(site, name, change, new _errors.HubError("SITE_UNAVAILABLE"));
            case "UNKNOWN":
                this.begin();
                return this.failed(site, name, change, new _errors.HubError("WRITE_OUTCOME_UNKNOWN"));
        }
    }
    answered(site, name, change, data) {
        if (data === null) return this.noted(site, name, change, "HIDE", null);
        this.begin();
        const answer = {
            ...data
        };
        (0, _rowkey.setKey)(answer, {
            jurisdiction: change.place,
            id: data.id,
            participantId: (0, _ids.parseGlobalId)(change.participant)?.localId ?? null,
            referralId: null
        });
        return this.noted(site, name, change, "PERMIT", answer);
    }
    /** Only to whoever may change the register a site says what is wrong; the rest is said of the hub, the role or the purpose. */ refused(site, name, change, { code, details }) {
        if (TO_KEEPERS.has(code) && (0, _errors.isHubErrorCode)(code)) {
            this.noted(site, name, change, "PERMIT", null);
            throw new _errors.HubError(code, details);
        }
        return this.failed(site, name, change, new _errors.HubError(code === "ROLE_REFUSED" ? code : NOT_TAKEN.has(code) ? "CHANGE_NOT_TAKEN" : "SITE_UNAVAILABLE"));
    }
    failed({ id: site }, name, { place, participant }, error) {
        this.operation.note(place, {
            rows: 0,
            effects: {},
            rules: {
                [name]: 1,
                [error.code]: 1
            },
            ids: [
                participant
            ],
            site
        });
        throw error;
    }
    noted({ id: site }, name, { place, participant }, effect, answer) {
        this.operation.note(place, {
            rows: 0,
            effects: {
                [effect]: 1
            },
            rules: {
                [name]: 1
            },
            ids: [
                participant
            ],
            site
        });
        return answer;
    }
    /** From here on everything is read anew. */ begin() {
        this.operation.remote.forget();
        this.forget();
    }
    /** 2.51 is decided by who vouches for a medical role, where the person is: refused alike, whoever is meant. */ async notTaken({ place, participant }) {
        await (0, _emergencies.declares)(this.operation, participant === null ? {
            jurisdiction: place
        } : {
            participant
        }, false);
        throw new _errors.HubError("CHANGE_NOT_TAKEN");
    }
}
/** What a site says to those who keep the register. */ const TO_KEEPERS = new Set([
    "CONSENT_DEFICIENT",
    "ORDER_DEFICIENT",
    "REGISTER_INPUT",
    "REGISTER_CONFLICT",
    "NOT_IN_YOUR_HAND",
    "IDEMPOTENCY_KEY_REUSED"
]);
/** A site that is only read, or by this hub, or that asks such a one. */ const NOT_TAKEN = new Set([
    "HUB_WRITES",
    "DOCUMENT_UNLISTED",
    "CHANGE_NOT_TAKEN"
]);
/** Where the person lives whose register an input names; null for one about nobody. */ function namedBy(input) {
    const { participant, person } = input;
    if (typeof participant === "string") {
        const place = (0, _ids.parseGlobalId)(participant)?.jurisdiction;
        return place === undefined ? null : {
            place,
            participant
        };
    }
    return typeof person?.jurisdiction === "string" ? {
        place: person.jurisdiction,
        participant: null
    } : null;
}

//# sourceMappingURL=changes.js.map
