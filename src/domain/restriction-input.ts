import { Field, ID, InputType } from "type-graphql";
import type { PersonCategory, Restriction, TpoPurpose } from "./decision";
import type { OneOf } from "./enums";
import { OfParticipant } from "./of-participant";
import { EndedBy, EndedHow, PersonCategoryEnum, RestrictedPurpose, RestrictionKind } from "./register-enums";
import { DateTimeScalar } from "./scalars";

@InputType({ description: "The patient asks that disclosures for treatment, payment or operations be restricted, 2.26(a)(1)." })
export class RequestRestrictionInput extends OfParticipant {
  @Field(() => RestrictionKind, { description: "Kind." })
  kind!: Restriction["kind"];

  @Field(() => [RestrictedPurpose], { description: "Which purposes. For PAID_IN_FULL only PAYMENT and OPERATIONS." })
  purposes!: TpoPurpose[];

  @Field(() => [ID], { nullable: true, description: "Organizations that are kept out. Null: everyone." })
  recipients?: string[] | null;

  @Field(() => [PersonCategoryEnum], { nullable: true, description: "What is kept back. Null: everything." })
  categories?: PersonCategory[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was asked for; not in the future. Null: now." })
  requestedAt?: string | null;
}

@InputType({ description: "The program agrees to a restriction, which binds it from then on, 2.26(a)(3)." })
export class AgreeToRestrictionInput extends OfParticipant {
  @Field(() => ID, { description: "Restriction, of kind AGREED." })
  restriction!: string;
}

@InputType({ description: "A restriction ends, 2.26(b)." })
export class EndRestrictionInput extends OfParticipant {
  @Field(() => ID, { description: "Restriction." })
  restriction!: string;

  @Field(() => EndedBy, { description: "Who ends it. PROGRAM: for records made later only, and never one of kind PAID_IN_FULL, 2.26(b)(3)." })
  by!: OneOf<typeof EndedBy>;

  @Field(() => EndedHow, { description: "How. The program gives notice in writing." })
  form!: OneOf<typeof EndedHow>;

  @Field(() => Boolean, { defaultValue: false, description: "What the patient said is documented; ORAL needs it, 2.26(b)(2)." })
  documented!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it ends: by the patient not in the future, by the program not in the past. Null: now." })
  at?: string | null;
}
