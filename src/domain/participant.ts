import { ID, ObjectType } from "type-graphql";
import { Consent } from "./consent";
import { DisclosureNotice, Node, PageInfo, Provenance, SiteAnswer, Withheld } from "./envelope";
import { Attendance, Demographics, Diagnosis, Enrollment, Identity, Progress, Treatment } from "./groups";
import { Jurisdiction } from "./jurisdiction";
import { OutcomeConnection } from "./outcome";
import { ReferralConnection } from "./referral";
import { Shared } from "./shared";

@ObjectType({ implements: Node, description: "A person referred to or enrolled in a program, at one site. The same person at two sites is two participants." })
export class Participant implements Node {
  @Shared("PRESENCE", () => ID, { nonNull: true, description: "Global id: a random pseudonym." })
  id!: string;

  @Shared("DIRECTORY", () => Jurisdiction, { nonNull: true, description: "Site." })
  jurisdiction!: Jurisdiction;

  @Shared("ENROLLMENT_STATUS", () => Enrollment, { description: "Status, its dated periods, intake, case manager." })
  enrollment!: Enrollment | null;

  @Shared("PARTICIPANT_IDENTITY", () => Identity, { description: "Names, birth date and its quality, contact." })
  identity!: Identity | null;

  @Shared("DEMOGRAPHICS", () => Demographics, { description: "Race and ethnicity, sex or gender, age band." })
  demographics!: Demographics | null;

  @Shared("ATTENDANCE", () => Attendance, { description: "Contacts kept, session dates, modality." })
  attendance!: Attendance | null;

  @Shared("PROGRESS_SUMMARY", () => Progress, { description: "Goals by domain and their status, team reviews." })
  progress!: Progress | null;

  @Shared("SUD_TREATMENT", () => Treatment, { description: "Episodes and medication." })
  treatment!: Treatment | null;

  @Shared("SUD_DIAGNOSIS", () => [Diagnosis], { description: "ICD-10-CM, substances, ASAM level with edition." })
  diagnoses!: Diagnosis[] | null;

  @Shared("ENVELOPE", () => ReferralConnection, { description: "Referrals; each passes the door." })
  referrals?: ReferralConnection | null;

  @Shared("ENVELOPE", () => OutcomeConnection, { description: "Outcomes; each passes the door." })
  outcomes?: OutcomeConnection | null;

  @Shared("CONSENT_RECORD", () => [Consent], { description: "Consents on file, newest first." })
  consents!: Consent[] | null;

  @Shared("PARTICIPANT_IDENTITY", () => Provenance, { description: "Where the record comes from." })
  provenance!: Provenance | null;

  @Shared("ENVELOPE", () => [DisclosureNotice], { description: "2.32, one entry per consent this record rests on." })
  notice!: DisclosureNotice[] | null;

  @Shared("ENVELOPE", () => [Withheld], {
    nonNull: true,
    description: "Fields withheld from this viewer although they know of the person. A plain null elsewhere says nothing.",
  })
  withheld!: Withheld[];
}

@ObjectType({ description: "One participant in a list." })
export class ParticipantEdge {
  @Shared("ENVELOPE", () => Participant, { nonNull: true, description: "The participant." })
  node!: Participant;

  @Shared("ENVELOPE", () => String, { nonNull: true, description: "Sealed cursor." })
  cursor!: string;
}

@ObjectType({ description: "One page of participants out of many sites. There is no total: counts come through measures." })
export class ParticipantConnection {
  @Shared("ENVELOPE", () => [ParticipantEdge], { nonNull: true, description: "Rows with their cursors." })
  edges!: ParticipantEdge[];

  @Shared("ENVELOPE", () => [Participant], { nonNull: true, description: "Rows." })
  nodes!: Participant[];

  @Shared("ENVELOPE", () => PageInfo, { nonNull: true, description: "Page information." })
  pageInfo!: PageInfo;

  @Shared("ENVELOPE", () => [SiteAnswer], { nonNull: true, description: "Every site that was asked, and how it answered." })
  sites!: SiteAnswer[];

  @Shared("ENVELOPE", () => [DisclosureNotice], { description: "2.32; present whenever the page holds consent-based data." })
  notice!: DisclosureNotice[] | null;
}
