import { globalId, newLocalId, parseGlobalId } from "../../domain/ids";
import { CHANGE_NAMES, type ChangeName } from "../../sites/contract/changes";
import type { Asking, ToldOfChange } from "./asking";
import type { Ids } from "./documents";
import { type Check, check, notTried } from "./report";

const FORM = { kind: "NAMED", disclosers: [], information: [], recipients: [], purposes: [], statements: { hipaaRedisclosure: true, rightToRevokeInWriting: true, howToRevoke: true, relianceException: true, mayBeRedisclosed: true, refusalConsequences: true } };

/** What each change needs besides the person. The things that they name are not there, so that nothing changes whoever may make them. */
const INPUTS: Readonly<Record<ChangeName, (nothing: string) => object>> = {
  createConsent: () => ({ form: FORM }),
  signConsent: (consent) => ({ consent, signatures: [] }),
  revokeConsent: (consent) => ({ consent, form: "WRITTEN" }),
  replaceConsent: (consent) => ({ consent, form: FORM }),
  recordConsentEvent: (consent) => ({ consent, event: "EXPIRATION" }),
  recordMatter: () => ({ pathway: "SOCIAL_CONTACT" }),
  disposeMatter: (matter) => ({ matter, finalDispositionAt: "2026-01-01T00:00:00Z" }),
  recordMandate: () => ({ type: "SUMMONS" }),
  recordOrder: (holder) => ({ type: "CIVIL_2_64", issuedAt: "2026-01-01T00:00:00Z", recipients: [], holder, scope: [], noticeAndOpportunity: false, findings: [] }),
  approveOrder: (order) => ({ order }),
  vacateOrder: (order) => ({ order }),
  requestRestriction: () => ({ kind: "AGREED", purposes: [] }),
  agreeToRestriction: (restriction) => ({ restriction }),
  endRestriction: (restriction) => ({ restriction, by: "PATIENT", form: "WRITTEN" }),
  recordRelation: (account) => ({ type: "TREATS", account }),
  endRelation: (relation) => ({ relation }),
  recordMinorFinding: () => ({ lacksRationalChoice: false, substantialThreat: false }),
  recordNoticeGiven: () => ({ version: "conformance", method: "PAPER" }),
};

/** Changes that a site takes: about nobody they are null, and about somebody whom a stranger may not see the same. Nothing is changed by trying. */
export async function changeChecks(asking: Asking, jurisdictions: readonly string[], ids: Ids): Promise<Check[]> {
  const checks: Check[] = [];
  const [known] = ids.get("Participant") ?? [];
  const place = parseGlobalId(known ?? "")?.jurisdiction ?? jurisdictions[0] ?? "";
  const nobody = () => globalId(place, "Participant", newLocalId(asking.trial.random));
  const nothing = newLocalId(asking.trial.random);
  for (const name of CHANGE_NAMES) checks.push(ofNobody(name, await asking.change(name, { participant: nobody(), ...INPUTS[name](nothing) })));
  const what = "a change of a register that a stranger may not change is as one of a person who does not exist";
  if (known === undefined) return [...checks, notTried(what, "the lists show nobody")];
  const asStranger = async (participant: string) => toldOf(await asking.change("revokeConsent", { participant, ...INPUTS.revokeConsent(nothing) }, { accountId: "conformance-stranger", organizationId: null }));
  return [...checks, check("MUST", what, (await asStranger(known)) === (await asStranger(nobody())), "the answers differ")];
}

const REASONS: Readonly<Record<string, string>> = {
  DOCUMENT_UNLISTED: "the site takes no such change",
  HUB_WRITES: "the site takes no changes from this hub",
  ROLE_REFUSED: "the site refuses it to this role",
};

function ofNobody(name: ChangeName, { reply, reason }: ToldOfChange): Check {
  const what = `${name} about nobody`;
  if (reply.status === "REFUSED") return REASONS[reply.code] === undefined ? check("MUST", what, false, reply.code) : notTried(what, REASONS[reply.code] ?? "");
  return check("MUST", what, reply.status === "ANSWERED" && reply.data === null, reply.status === "ANSWERED" ? "a change was answered" : `${reply.status}, ${reason}`);
}

function toldOf({ reply }: ToldOfChange): string {
  return JSON.stringify([reply.status, reply.status === "REFUSED" ? [reply.code, reply.details] : null, reply.status === "ANSWERED" ? [reply.data, reply.ledger === null] : null]);
}
