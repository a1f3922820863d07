import { Int, ObjectType } from "type-graphql";
import { Coding } from "./envelope";
import { ContactType, DiagnosisKind, ExitReason, GoalStatus, type OneOf, ParticipantStatus, PlanDomain, ReferralType, ReviewAction } from "./enums";
import { DateScalar, DateTimeScalar } from "./scalars";
import { Shared } from "./shared";

// The groups of a participant. A group is one category; its fields repeat it, unless one says otherwise.

@ObjectType({ description: "A dated period of one status." })
export class StatusPeriod {
  @Shared("ENROLLMENT_STATUS", () => ParticipantStatus, { description: "Status." })
  status!: OneOf<typeof ParticipantStatus> | null;

  @Shared("ENROLLMENT_STATUS", () => DateScalar, { description: "First day." })
  startsOn!: string | null;

  @Shared("ENROLLMENT_STATUS", () => DateScalar, { description: "First day after it. Null: current." })
  endsOn!: string | null;

  @Shared("ENROLLMENT_STATUS", () => ExitReason, { description: "Why the person left, for EXITED." })
  exitReason!: OneOf<typeof ExitReason> | null;
}

@ObjectType({ description: "Taking part in one project of the program, from entry to exit." })
export class EnrollmentEpisode {
  @Shared("ENROLLMENT_STATUS", () => String, { description: "Project; LEAD unless the source names another." })
  project!: string | null;

  @Shared("ENROLLMENT_STATUS", () => DateScalar, { description: "Day of entry." })
  openedOn!: string | null;

  @Shared("ENROLLMENT_STATUS", () => DateScalar, { description: "Day of exit. Null: open." })
  closedOn!: string | null;

  @Shared("ENROLLMENT_STATUS", () => ExitReason, { description: "Why it ended." })
  exitReason!: OneOf<typeof ExitReason> | null;

  @Shared("ENROLLMENT_STATUS", () => DateTimeScalar, { description: "When intake began." })
  intakeStartedAt!: string | null;

  @Shared("ENROLLMENT_STATUS", () => DateTimeScalar, { description: "When intake was complete." })
  intakeCompletedAt!: string | null;
}

@ObjectType({ description: "Enrolment at this site." })
export class Enrollment {
  @Shared("ENROLLMENT_STATUS", () => ParticipantStatus, { description: "Status today." })
  status!: OneOf<typeof ParticipantStatus> | null;

  @Shared("ENROLLMENT_STATUS", () => [StatusPeriod], { description: "Every period on file, oldest first; they do not overlap." })
  periods!: StatusPeriod[] | null;

  @Shared("ENROLLMENT_STATUS", () => [EnrollmentEpisode], { description: "Entries and exits, oldest first." })
  episodes!: EnrollmentEpisode[] | null;

  @Shared("ENROLLMENT_STATUS", () => String, { description: "Case manager assigned today." })
  caseManager!: string | null;

  @Shared("JUSTICE_REFERRAL", () => ReferralType, { description: "Door of the latest referral." })
  door!: OneOf<typeof ReferralType> | null;
}

@ObjectType({ description: "The id of this person in the source's own system." })
export class SourceId {
  @Shared("PARTICIPANT_IDENTITY", () => String, { description: "System, e.g. HMIS CSV 2026 v1." })
  system!: string | null;

  @Shared("PARTICIPANT_IDENTITY", () => String, { description: "Id there. Never reused within the system." })
  value!: string | null;
}

@ObjectType({ description: "Who the person is." })
export class Identity {
  @Shared("PARTICIPANT_IDENTITY", () => String, { description: "Legal name." })
  legalName!: string | null;

  @Shared("PARTICIPANT_IDENTITY", () => String, { description: "Name the person goes by." })
  preferredName!: string | null;

  @Shared("PARTICIPANT_IDENTITY", () => [String], { description: "Other names." })
  aliases!: string[] | null;

