import { ObjectType } from "type-graphql";
import { DateTimeScalar } from "./scalars";
import { Shared } from "./shared";

@ObjectType({ description: "One category of information about a person, as decided for one viewer and purpose." })
export class ExplainedCategory {
  @Shared("CONSENT_RECORD", () => String, { description: "Category, e.g. SUD_TREATMENT (decision contract, section 7)." })
  category!: string | null;

  @Shared("CONSENT_RECORD", () => String, { description: "PERMIT, DENY (withheld, and the viewer may know), HIDE (withheld as if there were no such person) or NOT_GOVERNED." })
  effect!: string | null;

  @Shared("CONSENT_RECORD", () => String, { description: "Section of 42 CFR part 2 that a release rests on." })
  section!: string | null;

  @Shared("CONSENT_RECORD", () => String, { description: "Consent that it rests on." })
  consent!: string | null;

  @Shared("CONSENT_RECORD", () => String, { description: "Agreement that it rests on." })
  agreement!: string | null;

  @Shared("CONSENT_RECORD", () => String, { description: "Court order that it rests on." })
  order!: string | null;

  @Shared("CONSENT_RECORD", () => [String], { description: "What the decision obliges to (decision contract, section 5)." })
  obligations!: string[] | null;

  @Shared("CONSENT_RECORD", () => DateTimeScalar, { description: "When the release ends by itself. Null: not by itself." })
  validUntil!: string | null;

  @Shared("CONSENT_RECORD", () => String, { description: "Reason of the decision contract, e.g. CONSENT_REVOKED." })
  reason!: string | null;

  @Shared("CONSENT_RECORD", () => String, { description: "What would have to change for this to be released." })
  wouldTake!: string | null;
}

@ObjectType({ description: "Records of one person with one source, one holder and one way of having come there: they are decided alike." })
export class ExplainedSlice {
  @Shared("CONSENT_RECORD", () => String, { description: "Organization that made the records." })
  source!: string | null;

  @Shared("CONSENT_RECORD", () => String, { description: "Organization that holds them." })
  holder!: string | null;

  @Shared("CONSENT_RECORD", () => String, { description: "How the holder received them, e.g. CONSENT. Null: it made them." })
  receivedVia!: string | null;

  @Shared("CONSENT_RECORD", () => [String], { description: "Kinds of records, e.g. treatment_episode." })
  records!: string[] | null;

  @Shared("CONSENT_RECORD", () => [ExplainedCategory], { description: "Every category of a person, each asked alone." })
  categories!: ExplainedCategory[] | null;
}

@ObjectType({ description: "Why one viewer may have what of one person for one purpose, now. For the program's privacy officer." })
export class Explanation {
  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Role of the viewer that is explained." })
  role!: string;

  @Shared("ENVELOPE", () => String, { description: "Organization that this viewer acts for." })
  organization!: string | null;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Purpose of use that is explained." })
  purpose!: string;

  @Shared("CONSENT_RECORD", () => [String], { description: "Relations of the viewer to this person that are on file, e.g. NEED_FROM_DUTIES, TREATS." })
  relations!: string[] | null;

  @Shared("CONSENT_RECORD", () => [ExplainedSlice], { description: "The person's records, slice by slice; only those of which the asker keeps the registers." })
  slices!: ExplainedSlice[] | null;
}
