import { Field, ID, InputType } from "type-graphql";
import type { ConsentPurpose, PersonCategory } from "./decision";
import type { OneOf } from "./enums";
import { ConsentEvent, ConsentKindEnum, ConsentPurposeEnum, ExpirationType, PersonCategoryEnum, RevocableFrom, RevocationForm, SignedBy, type WritableKind } from "./register-enums";
import { DateTimeScalar } from "./scalars";

@InputType({ description: "Who may disclose, 2.31(a)(2): an organization or a class of them; exactly one of the two." })
export class DiscloserInput {
  @Field(() => ID, { nullable: true, description: "Id of an organization of the directory." })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: "Name of a class." })
  className?: string | null;
}

@InputType({ description: "An intermediary and whom of its members it may give the information to, 2.31(a)(4)(ii): named ones, or those with a treating provider relationship." })
export class IntermediaryInput {
  @Field(() => ID, { description: "Id of the hub." })
  hub!: string;

  @Field(() => [ID], { nullable: true, description: "Named member organizations. Null: treating providers." })
  organizations?: string[] | null;
}

@InputType({ description: "To whom, 2.31(a)(4): exactly one of these." })
export class RecipientInput {
  @Field(() => ID, { nullable: true, description: "Account of a named person." })
  person?: string | null;

  @Field(() => ID, { nullable: true, description: "Id of a named organization." })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: "Name of a class of persons." })
  className?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True: the standard words of a TPO form, \"my treating providers, health plans, third-party payers, and people helping to operate this program\"." })
  tpoStandard?: boolean | null;

  @Field(() => IntermediaryInput, { nullable: true, description: "An intermediary; has effect only while the hub is one." })
  intermediary?: IntermediaryInput | null;
}

@InputType({ description: "The statements that the form makes. One that is not there is false, and the form may then be refused." })
export class ConsentStatementsInput {
  @Field(() => Boolean, { defaultValue: false, description: "2.31(a)(4)(iii): may be redisclosed under HIPAA, except for proceedings against the patient." })
  hipaaRedisclosure!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "2.31(a)(5)(iii): opportunity to opt out of fundraising." })
  fundraisingOptOut!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "2.31(a)(10)(i): may be redisclosed and is then no longer protected (TPO)." })
  mayBeRedisclosed!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "2.31(a)(10)(ii): consequences of refusing to sign (TPO)." })
  refusalConsequences!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "2.31(a)(6): right to revoke in writing." })
  rightToRevokeInWriting!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "2.31(a)(6): how to revoke." })
  howToRevoke!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "2.31(a)(6): except to the extent already relied on." })
  relianceException!: boolean;
}

@InputType({ description: "When the consent ends, 2.31(a)(7)." })
export class ExpirationInput {
  @Field(() => ExpirationType, { description: "Kind of end." })
  type!: OneOf<typeof ExpirationType>;

  @Field(() => DateTimeScalar, { nullable: true, description: "For DATE: the instant from which it has expired." })
  at?: string | null;
}

@InputType({ description: "What 2.35 asks of a consent for monitoring by the criminal justice system." })
export class MonitoringInput {
  @Field(() => ID, { description: "Matter in which participation is a condition, 2.35(a)." })
  matter!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "Stated period, 2.35(b)." })
  periodEndsAt?: string | null;

  @Field(() => RevocableFrom, { nullable: true, description: "From when it can be revoked, 2.35(c)." })
  revocableFrom?: OneOf<typeof RevocableFrom> | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "For revocableFrom DATE." })
  revocableAt?: string | null;
}

@InputType({ description: "A consent form, every element of 42 CFR 2.31 apart. The patient's name is taken from the record." })
export class ConsentFormInput {
  @Field(() => ConsentKindEnum, { description: "Kind of form." })
  kind!: WritableKind;

  @Field(() => [DiscloserInput], { description: "Who may disclose, 2.31(a)(2)." })
  disclosers!: DiscloserInput[];

