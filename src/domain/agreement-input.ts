import { Field, ID, InputType } from "type-graphql";
import type { Agreement, PersonCategory } from "./decision";
import { AgreementKind, AuditAuthority, DeterminedBy, PersonCategoryEnum, ResearchBasis, Undertaking } from "./register-enums";
import { DateTimeScalar } from "./scalars";

@InputType({ description: "The determination that lets research have records, 2.52(a)." })
export class DeterminationInput {
  @Field(() => DeterminedBy, { description: "Who determined." })
  by!: NonNullable<Agreement["determination"]>["by"];

  @Field(() => ResearchBasis, { description: "On what it rests." })
  basis!: NonNullable<Agreement["determination"]>["basis"];

  @Field(() => ID, { description: "The document, e.g. of the review board." })
  document!: string;
}

@InputType({ description: "A written agreement between the viewer's organization and another (2.11, 2.33(c), 2.52, 2.53)." })
export class RecordAgreementInput {
  @Field(() => AgreementKind, { description: "Kind of agreement." })
  kind!: Agreement["kind"];

  @Field(() => ID, { description: "Organization that receives." })
  counterparty!: string;

  @Field(() => [PersonCategoryEnum], { description: "What the service, audit, study or contract needs, 2.13(a)." })
  categories!: PersonCategory[];

  @Field(() => [Undertaking], { defaultValue: [], description: "What the other side promises." })
  undertakings!: Agreement["undertakings"];

  @Field(() => AuditAuthority, { nullable: true, description: "For AUDIT: on whose authority, 2.53(a)." })
  auditAuthority?: Agreement["auditAuthority"];

  @Field(() => Boolean, { defaultValue: false, description: "For AUDIT: oversight of the originator of counseling notes, 2.31(b)(1)(ii)." })
  originatorOversight!: boolean;

  @Field(() => DeterminationInput, { nullable: true, description: "For RESEARCH: the determination." })
  determination?: DeterminationInput | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "From when it is in force. Null: now." })
  startsAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "From when it is over. Null: open." })
  endsAt?: string | null;
}

@InputType({ description: "An agreement of the viewer's organization ends." })
export class EndAgreementInput {
  @Field(() => ID, { description: "Agreement." })
  agreement!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "From when it is over. Null: now." })
  at?: string | null;
}
