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
    get NOTICE_VERSION () {
        return NOTICE_VERSION;
    },
    get noticeExtension () {
        return noticeExtension;
    },
    get noticesOf () {
        return noticesOf;
    },
    get union () {
        return union;
    }
});
const _ids = require("../domain/ids");
/** 42 CFR 2.32(a)(2), the short form, as amended in 2024. */ const STATEMENT = "42 CFR part 2 prohibits unauthorized use or disclosure of these records.";
const NOTICE_VERSION = "42 CFR 2.32(a)(2), 2024";
function noticesOf(served, scopeOf) {
    const notices = new Map();
    for (const judged of served){
        for (const { consent, categories } of basesOf(judged)){
            if (consent === null || (categories & judged.served) === 0) continue;
            const key = (0, _ids.placedId)(judged.person.ref.jurisdiction, consent.id);
            if (notices.has(key)) continue;
            notices.set(key, {
                statement: STATEMENT,
                version: NOTICE_VERSION,
                consentId: consent.id,
                scope: scopeOf(judged, consent.id),
                copyAvailable: consent.travelsAs === "COPY"
            });
        }
    }
    return notices.size === 0 ? null : [
        ...notices.values()
    ].sort(byConsent);
}
/** Two places may have consents of one id; scopes differ then. */ function byConsent(a, b) {
    if (a.consentId !== b.consentId) return a.consentId < b.consentId ? -1 : 1;
    return (a.scope ?? "") < (b.scope ?? "") ? -1 : 1;
}
/** What was handed over rests on, for the viewer and for each organization that a key takes it to: each needs its notice. */ function basesOf({ verdict, partners }) {
    return partners.length === 0 ? verdict.bases : [
        verdict,
        ...partners
    ].flatMap(({ bases })=>bases);
}
function noticeExtension(notices) {
    if (notices === null) return null;
    const scopes = [];
    // By the text itself: a longer key would be put together once for each consent.
    const byText = {
        copies: new Map(),
        texts: new Map()
    };
    for (const { scope, copyAvailable, consentId } of notices){
        const known = copyAvailable ? byText.copies : byText.texts;
        const consentIds = known.get(scope ?? "");
        if (consentIds !== undefined) {
            consentIds.push(consentId);
            continue;
        }
        const first = [
            consentId
        ];
        known.set(scope ?? "", first);
        scopes.push({
            scope,
            copyAvailable,
            consentIds: first
        });
    }
    return {
        statement: STATEMENT,
        version: NOTICE_VERSION,
        scopes
    };
}
function union(own, remote) {
    if (remote.length === 0) return own;
    const notices = new Map([
        ...own ?? [],
        ...remote
    ].map((notice)=>[
            `${notice.consentId} ${notice.scope ?? ""}`,
            notice
        ]));
    return [
        ...notices.values()
    ].sort(byConsent);
}

//# sourceMappingURL=notice.js.map
