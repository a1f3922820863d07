"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "AgreementRegister", {
    enumerable: true,
    get: function() {
        return AgreementRegister;
    }
});
const _errors = require("../domain/errors");
const _ids = require("../domain/ids");
const _agreements = require("../privacy/agreements");
const _agreementsstore = require("./agreements.store");
const _checks = require("./checks");
const _registers = require("./registers");
class AgreementRegister {
    parts;
    constructor(parts){
        this.parts = parts;
    }
    record(door, input) {
        return (0, _registers.changeOfDirectory)(this.parts, door, {
            register: "AGREEMENT",
            change: "AGREEMENT_RECORDED",
            work: async (tx, kept, now)=>{
                const agreement = agreementOf((0, _ids.newLocalId)(this.parts.random), kept, input, now);
                this.assertWhole(kept, agreement);
                await (0, _agreementsstore.insertAgreement)(tx, kept.jurisdiction, agreement);
                const { kind, counterpartyOrganizationId: counterparty, startsAt, endsAt, categories } = agreement;
                return {
                    item: agreement.id,
                    facts: {
                        kind,
                        counterparty,
                        startsAt,
                        endsAt,
                        categories
                    },
                    countsFrom: startsAt
                };
            }
        });
    }
    /** One of another organization is none. */ end(door, { agreement: id, at }) {
        return (0, _registers.changeOfDirectory)(this.parts, door, {
            register: "AGREEMENT",
            change: "AGREEMENT_ENDED",
            work: async (tx, kept, now)=>{
                const { kind, startsAt, endsAt } = await runningAgreement(tx, kept, id, now);
                const when = at ?? (0, _checks.laterOf)(now, startsAt);
                (0, _checks.assertInput)(when >= startsAt && (endsAt === null || when <= endsAt), "/at");
                await (0, _agreementsstore.endAgreementRow)(tx, kept.jurisdiction, id, when);
                return {
                    item: id,
                    facts: {
                        kind,
                        endsAt: when
                    },
                    countsFrom: when
                };
            }
        });
    }
    assertWhole({ directory }, agreement) {
        const { kind, counterpartyOrganizationId, partyOrganizationId, startsAt, endsAt, categories } = agreement;
        const counterparty = directory.register.get(counterpartyOrganizationId);
        if (counterparty === undefined || counterpartyOrganizationId === partyOrganizationId) throw new _errors.HubError("REGISTER_INPUT", [
            "/counterparty"
        ]);
        (0, _checks.assertInput)(categories.length > 0, "/categories");
        (0, _checks.assertInput)(endsAt === null || endsAt > startsAt, "/endsAt");
        (0, _checks.assertInput)(kind === "AUDIT" || agreement.auditAuthority === null && !agreement.originatorOversight, "/auditAuthority");
        (0, _checks.assertInput)(kind === "RESEARCH" || agreement.determination === null, "/determination");
        (0, _checks.assertContract)("Agreement", agreement);
        const lacking = (0, _agreements.lacksOfItsSection)(agreement, {
            now: startsAt,
            hub: this.parts.hub,
            download: false,
            counterparty
        });
        if (lacking !== null) throw new _errors.HubError("AGREEMENT_DEFICIENT", [
            lacking
        ]);
    }
}
async function runningAgreement(tx, { jurisdiction, organizationId }, id, now) {
    return (0, _checks.standing)(await (0, _agreementsstore.ownAgreement)(tx, jurisdiction, organizationId ?? "", id), ({ endsAt })=>endsAt === null || endsAt > now);
}
function agreementOf(id, { organizationId }, input, now) {
    const { determination } = input;
    return {
        id,
        kind: input.kind,
        partyOrganizationId: organizationId ?? "",
        counterpartyOrganizationId: input.counterparty,
        written: true,
        startsAt: input.startsAt ?? now,
        endsAt: input.endsAt ?? null,
        categories: input.categories,
        undertakings: input.undertakings,
        auditAuthority: input.auditAuthority ?? null,
        originatorOversight: input.originatorOversight,
        determination: determination == null ? null : {
            by: determination.by,
            basis: determination.basis,
            documentId: determination.document
        }
    };
}

//# sourceMappingURL=agreements.js.map
