import type { Obligation } from "../domain/decision";
import { type Case } from "./case";
import type { ConsentForm } from "./consent-form";
import { fieldsOf } from "./fields";
import { isPast } from "./instants";
import { plain } from "./obligation-list";
import { isProgram } from "./organizations";
import type { UsedBasis } from "./tally";

/** Contract 5: what every release by consent owes (42 CFR 2.32, 2.33, 2.24, 2.25). */
export function consentObligations(c: Case, basis: UsedBasis, form: ConsentForm, to: Obligation[]): void {
  const { channel, hub, viewer, justice } = c.prepared;
  const consentId = form.id;
  to.push(plain("ATTACH_NOTICE_2_32"), plain("LIMIT_TO_SCOPE"));
  to.push({ consentId, form: form.travelsAs ?? "SCOPE", type: "ATTACH_CONSENT_COPY_OR_SCOPE_2_32B" });
  to.push({ consentId, ehr: channel.ehr, type: "LOG_ACCOUNTING_2_25" });
  if (form.kind !== "PROCEEDINGS") to.push(plain("NO_PROCEEDINGS_USE")); // 2.12(d)(1)
  if (!mayRedisclose(c, form)) to.push(plain("NO_REDISCLOSURE"));
  if (justice) to.push(plain("NO_ADVERSE_USE")); // LEAD policy
  if (hub.legalRole === "INTERMEDIARY") {
    to.push({ recipientOrganizationId: viewer.organizationId, type: "LOG_INTERMEDIARY_2_24" });
  }
  if (c.person.needsAuthorizedSigner) to.push({ consentId, type: "RECORD_SIGNER_AUTHORITY" }); // 2.15
  addForSection(c, basis, form, to);
}

/** 2.33(b)(1), (2): under TPO, a covered entity, a business associate or a program may go on. */
function mayRedisclose({ prepared }: Case, form: ConsentForm): boolean {
  if (form.kind !== "TPO" || prepared.organization === null) return false;
  return prepared.covered || isProgram(prepared.organization);
}

function addForSection(c: Case, { section, agreementId }: UsedBasis, form: ConsentForm, to: Obligation[]): void {
  switch (section) {
    case "2.35":
      return addForMonitoring(c, form, to);
    case "2.34":
      to.push({ fields: fieldsOf(section) ?? [], type: "LIMIT_FIELDS" });
      return;
    case "2.33(b)(1)":
      to.push({ policy: "HIPAA", type: "APPLY_OTHER_POLICY" });
      return;
    case "2.33(b)(3)":
      if (agreementId === null) return;
      to.push({ agreementId, type: "RECORD_AGREEMENT_ID" }, { agreementId, type: "LIMIT_TO_CONTRACT_DUTIES" });
      return;
    default:
      return;
  }
}

/** 2.35(c), (d): official duties only; a revocation that came too early is recorded. */
function addForMonitoring({ prepared }: Case, form: ConsentForm, to: Obligation[]): void {
  if (form.matter !== null) to.push({ matterId: form.matter.id, type: "LIMIT_TO_OFFICIAL_DUTIES_2_35D" });
  if (isPast(form.consent.revocation?.at ?? null, prepared.now)) {
    to.push({ consentId: form.id, type: "RECORD_REVOCATION_REQUEST" });
  }
}
