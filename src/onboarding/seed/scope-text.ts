import type { Recipient } from "../../domain/decision";
import { INFORMATION_WORDS, PURPOSE_WORDS } from "../../domain/plain-words";
import type { ConsentForm } from "./consent-form";

/**
 * 42 CFR 2.32(b): a clear explanation of the scope of the consent, for the recipient. It says what, to whom and
 * for what, and nothing of the person, so that equal scopes have equal text.
 */
export function scopeText(form: ConsentForm, nameOf: (id: string) => string): string {
  const what = form.information.map((category) => INFORMATION_WORDS[category]);
  const whom = form.recipients.map((recipient) => recipientText(recipient, nameOf));
  const why = form.purposes.map((purpose) => PURPOSE_WORDS[purpose]);
  return `May be shared: ${listed(what)}. With: ${listed(whom)}. For: ${listed(why)}.`;
}

function recipientText(recipient: Recipient, nameOf: (id: string) => string): string {
  switch (recipient.type) {
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

function membersText(recipient: Recipient & { type: "INTERMEDIARY" }, nameOf: (id: string) => string): string {
  switch (recipient.members.type) {
    case "NAMED":
      return listed(recipient.members.organizationIds.map(nameOf));
    case "TREATING_PROVIDERS":
      return "those who treat me";
    case "ALL_MEMBERS":
      return "all its members";
  }
}

function listed(parts: readonly string[]): string {
  return parts.length === 0 ? "(not stated)" : parts.join("; ");
}
