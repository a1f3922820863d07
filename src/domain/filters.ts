import "reflect-metadata";
import { Extensions, Field, InputType, registerEnumType } from "type-graphql";
import type { PersonCategory } from "./decision";
import { ChargeDisposition, JurisdictionPhase, type OneOf, OutcomeDomain, ParticipantStatus, ReferralSource, ReferralType, ScreeningResult, SortDirection } from "./enums";
import { DateScalar, DateTimeScalar } from "./scalars";

/** What an argument uses. Filtering by a value tells it, so each argument is a right of its own (CONTRACT 5, part2.md 1.13). */
export type UseCategory = "DIRECTORY" | "BY_RECORD" | PersonCategory | readonly PersonCategory[];

type TypeFunction = Extract<Parameters<typeof Field>[0], (...args: never[]) => unknown>;

const registry = new Map<string, Map<string, UseCategory>>();

/** An argument of a filter, with the category that it uses. */
function Use(category: UseCategory, type: TypeFunction, description: string): PropertyDecorator {
  const field = Field(type, { nullable: true, description });
  const extensions = Extensions({ use: category });
  return (target, property) => {
    const uses = registry.get(target.constructor.name) ?? new Map<string, UseCategory>();
    registry.set(target.constructor.name, uses.set(String(property), category));
    field(target, property);
    extensions(target as object, String(property));
  };
}

/** The category that each argument of a filter type uses. */
export function usesOf(filterType: string): ReadonlyMap<string, UseCategory> {
  return registry.get(filterType) ?? new Map<string, UseCategory>();
}

@InputType({ description: "Which jurisdictions." })
export class JurisdictionFilter {
  @Use("DIRECTORY", () => [JurisdictionPhase], "In one of these phases.")
  phase?: OneOf<typeof JurisdictionPhase>[] | null;

  @Use("DIRECTORY", () => String, "State, USPS code.")
  state?: string | null;
}

@InputType({ description: "Which participants. Every argument is a use of its category: a withheld value never matches." })
export class ParticipantFilter {
  @Use("ENROLLMENT_STATUS", () => [ParticipantStatus], "Status today is one of these.")
  status?: OneOf<typeof ParticipantStatus>[] | null;

  @Use("ENROLLMENT_STATUS", () => DateScalar, "Entered on or after this day.")
  openedFrom?: string | null;

  @Use("ENROLLMENT_STATUS", () => DateScalar, "Entered before this day.")
  openedBefore?: string | null;

  @Use("JUSTICE_REFERRAL", () => [ReferralType], "Came through one of these doors.")
  door?: OneOf<typeof ReferralType>[] | null;

  @Use("DEMOGRAPHICS", () => [String], "Race or ethnicity is one of these, OMB SPD 15 (2024) codes.")
  raceEthnicity?: string[] | null;

  @Use("PARTICIPANT_IDENTITY", () => String, "Legal, preferred or other name begins with this.")
  name?: string | null;

  @Use("PARTICIPANT_IDENTITY", () => String, "Id in the source's own system.")
  sourceId?: string | null;

  @Use("SUD_TREATMENT", () => Boolean, "An episode of treatment is open today.")
  inTreatment?: boolean | null;

  @Use("SUD_DIAGNOSIS", () => String, "A diagnosis code begins with this.")
  diagnosis?: string | null;
}

@InputType({ description: "Which referrals. Every argument is a use of its category." })
export class ReferralFilter {
  @Use("JUSTICE_REFERRAL", () => [ReferralType], "Door is one of these.")
  type?: OneOf<typeof ReferralType>[] | null;

  @Use("JUSTICE_REFERRAL", () => [ReferralSource], "Source is one of these.")
  source?: OneOf<typeof ReferralSource>[] | null;

  @Use("JUSTICE_REFERRAL", () => DateTimeScalar, "Received at or after this instant.")
  receivedFrom?: string | null;

  @Use("JUSTICE_REFERRAL", () => DateTimeScalar, "Received before this instant.")
  receivedBefore?: string | null;

  @Use(["JUSTICE_REFERRAL", "TREATMENT_APPLICATION"], () => [ScreeningResult], "Screening result is one of these.")
  screening?: OneOf<typeof ScreeningResult>[] | null;

  @Use(["JUSTICE_REFERRAL", "JUSTICE_EVENT"], () => [ChargeDisposition], "A charge has one of these dispositions.")
  disposition?: OneOf<typeof ChargeDisposition>[] | null;
}

