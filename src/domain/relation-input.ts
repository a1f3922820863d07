import { Field, ID, InputType } from "type-graphql";
import type { OneOf } from "./enums";
import { OfParticipant } from "./of-participant";
import { RecordedRelation } from "./register-enums";
import { DateTimeScalar } from "./scalars";

@InputType({ description: "Who treats the participant, or monitors one of their matters. The account is never that of whoever records it." })
export class RecordRelationInput extends OfParticipant {
  @Field(() => RecordedRelation, { description: "Kind of relation." })
  type!: OneOf<typeof RecordedRelation>;

  @Field(() => ID, { description: "Account of the place: who treats or monitors." })
  account!: string;

  @Field(() => ID, { nullable: true, description: "For MONITORS: the participant's matter." })
  matter?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "From when it holds. Null: now." })
  from?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "From when it holds no more. Null: open." })
  until?: string | null;
}

@InputType({ description: "A relation is over." })
export class EndRelationInput extends OfParticipant {
  @Field(() => ID, { description: "Relation." })
  relation!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "From when it holds no more. Null: now." })
  at?: string | null;
}