  @Shared("PARTICIPANT_IDENTITY", () => Int, { description: "Quality of the name, HMIS 2026 3.01.5: 1 full, 2 partial or street name, 8, 9, 99 unknown." })
  nameQuality!: number | null;

  @Shared("PARTICIPANT_IDENTITY", () => DateScalar, { description: "Birth date." })
  birthDate!: string | null;

  @Shared("PARTICIPANT_IDENTITY", () => Int, { description: "Quality of the birth date, HMIS 2026 3.03.2: 1 full, 2 approximate, 8, 9, 99 unknown." })
  birthDateQuality!: number | null;

  @Shared("PARTICIPANT_IDENTITY", () => String, { description: "Telephone." })
  phone!: string | null;

  @Shared("PARTICIPANT_IDENTITY", () => String, { description: "E-mail." })
  email!: string | null;

  @Shared("PARTICIPANT_IDENTITY", () => String, { description: "Address or where the person can be found." })
  address!: string | null;

  @Shared("PARTICIPANT_IDENTITY", () => SourceId, { description: "Id in the source's system." })
  sourceId!: SourceId | null;
}

@ObjectType({ description: "Demographics." })
export class Demographics {
  @Shared("DEMOGRAPHICS", () => [String], { description: "Race and ethnicity, one combined question, OMB SPD 15 (2024) codes." })
  raceEthnicity!: string[] | null;

  @Shared("DEMOGRAPHICS", () => [String], { description: "Detailed groups, as the person named them." })
  raceEthnicityDetail!: string[] | null;

  @Shared("DEMOGRAPHICS", () => String, { description: "Race and ethnicity as the source wrote it." })
  raceEthnicitySource!: string | null;

  @Shared("DEMOGRAPHICS", () => Coding, { description: "Sex or gender, with its system: TEDS GENDER, HMIS 2024 gender and HMIS 2026 sex differ." })
  sexOrGender!: Coding | null;

  @Shared("DEMOGRAPHICS", () => String, { description: "Age today in bands of TEDS 2022 AGE: 12-14, 15-17, 18-20, 21-24, 25-29, ... 60-64, 65+." })
  ageBand!: string | null;

  @Shared("DEMOGRAPHICS", () => Coding, { description: "Veteran status." })
  veteran!: Coding | null;

  @Shared("DEMOGRAPHICS", () => Coding, { description: "Education." })
  education!: Coding | null;

  @Shared("DEMOGRAPHICS", () => Coding, { description: "Health insurance." })
  insurance!: Coding | null;
}

@ObjectType({ description: "One contact, or an attempt at one." })
export class Contact {
  @Shared("ATTENDANCE", () => ContactType, { description: "Where or how: the modality." })
  type!: OneOf<typeof ContactType> | null;

  @Shared("ATTENDANCE", () => DateTimeScalar, { description: "When." })
  at!: string | null;

  @Shared("ATTENDANCE", () => Int, { description: "Length in minutes." })
  minutes!: number | null;

  @Shared("ATTENDANCE", () => Boolean, { description: "Held; false if it was only attempted." })
  held!: boolean | null;
}

@ObjectType({ description: "Contacts: times, modality and dates, never what was said." })
export class Attendance {
  @Shared("ATTENDANCE", () => Int, { description: "Contacts held, of those on file." })
  held!: number | null;

  @Shared("ATTENDANCE", () => Int, { description: "Contacts attempted but not held." })
  attempted!: number | null;

  @Shared("ATTENDANCE", () => DateTimeScalar, { description: "Last contact held." })
  lastHeldAt!: string | null;

  @Shared("ATTENDANCE", () => [Contact], { description: "The latest 50 contacts, newest first." })
  contacts!: Contact[] | null;
}

@ObjectType({ description: "A goal of the individual intervention plan." })
export class Goal {
  @Shared("PROGRESS_SUMMARY", () => PlanDomain, { description: "Domain." })
  domain!: OneOf<typeof PlanDomain> | null;

