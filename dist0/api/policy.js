/** What the API asks of a request before the door is asked. Everything else is the door's. */ "use strict";
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
    get MUTATION_POLICY () {
        return MUTATION_POLICY;
    },
    get ROOT_POLICY () {
        return ROOT_POLICY;
    }
});
const ROOT_POLICY = {
    _service: "DESCRIPTION",
    _entities: "SIGNED_IN",
    viewer: "SIGNED_IN",
    node: "SIGNED_IN",
    nodes: "SIGNED_IN",
    jurisdictions: "SIGNED_IN",
    jurisdiction: "SIGNED_IN",
    provider: "SIGNED_IN",
    providers: "SIGNED_IN",
    participant: "PURPOSE_STATED",
    participants: "PURPOSE_STATED",
    referral: "PURPOSE_STATED",
    referrals: "PURPOSE_STATED",
    outcomes: "PURPOSE_STATED",
    disclosures: "PURPOSE_STATED",
    explain: "PURPOSE_STATED",
    emergencyParticipant: "PURPOSE_STATED",
    emergencyEntries: "PURPOSE_STATED"
};
const MUTATION_POLICY = {
    createConsent: "PURPOSE_STATED",
    signConsent: "PURPOSE_STATED",
    revokeConsent: "PURPOSE_STATED",
    replaceConsent: "PURPOSE_STATED",
    recordConsentEvent: "PURPOSE_STATED",
    recordMatter: "PURPOSE_STATED",
    disposeMatter: "PURPOSE_STATED",
    recordMandate: "PURPOSE_STATED",
    recordOrder: "PURPOSE_STATED",
    approveOrder: "PURPOSE_STATED",
    vacateOrder: "PURPOSE_STATED",
    requestRestriction: "PURPOSE_STATED",
    agreeToRestriction: "PURPOSE_STATED",
    endRestriction: "PURPOSE_STATED",
    recordRelation: "PURPOSE_STATED",
    endRelation: "PURPOSE_STATED",
    recordMinorFinding: "PURPOSE_STATED",
    recordNoticeGiven: "PURPOSE_STATED",
    recordAgreement: "SIGNED_IN",
    endAgreement: "SIGNED_IN",
    setMinorRule: "SIGNED_IN",
    declareEmergency: "PURPOSE_STATED",
    completeEmergencyEntry: "PURPOSE_STATED"
};

//# sourceMappingURL=policy.js.map
