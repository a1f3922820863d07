import { Field, InputType, Int } from "type-graphql";
import type { OneOf } from "./enums";
import { OfParticipant } from "./of-participant";
import { MinorRule } from "./register-enums";
import { DateScalar } from "./scalars";

@InputType({ description: "What a state's law says on a minor's consent to treatment, 2.14. Counts at once for every minor of every place there." })
export class SetMinorRuleInput {
  @Field(() => String, { description: "State, USPS code of two letters, of a place of the hub." })
  state!: string;

  @Field(() => MinorRule, { description: "The rule." })
  rule!: OneOf<typeof MinorRule>;

  @Field(() => Int, { defaultValue: 18, description: "Age of majority in years, 18 to 21 (2.11: as state law specifies, else 18)." })
  adultAt!: number;

  @Field(() => String, { description: "Where the law says so, e.g. its citation." })
  source!: string;

  @Field(() => DateScalar, { description: "Since when; not in the future. Of several the latest counts; one of the same day is replaced." })
  validFrom!: string;
}

@InputType({ description: "What the program's director finds about a minor, 2.14(c). Both together let a parent know of the minor's application, 2.14(b)(2)." })
export class RecordMinorFindingInput extends OfParticipant {
  @Field(() => Boolean, { description: "The minor lacks capacity for a rational choice, 2.14(c)(1)." })
  lacksRationalChoice!: boolean;

  @Field(() => Boolean, { description: "A substantial threat to life or well-being that telling the parent may reduce, 2.14(c)(2)." })
  substantialThreat!: boolean;
}