  @Shared("PROGRESS_SUMMARY", () => GoalStatus, { description: "State." })
  status!: OneOf<typeof GoalStatus> | null;

  @Shared("PROGRESS_SUMMARY", () => DateScalar, { description: "Day on which it was set." })
  setOn!: string | null;

  @Shared("PROGRESS_SUMMARY", () => DateScalar, { description: "Day of the present state." })
  statusOn!: string | null;
}

@ObjectType({ description: "What a meeting of the operational work group agreed." })
export class TeamReview {
  @Shared("PROGRESS_SUMMARY", () => DateTimeScalar, { description: "When." })
  at!: string | null;

  @Shared("PROGRESS_SUMMARY", () => ReviewAction, { description: "Action." })
  action!: OneOf<typeof ReviewAction> | null;
}

@ObjectType({ description: "Progress: goals and their state, team reviews. No detail of sessions." })
export class Progress {
  @Shared("PROGRESS_SUMMARY", () => [Goal], { description: "Goals, oldest first." })
  goals!: Goal[] | null;

  @Shared("PROGRESS_SUMMARY", () => Int, { description: "Goals that are met." })
  goalsMet!: number | null;

  @Shared("PROGRESS_SUMMARY", () => [TeamReview], { description: "Team reviews, newest first." })
  reviews!: TeamReview[] | null;
}

@ObjectType({ description: "One episode of treatment for a substance use disorder." })
export class TreatmentEpisode {
  @Shared("SUD_TREATMENT", () => Coding, { description: "Setting, TEDS 2022 SERVICES 1 to 8." })
  setting!: Coding | null;

  @Shared("SUD_TREATMENT", () => DateScalar, { description: "Admitted." })
  admittedOn!: string | null;

  @Shared("SUD_TREATMENT", () => DateScalar, { description: "Discharged. Null: in treatment." })
  dischargedOn!: string | null;

  @Shared("SUD_TREATMENT", () => Coding, { description: "Reason for discharge, TEDS-D 2022 REASON 1 to 7." })
  reason!: Coding | null;

  @Shared("SUD_TREATMENT", () => Boolean, { description: "Medication for opioid use disorder, TEDS METHUSE." })
  moud!: boolean | null;

  @Shared("SUD_TREATMENT", () => String, { description: "The medication, as the source names it." })
  medication!: string | null;
}

@ObjectType({ description: "Treatment for a substance use disorder." })
export class Treatment {
  @Shared("SUD_TREATMENT", () => [TreatmentEpisode], { description: "Episodes, oldest first." })
  episodes!: TreatmentEpisode[] | null;

  @Shared("SUD_TREATMENT", () => Boolean, { description: "An episode is open today." })
  inTreatment!: boolean | null;
}

@ObjectType({ description: "A diagnosis, a substance or a level of care." })
export class Diagnosis {
  @Shared("SUD_DIAGNOSIS", () => DiagnosisKind, { description: "What the code is." })
  kind!: OneOf<typeof DiagnosisKind> | null;

  @Shared("SUD_DIAGNOSIS", () => String, { description: "Code." })
  code!: string | null;

  @Shared("SUD_DIAGNOSIS", () => String, { description: "Code system and version: ICD-10-CM with its year, TEDS-A 2022 SUB, ASAM with its edition." })
  codeSystem!: string | null;

  @Shared("SUD_DIAGNOSIS", () => Int, { description: "Rank of a substance: 1 primary to 3." })
  rank!: number | null;

  @Shared("SUD_DIAGNOSIS", () => String, { description: "As the source wrote it, e.g. fentanyl, for which TEDS has no code of its own." })
  sourceValue!: string | null;

  @Shared("SUD_DIAGNOSIS", () => DateScalar, { description: "Day on which it was recorded." })
  recordedOn!: string | null;
}
