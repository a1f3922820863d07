import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "./scalars";

@InputType({ description: "Somebody by name and birth date, as far as they are known in an emergency." })
export class EmergencyPersonInput {
  @Field(() => String, { description: "Legal, preferred or other name, whole. Case and spaces do not matter." })
  name!: string;

  @Field(() => DateScalar, { description: "Birth date." })
  birthDate!: string;

  @Field(() => String, { description: "Slug of the jurisdiction whose program is asked." })
  jurisdiction!: string;
}

@InputType({ description: "A medical emergency, 42 CFR 2.51. Whoever declares one attests that it is bona fide." })
export class DeclareEmergencyInput {
  @Field(() => ID, { nullable: true, description: "Participant, if the id is known. Exactly one of `participant` and `person`." })
  participant?: string | null;

  @Field(() => EmergencyPersonInput, { nullable: true, description: "The person by name and birth date." })
  person?: EmergencyPersonInput | null;

  @Field(() => Boolean, { defaultValue: false, description: "2.51(a)(1): prior written consent cannot be obtained. This or `programClosedByDeclaredDisaster` must be so." })
  consentUnobtainable!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "2.51(a)(2): the program is closed because of a declared disaster and cannot give or obtain consent." })
  programClosedByDeclaredDisaster!: boolean;

  @Field(() => String, { nullable: true, description: "2.51(c)(4): nature of the emergency. Null: to be stated afterwards with completeEmergencyEntry." })
  nature?: string | null;

  @Field(() => String, { nullable: true, description: "2.51(c)(1): name of the medical personnel. Null: the viewer." })
  recipientName?: string | null;

  @Field(() => String, { nullable: true, description: "2.51(c)(1): their affiliation with a health care facility. Null: the viewer's organization." })
  recipientAffiliation?: string | null;
}

@InputType({ description: "What an entry of the patient's record still lacks, 42 CFR 2.51(c). Once." })
export class CompleteEmergencyEntryInput {
  @Field(() => ID, { nullable: true, description: "For whoever declared the emergency: the declaration. Exactly one of `declaration` and `entry`." })
  declaration?: string | null;

  @Field(() => ID, { nullable: true, description: "For the program's privacy officer: the entry. All entries of its emergency are completed with it." })
  entry?: string | null;

  @Field(() => String, { description: "2.51(c)(4): nature of the emergency." })
  nature!: string;

  @Field(() => String, { nullable: true, description: "2.51(c)(1): name of the medical personnel, where the entry has another's. Null: as the entry has it." })
  recipientName?: string | null;

  @Field(() => String, { nullable: true, description: "2.51(c)(1): their affiliation. Null: as the entry has it." })
  recipientAffiliation?: string | null;
}