@InputType({ description: "Which outcomes. Every argument is a use of the row's category." })
export class OutcomeFilter {
  @Use("BY_RECORD", () => [OutcomeDomain], "Domain is one of these.")
  domain?: OneOf<typeof OutcomeDomain>[] | null;

  @Use("BY_RECORD", () => [String], "Measure is one of these.")
  measure?: string[] | null;

  @Use("BY_RECORD", () => String, "Stage: ENTRY, UPDATE, ANNUAL, EXIT.")
  stage?: string | null;

  @Use("BY_RECORD", () => [String], "Value is one of these codes.")
  value?: string[] | null;

  @Use("BY_RECORD", () => DateTimeScalar, "Observed at or after this instant.")
  observedFrom?: string | null;

  @Use("BY_RECORD", () => DateTimeScalar, "Observed before this instant.")
  observedBefore?: string | null;
}

@InputType({ description: "Which providers." })
export class ProviderFilter {
  @Use("DIRECTORY", () => String, "Name, or a service's name, contains this.")
  name?: string | null;

  @Use("DIRECTORY", () => String, "A service has a taxonomy code that begins with this, e.g. RX- for substance use in 211 LA County.")
  taxonomyCode?: string | null;

  @Use("DIRECTORY", () => [ReferralType], "Says that it takes people from one of these doors.")
  acceptsFrom?: OneOf<typeof ReferralType>[] | null;
}

function orderField<const T extends string>(name: string, description: string, values: Record<T, string>): { readonly [K in T]: K } {
  const list = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as { readonly [K in T]: K };
  const valuesConfig = Object.fromEntries(Object.entries<string>(values).map(([value, text]) => [value, { description: text }])) as Record<T, { description: string }>;
  registerEnumType(list, { name, description, valuesConfig });
  return list;
}

export const ParticipantOrderField = orderField("ParticipantOrderField", "What participants are sorted by; rows without it come last.", {
  OPENED_ON: "Day of the latest entry. A use of ENROLLMENT_STATUS.",
});
export const ReferralOrderField = orderField("ReferralOrderField", "What referrals are sorted by.", { RECEIVED_AT: "When received. A use of JUSTICE_REFERRAL." });
export const OutcomeOrderField = orderField("OutcomeOrderField", "What outcomes are sorted by.", { OBSERVED_AT: "When observed. A use of the row's category." });
export const ProviderOrderField = orderField("ProviderOrderField", "What providers are sorted by.", { NAME: "Name, by bytes." });

/** What an order uses, next to the row's presence. */
export const ORDER_USE: Readonly<Record<string, UseCategory>> = {
  OPENED_ON: "ENROLLMENT_STATUS",
  RECEIVED_AT: "JUSTICE_REFERRAL",
  OBSERVED_AT: "BY_RECORD",
  NAME: "DIRECTORY",
};

@InputType({ description: "Order of participants. Without it: jurisdiction and id, which tell nothing." })
export class ParticipantOrder {
  @Field(() => ParticipantOrderField, { description: "By what." })
  field!: OneOf<typeof ParticipantOrderField>;

  @Field(() => SortDirection, { description: "Direction.", defaultValue: SortDirection.ASC })
  direction!: OneOf<typeof SortDirection>;
}

@InputType({ description: "Order of referrals. Without it: jurisdiction and id." })
export class ReferralOrder {
  @Field(() => ReferralOrderField, { description: "By what." })
  field!: OneOf<typeof ReferralOrderField>;

  @Field(() => SortDirection, { description: "Direction.", defaultValue: SortDirection.ASC })
  direction!: OneOf<typeof SortDirection>;
}

@InputType({ description: "Order of outcomes. Without it: jurisdiction and id." })
export class OutcomeOrder {
  @Field(() => OutcomeOrderField, { description: "By what." })
  field!: OneOf<typeof OutcomeOrderField>;

  @Field(() => SortDirection, { description: "Direction.", defaultValue: SortDirection.ASC })
  direction!: OneOf<typeof SortDirection>;
}

@InputType({ description: "Order of providers. Without it: jurisdiction and id." })
export class ProviderOrder {
  @Field(() => ProviderOrderField, { description: "By what." })
  field!: OneOf<typeof ProviderOrderField>;

  @Field(() => SortDirection, { description: "Direction.", defaultValue: SortDirection.ASC })
  direction!: OneOf<typeof SortDirection>;
}
