import { Field, InputType } from "type-graphql";
import type { OneOf } from "./enums";
import { OfParticipant } from "./of-participant";
import { NoticeMethod } from "./register-enums";
import { DateTimeScalar } from "./scalars";

@InputType({ description: "The patient notice of 2.22 was given." })
export class RecordNoticeGivenInput extends OfParticipant {
  @Field(() => String, { description: "Version of the notice, as the program names it; at most 100 characters." })
  version!: string;

  @Field(() => NoticeMethod, { description: "How." })
  method!: OneOf<typeof NoticeMethod>;

  @Field(() => DateTimeScalar, { nullable: true, description: "When; not in the future. Null: now." })
  at?: string | null;
}
