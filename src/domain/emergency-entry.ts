import { ID, ObjectType } from "type-graphql";
import type { PersonCategory } from "./decision";
import { PageInfo } from "./envelope";
import { Participant } from "./participant";
import { PersonCategoryEnum } from "./register-enums";
import { DateTimeScalar } from "./scalars";
import { Shared } from "./shared";

@ObjectType({ description: "An entry of the patient's record about a disclosure in a medical emergency, 42 CFR 2.51(c): one for each person and answer." })
export class EmergencyEntry {
  @Shared("ENVELOPE", () => ID, { nonNull: true, description: "Id of the entry, random." })
  id!: string;

  @Shared("DISCLOSURE_LOG", () => DateTimeScalar, { description: "2.51(c)(3): date and time of the disclosure." })
  at!: string | null;

  @Shared("DISCLOSURE_LOG", () => String, { description: "2.51(c)(1): name of the medical personnel to whom it was made." })
  recipientName!: string | null;

  @Shared("DISCLOSURE_LOG", () => String, { description: "2.51(c)(1): their affiliation with a health care facility." })
  recipientAffiliation!: string | null;

  @Shared("DISCLOSURE_LOG", () => [String], { description: "2.51(c)(2): the programs whose records were disclosed, by the hub on their behalf." })
  disclosedBy!: string[] | null;

  @Shared("DISCLOSURE_LOG", () => String, { description: "2.51(c)(4): nature of the emergency. Null: not stated yet." })
  nature!: string | null;

  @Shared("DISCLOSURE_LOG", () => [PersonCategoryEnum], { description: "What was disclosed." })
  categories!: PersonCategory[] | null;

  @Shared("DISCLOSURE_LOG", () => Boolean, { description: "Nothing that 2.51(c) asks for is missing." })
  complete!: boolean | null;

  @Shared("DISCLOSURE_LOG", () => Boolean, { description: "Incomplete although the emergency is over, or a day after the disclosure: see to it." })
  escalated!: boolean | null;

  @Shared("DISCLOSURE_LOG", () => Participant, { description: "Of whom; decided by the door like any participant." })
  participant?: Participant | null;
}

@ObjectType({ description: "One entry in a list." })
export class EmergencyEntryEdge {
  @Shared("ENVELOPE", () => EmergencyEntry, { nonNull: true, description: "The entry." })
  node!: EmergencyEntry;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Sealed cursor." })
  cursor!: string;
}

@ObjectType({ description: "One page of entries, newest first. There is no total." })
export class EmergencyEntryConnection {
  @Shared("ENVELOPE", () => [EmergencyEntryEdge], { nonNull: true, description: "Rows with their cursors." })
  edges!: EmergencyEntryEdge[];

  @Shared("ENVELOPE", () => [EmergencyEntry], { nonNull: true, description: "Rows." })
  nodes!: EmergencyEntry[];

  @Shared("ENVELOPE", () => PageInfo, { nonNull: true, description: "Page information." })
  pageInfo!: PageInfo;
}
