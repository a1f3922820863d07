import type { Expiration, Signature } from "../../domain/decision";
import { authorizedSignature, type ConsentForm, consentForm, PARENT_SIGNATURE, PATIENT_SIGNATURE } from "./consent-form";
import { DAY, daySeconds, instantText } from "./dates";
import { add, type Draft, nextId, type Standing } from "./draft";
import { minorRule, type Person } from "./people";
import type { Release } from "./releases";
import type { ConsentRow } from "./rows-of-directory";
import { scopeText } from "./scope-text";

export interface Signing {
  /** Day on which it was signed. */
  readonly day: number;
  readonly standing: Standing;
  readonly revokedOrally?: boolean;
}

/** Adds one consent and remembers how it stands; gives its id. */
export function sign(draft: Draft, person: Person, release: Release, signing: Signing): string {
  const signed = daySeconds(signing.day, draft.random.int(18, 22));
  const valid = consentForm({
    ...release,
    patientName: person.name,
    signatures: signatures(draft, person, signing.standing),
    ...expiration(draft, release, signed, signing.standing),
  });
  const form = spoiled(draft, valid, signing.standing);
  const id = nextId(draft);
  add(draft, "consent", {
    jurisdiction: draft.slug,
    id,
    participant_id: person.id,
    kind: signing.standing === "GENERAL_RELEASE" ? "GENERAL_RELEASE" : release.kind,
    form,
    scope_text: form.scopeTextAvailable ? scopeText(form, (named) => draft.names.get(named) ?? named) : null,
    signed_at: signing.standing === "UNSIGNED" ? null : instantText(signed),
    ...revocation(draft, signed, signing),
    known_false: signing.standing === "KNOWN_FALSE",
    created_at: instantText(signed),
  });
  draft.standing.set(id, signing.standing);
  return id;
}

/** 2.14, 2.15: who has to sign. SIGNER_LACKING: only the patient did. */
function signatures(draft: Draft, person: Person, standing: Standing): Signature[] {
  const patient = { ...PATIENT_SIGNATURE, electronic: draft.random.chance(0.4) };
  if (standing === "SIGNER_LACKING") return [patient];
  if (person.deceasedOn !== null || isIncapable(person)) return [authorizedSignature(`demo-authority-${String(person.number)}`)];
  const rule = minorRule(person.scenario);
  return rule === null || rule === "MINOR_ALONE" ? [patient] : [patient, PARENT_SIGNATURE];
}

export function isIncapable({ scenario }: Person): boolean {
  return scenario === "INCAPABLE" || scenario === "INCAPABLE_REPRESENTED";
}

/** 2.31(a)(7): TPO forms need no date, research ones end with the study; the others get a date. */
function expiration(draft: Draft, release: Release, signed: number, standing: Standing): { expiration?: Expiration } {
  const { random } = draft;
  if (standing === "EXPIRED") return { expiration: { type: "DATE", at: instantText(signed + Math.max(1, Math.floor((draft.now - signed) / DAY / 2)) * DAY) } };
  if (release.kind === "RESEARCH" || (release.kind === "TPO" && random.chance(0.7))) return {};
  if (release.kind !== "TPO" && random.chance(0.15)) return { expiration: { type: "EVENT", occurredAt: null } };
  return { expiration: { type: "DATE", at: instantText(daySeconds(draft.today + random.int(120, 900))) } };
}

function spoiled(draft: Draft, form: ConsentForm, standing: Standing): ConsentForm {
  switch (standing) {
    case "UNSIGNED":
      return { ...form, signatures: [] };
    case "CANNOT_TRAVEL":
      return { ...form, copyAvailable: false, scopeTextAvailable: false };
    case "ELEMENT_MISSING":
      return withoutElement(draft, form);
    default:
      return form;
  }
}

function withoutElement({ random }: Draft, form: ConsentForm): ConsentForm {
  return random.pick<ConsentForm>([
    { ...form, patientName: null },
    { ...form, disclosers: [] },
    { ...form, expiration: null },
    { ...form, purposes: [] },
    { ...form, revocationStatement: { ...form.revocationStatement, howToRevoke: false } },
  ]);
}

function revocation(draft: Draft, signed: number, { standing, revokedOrally }: Signing): Pick<ConsentRow, "revoked_at" | "revocation_form"> {
  if (standing !== "REVOKED") return { revoked_at: null, revocation_form: null };
  const days = Math.max(0, Math.floor((draft.now - signed) / DAY) - 1);
  const at = signed + draft.random.int(Math.floor(days / 2), days) * DAY + 60;
  const orally = revokedOrally ?? draft.random.chance(0.3);
  return { revoked_at: instantText(Math.min(at, draft.now)), revocation_form: orally ? "ORAL" : "WRITTEN" };
}