  @Field(() => [PersonCategoryEnum], { description: "What may be disclosed, 2.31(a)(3)." })
  information!: PersonCategory[];

  @Field(() => [RecipientInput], { description: "To whom, 2.31(a)(4)." })
  recipients!: RecipientInput[];

  @Field(() => [ConsentPurposeEnum], { description: "Each purpose, 2.31(a)(5)." })
  purposes!: ConsentPurpose[];

  @Field(() => ConsentStatementsInput, { description: "Statements on the form." })
  statements!: ConsentStatementsInput;

  @Field(() => ExpirationInput, { nullable: true, description: "When it ends, 2.31(a)(7)." })
  expiration?: ExpirationInput | null;

  @Field(() => MonitoringInput, { nullable: true, description: "For CJ_2_35 only." })
  monitoring?: MonitoringInput | null;

  @Field(() => String, { nullable: true, description: "Scope in plain words, that travels with every disclosure, 2.32(b). Needed where no copy can be had." })
  scope?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "The program gives out copies of the form, 2.32(b)." })
  copyAvailable!: boolean;
}

@InputType({ description: "One signature, 2.31(a)(8)." })
export class SignatureInput {
  @Field(() => SignedBy, { description: "Who signed." })
  by!: OneOf<typeof SignedBy>;

  @Field(() => Boolean, { defaultValue: false, description: "Electronic signature." })
  electronic!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "Other law forbids an electronic signature here; it then does not count." })
  electronicProhibited!: boolean;

  @Field(() => ID, { nullable: true, description: "Document that proves authority; AUTHORIZED_2_15 needs it (2.15)." })
  authorityDocument?: string | null;
}

@InputType({ description: "A new consent form, not signed yet." })
export class CreateConsentInput {
  @Field(() => ID, { description: "Participant." })
  participant!: string;

  @Field(() => ConsentFormInput, { description: "The form." })
  form!: ConsentFormInput;
}

@InputType({ description: "A form is signed. From then on it counts." })
export class SignConsentInput {
  @Field(() => ID, { description: "Participant." })
  participant!: string;

  @Field(() => ID, { description: "Consent." })
  consent!: string;

  @Field(() => [SignatureInput], { description: "All signatures on the form." })
  signatures!: SignatureInput[];

  @Field(() => DateTimeScalar, { nullable: true, description: "Date signed, 2.31(a)(9); not in the future. Null: now." })
  signedAt?: string | null;
}

@InputType({ description: "A consent is revoked, 2.31(a)(6). A 2.35 consent that cannot be revoked yet goes on until it can; the request is kept." })
export class RevokeConsentInput {
  @Field(() => ID, { description: "Participant." })
  participant!: string;

  @Field(() => ID, { description: "Consent." })
  consent!: string;

  @Field(() => RevocationForm, { description: "How." })
  form!: OneOf<typeof RevocationForm>;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it became known; not in the future. Null: now." })
  at?: string | null;
}

@InputType({ description: "A form takes another's place: the old one is revoked in writing and the new one made, both or neither. The new one has to be signed." })
export class ReplaceConsentInput {
  @Field(() => ID, { description: "Participant." })
  participant!: string;

  @Field(() => ID, { description: "Consent that is replaced." })
  consent!: string;

  @Field(() => ConsentFormInput, { description: "The new form." })
  form!: ConsentFormInput;
}

@InputType({ description: "An event that the form names has happened: it ends the consent, or lets a 2.35 consent be revoked." })
export class RecordConsentEventInput {
  @Field(() => ID, { description: "Participant." })
  participant!: string;

  @Field(() => ID, { description: "Consent." })
  consent!: string;

  @Field(() => ConsentEvent, { description: "Which event." })
  event!: OneOf<typeof ConsentEvent>;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it happened; not in the future. Null: now." })
  at?: string | null;
}
