import { ArgsType, type ClassType, Field, ID, Int } from "type-graphql";
import { DisclosureList, type OneOf } from "../domain/enums";
import { JurisdictionFilter, OutcomeFilter, OutcomeOrder, ParticipantFilter, ParticipantOrder, ProviderFilter, ProviderOrder, ReferralFilter, ReferralOrder } from "../domain/filters";
import { DateTimeScalar } from "../domain/scalars";

/** Of a field without arguments. */
@ArgsType()
export class NoArgs {}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: "Rows a page, 1 to 1000." })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "`endCursor` of the page before, for the same viewer, purpose, filter and order." })
  after?: string | null;
}

@ArgsType()
export class IdArgs {
  @Field(() => ID, { description: "Global id." })
  id!: string;
}

@ArgsType()
export class IdsArgs {
  @Field(() => [ID], { description: "Global ids, at most 1000." })
  ids!: string[];
}

@ArgsType()
export class DisclosuresArgs extends PageArgs {
  @Field(() => ID, { description: "Global id of the participant." })
  participant!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "Nothing earlier than this: the person may ask for less than three years." })
  since?: string | null;

  @Field(() => DisclosureList, { nullable: true, description: "Which list the person asked for, for the program that asks on their behalf (ADMIN_INTERNAL); the person's purpose of use says it. Null: the accounting." })
  list?: OneOf<typeof DisclosureList> | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the program received the person's written request (ADMIN_INTERNAL); three years and 30 days are counted from it. Null: now." })
  requestedAt?: string | null;
}

@ArgsType()
export class SlugArgs {
  @Field(() => String, { description: "Slug of the jurisdiction, e.g. king-county-wa." })
  slug!: string;
}

@ArgsType()
export class JurisdictionListArgs extends PageArgs {
  @Field(() => JurisdictionFilter, { nullable: true, description: "Which jurisdictions." })
  filter?: JurisdictionFilter | null;
}

export interface ListArguments<F extends object, O extends object> extends PageArgs {
  jurisdictions?: string[] | null;
  filter?: F | null;
  orderBy?: O | null;
}

/** The arguments of a list over jurisdictions: what differs is the filter and the order. */
function listArgs<F extends object, O extends object>(filterType: ClassType<F>, orderType: ClassType<O>): ClassType<ListArguments<F, O>> {
  @ArgsType()
  class ListArgs extends PageArgs {
    @Field(() => [String], { nullable: true, description: "Slugs of the jurisdictions to ask; null asks all." })
    jurisdictions?: string[] | null;

    @Field(() => filterType, { nullable: true, description: "Which rows. Every argument is a use of its own: a withheld value never matches." })
    filter?: F | null;

    @Field(() => orderType, { nullable: true, description: "In which order." })
    orderBy?: O | null;
  }
  return ListArgs;
}

export const ParticipantListArgs = listArgs(ParticipantFilter, ParticipantOrder);
export const ReferralListArgs = listArgs(ReferralFilter, ReferralOrder);
export const ProviderListArgs = listArgs(ProviderFilter, ProviderOrder);
export const OutcomeListArgs = listArgs(OutcomeFilter, OutcomeOrder);
