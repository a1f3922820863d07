import { Float, ID, ObjectType } from "type-graphql";
import type { PersonCategory } from "./decision";
import { DisclosureNotice, Node, PageInfo, Provenance, SiteAnswer, Withheld } from "./envelope";
import { type OneOf, OutcomeDomain } from "./enums";
import { Jurisdiction } from "./jurisdiction";
import { Participant } from "./participant";
import { DateTimeScalar } from "./scalars";
import { Shared } from "./shared";

/** The category of an observation, and so of every field of its row. */
export const OUTCOME_CATEGORY: { readonly [D in OneOf<typeof OutcomeDomain>]: PersonCategory } = {
  HOUSING: "SOCIAL_OUTCOME",
  EMPLOYMENT: "SOCIAL_OUTCOME",
  INCOME: "SOCIAL_OUTCOME",
  JUSTICE: "JUSTICE_EVENT",
  TREATMENT: "SUD_TREATMENT",
  HEALTH: "HEALTH",
  OVERDOSE: "OVERDOSE_EVENT",
};

@ObjectType({ implements: Node, description: "One dated observation of a person. Every field has the category of its domain." })
export class Outcome implements Node {
  @Shared("PRESENCE", () => ID, { nonNull: true, description: "Global id." })
  id!: string;

  @Shared("DIRECTORY", () => Jurisdiction, { nonNull: true, description: "Where it was observed." })
  jurisdiction!: Jurisdiction;

  @Shared("ENVELOPE", () => Participant, { description: "Of whom; decided by the door like any participant." })
  participant?: Participant | null;

  @Shared("BY_RECORD", () => OutcomeDomain, { description: "What it is about." })
  domain!: OneOf<typeof OutcomeDomain> | null;

  @Shared("BY_RECORD", () => String, { description: "What was observed, e.g. LIVING_SITUATION, MONTHLY_INCOME, ARREST." })
  measure!: string | null;

  @Shared("BY_RECORD", () => String, { description: "When in the enrolment: ENTRY, UPDATE, ANNUAL, EXIT." })
  stage!: string | null;

  @Shared("BY_RECORD", () => DateTimeScalar, { description: "When it was observed." })
  observedAt!: string | null;

  @Shared("BY_RECORD", () => String, { description: "Code of the value. Null: missing in the source, which is shown and never dropped." })
  value!: string | null;

  @Shared("BY_RECORD", () => String, { description: "Code system and version, e.g. HMIS 2026 3.12.1." })
  codeSystem!: string | null;

  @Shared("BY_RECORD", () => String, { description: "The value as the source wrote it." })
  sourceValue!: string | null;

  @Shared("BY_RECORD", () => Float, { description: "Amount, for what is counted or paid." })
  amount!: number | null;

  @Shared("BY_RECORD", () => String, { description: "Unit of the amount, e.g. USD per month, days." })
  unit!: string | null;

  @Shared(["BY_RECORD", "PARTICIPANT_IDENTITY"], () => Provenance, { description: "Where the record comes from." })
  provenance!: Provenance | null;

  @Shared("ENVELOPE", () => [DisclosureNotice], { description: "2.32, one entry per consent this record rests on." })
  notice!: DisclosureNotice[] | null;

  @Shared("ENVELOPE", () => [Withheld], { nonNull: true, description: "Fields withheld from this viewer." })
  withheld!: Withheld[];
}

@ObjectType({ description: "One outcome in a list." })
export class OutcomeEdge {
  @Shared("ENVELOPE", () => Outcome, { nonNull: true, description: "The outcome." })
  node!: Outcome;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Sealed cursor." })
  cursor!: string;
}

@ObjectType({ description: "One page of outcomes out of many sites." })
export class OutcomeConnection {
  @Shared("ENVELOPE", () => [OutcomeEdge], { nonNull: true, description: "Rows with their cursors." })
  edges!: OutcomeEdge[];

  @Shared("ENVELOPE", () => [Outcome], { nonNull: true, description: "Rows." })
  nodes!: Outcome[];

  @Shared("ENVELOPE", () => PageInfo, { nonNull: true, description: "Page information." })
  pageInfo!: PageInfo;

  @Shared("ENVELOPE", () => [SiteAnswer], { nonNull: true, description: "Every site that was asked, and how it answered." })
  sites!: SiteAnswer[];

  @Shared("ENVELOPE", () => [DisclosureNotice], { description: "2.32; present whenever the page holds consent-based data." })
  notice!: DisclosureNotice[] | null;
}
