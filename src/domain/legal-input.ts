import { Field, ID, InputType } from "type-graphql";
import type { Mandate, Matter, Order, PersonCategory } from "./decision";
import { OfParticipant } from "./of-participant";
import { ConfidentialBasis, MandateType, MatterCondition, MatterPathway, OrderFinding, OrderType, PersonCategoryEnum } from "./register-enums";
import { DateTimeScalar } from "./scalars";

@InputType({ description: "A criminal justice matter of the participant, 2.35." })
export class RecordMatterInput extends OfParticipant {
  @Field(() => MatterPathway, { description: "How it came to LEAD." })
  pathway!: Matter["pathway"];

  @Field(() => MatterCondition, { nullable: true, description: "What taking part is a condition of, 2.35(a). Null: of nothing; no 2.35 consent can then rest on it." })
  condition?: Matter["condition"];

  @Field(() => ID, { nullable: true, description: "Organization that made taking part a condition, 2.35(a). A condition needs it." })
  imposedBy?: string | null;

  @Field(() => [ID], { defaultValue: [], description: "Organizations with the duty to supervise the condition, 2.35(a)(1)." })
  supervising!: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: "Final disposition, if it is known or scheduled, 2.35(c)." })
  finalDispositionAt?: string | null;
}

@InputType({ description: "The final disposition of a matter, 2.35(c): consents for its monitoring end with it." })
export class DisposeMatterInput extends OfParticipant {
  @Field(() => ID, { description: "Matter." })
  matter!: string;

  @Field(() => DateTimeScalar, { description: "When it was disposed of, or will be. May be corrected until it is past." })
  finalDispositionAt!: string;
}

@InputType({ description: "A subpoena or similar mandate that reached the program, 2.61." })
export class RecordMandateInput extends OfParticipant {
  @Field(() => MandateType, { description: "Kind of mandate." })
  type!: Mandate["type"];
}

@InputType({ description: "A court order under subpart E as it stands on paper, 2.61 to 2.67. It opens nothing until a privacy officer approves it." })
export class RecordOrderInput extends OfParticipant {
  @Field(() => OrderType, { description: "Section under which it was made." })
  type!: Order["type"];

  @Field(() => DateTimeScalar, { description: "When it was issued; not in the future." })
  issuedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "From when it is over. Null: open." })
  expiresAt?: string | null;

  @Field(() => [ID], { description: "Organizations that may receive, 2.64(e), 2.65(e)." })
  recipients!: string[];

  @Field(() => ID, { description: "Organization that is authorized to disclose, 2.61." })
  holder!: string;

  @Field(() => [PersonCategoryEnum], { description: "Parts of the record authorized, 2.64(e), 2.65(e)." })
  scope!: PersonCategory[];

  @Field(() => Boolean, { description: "Notice and opportunity to be heard were given, 2.64(b)." })
  noticeAndOpportunity!: boolean;

  @Field(() => [OrderFinding], { description: "Findings that it states." })
  findings!: Order["findings"];

  @Field(() => ConfidentialBasis, { nullable: true, description: "Ground to reach confidential communications, 2.63(a). Null: none." })
  confidentialBasis?: Order["confidentialBasis"];

  @Field(() => ID, { nullable: true, description: "Mandate on file that accompanies it, 2.61. Null: none yet." })
  mandate?: string | null;
}

@InputType({ description: "A person has confirmed an order, 2.61. The hub checks that everything is there; whether it is valid is for the person to decide." })
export class ApproveOrderInput extends OfParticipant {
  @Field(() => ID, { description: "Order." })
  order!: string;

  @Field(() => ID, { nullable: true, description: "Mandate on file that accompanies it, if it came later than the order." })
  mandate?: string | null;
}

@InputType({ description: "An order was vacated or stayed." })
export class VacateOrderInput extends OfParticipant {
  @Field(() => ID, { description: "Order." })
  order!: string;
}
