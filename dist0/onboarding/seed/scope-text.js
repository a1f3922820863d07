"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "scopeText", {
    enumerable: true,
    get: function() {
        return scopeText;
    }
});
const _plainwords = require("../../domain/plain-words");
function scopeText(form, nameOf) {
    const what = form.information.map((category)=>_plainwords.INFORMATION_WORDS[category]);
    const whom = form.recipients.map((recipient)=>recipientText(recipient, nameOf));
    const why = form.purposes.map((purpose)=>_plainwords.PURPOSE_WORDS[purpose]);
    return `May be shared: ${listed(what)}. With: ${listed(whom)}. For: ${listed(why)}.`;
}
function recipientText(recipient, nameOf) {
    switch(recipient.type){
        case "PERSON":
        case "ORGANIZATION":
            return nameOf(recipient.id);
        case "CLASS":
            return recipient.className;
        case "TPO_STANDARD":
            return "my treating providers, health plans, third-party payers and people helping to operate this program";
        case "INTERMEDIARY":
            return `${nameOf(recipient.hubId)}, which passes it on to ${membersText(recipient, nameOf)}`;
    }
}
function membersText(recipient, nameOf) {
    switch(recipient.members.type){
        case "NAMED":
            return listed(recipient.members.organizationIds.map(nameOf));
        case "TREATING_PROVIDERS":
            return "those who treat me";
        case "ALL_MEMBERS":
            return "all its members";
    }
}
function listed(parts) {
    return parts.length === 0 ? "(not stated)" : parts.join("; ");
}

//# sourceMappingURL=scope-text.js.map
