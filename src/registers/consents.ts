import type { Transaction } from "../database/database";
import type { RegisterDoor } from "../disclosure/door";
import type { Kept } from "../disclosure/keeper";
import type { ConsentFormInput, CreateConsentInput, RecordConsentEventInput, ReplaceConsentInput, RevokeConsentInput, SignConsentInput } from "../domain/consent-input";
import type { Consent, Discloser, Recipient } from "../domain/decision";
import { HubError } from "../domain/errors";
import { globalId, newLocalId, parseGlobalId } from "../domain/ids";
import type { RegisterChange } from "../domain/register-change";
import { elementList } from "../privacy/consent-elements";
import { consentForm, revocationCountsFrom } from "../privacy/consent-form";
import { assertContract, assertInput, standing } from "./checks";
import { hasText, signatureOf, unsignedConsent } from "./consent-form-of";
import { eventOnForm } from "./consent-events";
import { insertConsent, revokeConsentRow, signConsentRow, updateConsentForm } from "./consents.store";
import { assertKnownOrganizations, type Named } from "./organizations.store";
import { patientName } from "./person.store";
import { changeOfPerson, type Done, type RegisterParts } from "./registers";

/** The register of consents, 42 CFR 2.31 and 2.35. A form that lacks an element is not kept. */
export class ConsentRegister {
  constructor(private readonly parts: RegisterParts) {}

  create(door: RegisterDoor, { participant, form }: CreateConsentInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, { participant, register: "CONSENT", change: "CONSENT_CREATED", work: async (tx, kept, now) => done(kept, await this.write(tx, kept, form, now), null) });
  }

  /** 2.31(a)(8), (9). Whoever signs for themselves signs electronically and now; the program records what is on paper. */
  sign(door: RegisterDoor, input: SignConsentInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant: input.participant,
      register: "CONSENT",
      change: "CONSENT_SIGNED",
      work: async (tx, kept, now) => {
        const consent = running(kept, input.consent);
        standing(consent, (one) => one.signedAt === null);
        const signed = signedForm(kept, consent, input, now);
        assertWhole(kept, signed, []);
        await signConsentRow(tx, kept.key, signed);
        return done(kept, signed, signed.signedAt);
      },
    });
  }

  /** 2.31(a)(6), (c)(3); 2.35(c): recorded at once, counts when it may. */
  revoke(door: RegisterDoor, input: RevokeConsentInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant: input.participant,
      register: "CONSENT",
      change: "CONSENT_REVOKED",
      work: async (tx, kept, now) => {
        const revoked = revokedForm(kept, running(kept, input.consent), input, now);
        await revokeConsentRow(tx, kept.key, revoked);
        return done(kept, revoked, revocationCountsFrom(revoked, kept.file.matters, kept.key.id));
      },
    });
  }

  replace(door: RegisterDoor, input: ReplaceConsentInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant: input.participant,
      register: "CONSENT",
      change: "CONSENT_REPLACED",
      work: async (tx, kept, now) => {
        const old = revokedForm(kept, running(kept, input.consent), { form: "WRITTEN" }, now);
        await revokeConsentRow(tx, kept.key, old);
        const made = await this.write(tx, kept, input.form, now);
        return done(kept, made, null, { replaces: old.id });
      },
    });
  }

  /** 2.31(a)(7), 2.35(c): what the form names has happened. */
  recordEvent(door: RegisterDoor, { participant, consent: id, event, at }: RecordConsentEventInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant,
      register: "CONSENT",
      change: "CONSENT_EVENT_RECORDED",
      work: async (tx, kept, now) => {
        if (kept.as === "SELF") throw new HubError("NOT_IN_YOUR_HAND");
        const when = at ?? now;
        assertInput(when <= now, "/at");
        const after = eventOnForm(known(kept, id), event, when, kept.file.matters);
        await updateConsentForm(tx, kept.key, after);
        return done(kept, after, when, { event, happenedAt: when });
      },
    });
  }

  private async write(tx: Transaction, kept: Kept, form: ConsentFormInput, now: string): Promise<Consent> {
    const consent = unsignedConsent(newLocalId(this.parts.random), kept.key.id, await patientName(tx, kept), form);
    await assertKnownOrganizations(tx, organizationsOf(consent));
    assertWhole(kept, consent, ["2.31(a)(8)", "2.31(a)(9)"]);
    await insertConsent(tx, kept.key, consent, hasText(form.scope) ? form.scope.trim() : null, now);
    return consent;
  }
}

function done(kept: Kept, { id, kind, signedAt, revocation }: Consent, countsFrom: string | null, more: object = {}): Done {
  return { item: globalId(kept.key.jurisdiction, "Consent", id), facts: { consent: id, kind, revocation, signedAt, ...more }, countsFrom };
}

/** This person's consent. */
function known({ key, file }: Kept, id: string): Consent {
  const parsed = parseGlobalId(id);
  const isHere = parsed !== null && parsed.type === "Consent" && parsed.jurisdiction === key.jurisdiction;
  return standing(isHere ? file.consents.find((one) => one.id === parsed.localId) : undefined);
}

/** Not revoked. */
function running(kept: Kept, id: string): Consent {
  return standing(known(kept, id), ({ revocation }) => revocation === null);
}

function signedForm(kept: Kept, consent: Consent, { signatures, signedAt }: SignConsentInput, now: string): Consent {
  const at = signedAt ?? now;
  assertInput(at <= now, "/signedAt");
  const own = signatures.length === 1 && signatures[0]?.by === "PATIENT" && signatures[0].electronic && at === now;
  if (kept.as === "SELF" && !own) throw new HubError("NOT_IN_YOUR_HAND");
  return { ...consent, signatures: signatures.map(signatureOf), signedAt: at };
}

function revokedForm(kept: Kept, consent: Consent, { form, at }: Pick<RevokeConsentInput, "form" | "at">, now: string): Consent {
  const when = at ?? now;
  assertInput(when <= now && (consent.signedAt === null || when >= consent.signedAt), "/at");
  if (kept.as === "SELF" && (form !== "WRITTEN" || when !== now)) throw new HubError("NOT_IN_YOUR_HAND");
  return { ...consent, revocation: { at: when, form } };
}

/** 2.31(c)(2): a form that is deficient on its face would open nothing; better to hear it now. */
function assertWhole(kept: Kept, consent: Consent, later: readonly string[]): void {
  assertContract("Consent", consent);
  const form = consentForm(consent, kept.file.participant, kept.file.matters);
  const lacking: string[] = elementList(form.missing).filter((element) => !later.includes(element));
  if (form.travelsAs === null) lacking.push("2.32(b)");
  if (consent.kind === "CJ_2_35" && form.matter === null) lacking.push("2.35(a)");
  assertInput(consent.kind === "CJ_2_35" || consent.cj === null, "/monitoring");
  if (lacking.length > 0) throw new HubError("CONSENT_DEFICIENT", lacking);
}

function organizationsOf({ disclosers, recipients }: Consent): Named[] {
  return [...disclosers.flatMap(organizationAt("/disclosers")), ...recipients.flatMap(organizationAt("/recipients"))];
}

function organizationAt(list: string): (one: Discloser | Recipient, at: number) => Named[] {
  return (one, at) => (one.type === "ORGANIZATION" ? [[one.id, `${list}/${String(at)}`]] : []);
}
