import { Float, ID, Int, ObjectType } from "type-graphql";
import { DisclosureNotice, Node, PageInfo, Provenance, SiteAnswer, Withheld } from "./envelope";
import { ChargeDisposition, ChargeLevel, DeflectionPathway, HandoffResult, type OneOf, ReferralSource, ReferralType, ScreeningResult } from "./enums";
import { Jurisdiction } from "./jurisdiction";
import { Participant } from "./participant";
import { DateTimeScalar } from "./scalars";
import { ServiceReferral } from "./service-referral";
import { Shared } from "./shared";

@ObjectType({ description: "Eligibility screening. Screening of charges and a result of applying: both categories are needed." })
export class Screening {
  @Shared(["JUSTICE_REFERRAL", "TREATMENT_APPLICATION"], () => ScreeningResult, { description: "Result." })
  result!: OneOf<typeof ScreeningResult> | null;

  @Shared(["JUSTICE_REFERRAL", "TREATMENT_APPLICATION"], () => [String], { description: "Reasons of ineligibility, LEAD list ineligibility_reason." })
  reasons!: string[] | null;

  @Shared(["JUSTICE_REFERRAL", "TREATMENT_APPLICATION"], () => DateTimeScalar, { description: "When." })
  at!: string | null;
}

@ObjectType({ description: "Hand-off from the officer to a case manager." })
export class Handoff {
  @Shared("JUSTICE_REFERRAL", () => HandoffResult, { description: "How it went." })
  result!: OneOf<typeof HandoffResult> | null;

  @Shared("JUSTICE_REFERRAL", () => DateTimeScalar, { description: "When." })
  at!: string | null;

  @Shared("JUSTICE_REFERRAL", () => Int, { description: "Minutes from referral to hand-off; the toolkit's ideal is 30." })
  minutes!: number | null;
}

@ObjectType({ description: "A charge that diversion holds." })
export class Charge {
  @Shared("JUSTICE_REFERRAL", () => String, { description: "NIBRS offense code." })
  nibrs!: string | null;

  @Shared("JUSTICE_REFERRAL", () => String, { description: "Statute, as the city cites it." })
  statute!: string | null;

  @Shared("JUSTICE_REFERRAL", () => ChargeLevel, { description: "Level under state law." })
  level!: OneOf<typeof ChargeLevel> | null;

  @Shared("JUSTICE_REFERRAL", () => String, { description: "NIBRS drug type code." })
  drugType!: string | null;

  @Shared("JUSTICE_REFERRAL", () => Float, { description: "Amount of the drug, in `unit`." })
  amount!: number | null;

  @Shared("JUSTICE_REFERRAL", () => String, { description: "Unit of the amount." })
  unit!: string | null;

  @Shared(["JUSTICE_REFERRAL", "JUSTICE_EVENT"], () => ChargeDisposition, { description: "What became of it." })
  disposition!: OneOf<typeof ChargeDisposition> | null;

  @Shared(["JUSTICE_REFERRAL", "JUSTICE_EVENT"], () => DateTimeScalar, { description: "When that was decided." })
  decidedAt!: string | null;
}

@ObjectType({ description: "The officer's own record of the meeting; source and holder are the police. Part 2 does not govern it: by local policy it opens to the agency that wrote it, to a partner named by an agreement, and to the person." })
export class Encounter {
  @Shared("JUSTICE_REFERRAL", () => DateTimeScalar, { description: "When." })
  at!: string | null;

  @Shared("JUSTICE_REFERRAL", () => String, { description: "Agency." })
  agency!: string | null;

  @Shared("JUSTICE_REFERRAL", () => String, { description: "Census GEOID of the place, 7 digits." })
  placeGeoid!: string | null;

  @Shared("JUSTICE_REFERRAL", () => String, { description: "Incident number of the agency." })
  incidentNumber!: string | null;
}

@ObjectType({ implements: Node, description: "A referral to LEAD. Referrals are not people: a person may have several." })
export class Referral implements Node {
  @Shared("PRESENCE", () => ID, { nonNull: true, description: "Global id." })
  id!: string;

  @Shared("DIRECTORY", () => Jurisdiction, { nonNull: true, description: "Where it was made." })
  jurisdiction!: Jurisdiction;

  @Shared("ENVELOPE", () => Participant, { description: "Of whom; decided by the door like any participant." })
  participant?: Participant | null;

  @Shared("JUSTICE_REFERRAL", () => ReferralType, { description: "Door." })
  type!: OneOf<typeof ReferralType> | null;

  @Shared("JUSTICE_REFERRAL", () => ReferralSource, { description: "Who referred." })
  source!: OneOf<typeof ReferralSource> | null;

  @Shared("JUSTICE_REFERRAL", () => DeflectionPathway, { description: "Deflection pathway." })
  pathway!: OneOf<typeof DeflectionPathway> | null;

  @Shared("JUSTICE_REFERRAL", () => DateTimeScalar, { description: "When the program received it." })
  receivedAt!: string | null;

  @Shared("JUSTICE_REFERRAL", () => DateTimeScalar, { description: "When eligibility was decided." })
  decidedAt!: string | null;

  @Shared(["JUSTICE_REFERRAL", "TREATMENT_APPLICATION"], () => Screening, { description: "Screening." })
  screening!: Screening | null;

  @Shared("JUSTICE_REFERRAL", () => Handoff, { description: "Hand-off." })
  handoff!: Handoff | null;

  @Shared("JUSTICE_REFERRAL", () => [Charge], { description: "Charges held; only an arrest diversion has any." })
  charges!: Charge[] | null;

  @Shared("JUSTICE_REFERRAL", () => Encounter, { description: "The officer's own record." })
  encounter!: Encounter | null;

  @Shared("JUSTICE_REFERRAL", () => DateTimeScalar, { description: "End of the jurisdiction's own intake window on the day of referral." })
  intakeDueAt!: string | null;

  @Shared("SERVICE_REFERRAL", () => [ServiceReferral], { description: "Referrals on to providers." })
  serviceReferrals!: ServiceReferral[] | null;

  @Shared(["JUSTICE_REFERRAL", "PARTICIPANT_IDENTITY"], () => Provenance, { description: "Where the record comes from." })
  provenance!: Provenance | null;

  @Shared("ENVELOPE", () => [DisclosureNotice], { description: "2.32, one entry per consent this record rests on." })
  notice!: DisclosureNotice[] | null;

  @Shared("ENVELOPE", () => [Withheld], { nonNull: true, description: "Fields withheld from this viewer." })
  withheld!: Withheld[];
}

@ObjectType({ description: "One referral in a list." })
export class ReferralEdge {
  @Shared("ENVELOPE", () => Referral, { nonNull: true, description: "The referral." })
  node!: Referral;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Sealed cursor." })
  cursor!: string;
}

@ObjectType({ description: "One page of referrals out of many sites." })
export class ReferralConnection {
  @Shared("ENVELOPE", () => [ReferralEdge], { nonNull: true, description: "Rows with their cursors." })
  edges!: ReferralEdge[];

  @Shared("ENVELOPE", () => [Referral], { nonNull: true, description: "Rows." })
  nodes!: Referral[];

  @Shared("ENVELOPE", () => PageInfo, { nonNull: true, description: "Page information." })
  pageInfo!: PageInfo;

  @Shared("ENVELOPE", () => [SiteAnswer], { nonNull: true, description: "Every site that was asked, and how it answered." })
  sites!: SiteAnswer[];

  @Shared("ENVELOPE", () => [DisclosureNotice], { description: "2.32; present whenever the page holds consent-based data." })
  notice!: DisclosureNotice[] | null;
}
