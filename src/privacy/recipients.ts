import type { Organization } from "../domain/decision";
import { type Case, type Standing, isTreating } from "./case";
import type { ConsentForm } from "./consent-form";
import type { Designee } from "./designee";
import { isPlanOrPayer } from "./organizations";
import type { Prepared } from "./prepare";

/** 42 CFR 2.31(a)(4): the form designates the viewer, under the rule of the hub's legal role. */
export function designatesViewer(c: Case, form: ConsentForm): boolean {
  if (c.prepared.hub.legalRole === "INTERMEDIARY") return reachesThroughHub(c, form);
  return namesViewer(c, form, c.programId);
}

/** 2.31(a)(4)(i): a person, an organization, a class, or the standard words of a TPO form. */
function namesViewer(standing: Standing, form: ConsentForm, programId: string | null): boolean {
  for (const recipient of form.recipients) {
    if (isViewer(standing, form, recipient, programId)) return true;
  }
  return false;
}

function isViewer(
  standing: Standing,
  form: ConsentForm,
  recipient: Designee,
  programId: string | null,
): boolean {
  const { viewer, organization } = standing.prepared;
  switch (recipient.type) {
    case "PERSON":
      return recipient.id === viewer.id;
    case "ORGANIZATION":
      return recipient.id === organization?.id;
    case "CLASS":
      return recipient.className !== null && belongsTo(standing.prepared, recipient.className);
    case "TPO_STANDARD":
      return form.kind === "TPO" && isStandardTpoRecipient(standing, programId);
    case "INTERMEDIARY":
      return false;
  }
}

function belongsTo({ viewer, organization }: Prepared, className: string): boolean {
  return viewer.classes.includes(className) || (organization?.classes.includes(className) ?? false);
}

/**
 * 2.31(a)(4)(i): "my treating providers, health plans, third-party payers, and people helping to
 * operate this program".
 */
function isStandardTpoRecipient(standing: Standing, programId: string | null): boolean {
  const { organization } = standing.prepared;
  if (organization === null) return false;
  if (isTreating(standing) || isPlanOrPayer(organization)) return true;
  return programId !== null && organization.actsFor.includes(programId);
}

/** 2.31(a)(4)(ii): only entries that name this hub, and through them members or treating providers. */
function reachesThroughHub(standing: Standing, form: ConsentForm): boolean {
  const { hub, organization } = standing.prepared;
  for (const recipient of form.recipients) {
    if (recipient.type !== "INTERMEDIARY" || recipient.hubId !== hub.id) continue;
    if (hasNamedMember(recipient, organization)) return true;
    if (recipient.members?.type === "TREATING_PROVIDERS" && isTreating(standing)) return true;
  }
  return false;
}

function hasNamedMember({ members }: Designee, organization: Organization | null): boolean {
  if (members === null || organization === null) return false;
  return members.type === "NAMED" && members.organizationIds.includes(organization.id);
}

/** 2.34(a): the form names the viewer's organization itself, under the rule of the hub's legal role. */
export function namesViewerOrganization({ prepared }: Standing, form: ConsentForm): boolean {
  const { hub, organization } = prepared;
  return form.recipients.some((recipient) => {
    if (hub.legalRole === "QSO") return recipient.type === "ORGANIZATION" && recipient.id === organization?.id;
    return (
      recipient.type === "INTERMEDIARY" &&
      recipient.hubId === hub.id &&
      hasNamedMember(recipient, organization)
    );
  });
}

/** 2.31(a)(2): the form designates the program, or else whoever holds this copy elsewhere. */
export function designatesDiscloser(c: Case, form: ConsentForm): boolean {
  const id = c.heldInside ? c.programId : c.slice.holderOrganizationId;
  const organization = c.heldInside ? c.program : c.holder;
  for (const { type, id: named, className } of form.disclosers) {
    if (type === "ORGANIZATION" && named === id) return true;
    if (type === "CLASS" && className !== null && organization?.classes.includes(className)) return true;
  }
  return false;
}

/** 2.31(c): a form that is meant for the viewer, even if it fails; reported to the discloser (contract 5). */
export function isAddressed(standing: Standing, form: ConsentForm, programId: string | null): boolean {
  if (form.recipients.length === 0) return true;
  if (namesViewer(standing, form, programId) || reachesThroughHub(standing, form)) return true;
  const { organization } = standing.prepared;
  return form.recipients.some(
    (recipient) =>
      hasNamedMember(recipient, organization) ||
      (organization !== null && recipient.type === "INTERMEDIARY" && recipient.members?.type === "ALL_MEMBERS"),
  );
}
