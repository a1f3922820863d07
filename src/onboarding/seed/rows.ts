import type {
  AccountRow,
  AgreementRow,
  ConsentRow,
  CourtOrderRow,
  EmergencyRow,
  FactsRow,
  IntakeWindowRow,
  JurisdictionRow,
  LegalMatterRow,
  LoadRow,
  LocationRow,
  MandateRow,
  NoticeGivenRow,
  OrganizationControlRow,
  OrganizationRow,
  ProviderRow,
  RelationRow,
  ServiceCapacityRow,
  ServiceLocationRow,
  ServiceRow,
  ServiceTaxonomyRow,
} from "./rows-of-directory";
import type {
  AssignmentRow,
  ChargeRow,
  ContactRow,
  CustodyRow,
  DiagnosisRow,
  EncounterRow,
  EnrollmentRow,
  OutcomeRow,
  ParticipantRow,
  PlanGoalRow,
  ReferralRow,
  ServiceReferralRow,
  StatusPeriodRow,
  TeamReviewRow,
  TreatmentEpisodeRow,
} from "./rows-of-people";

/** Everything that one jurisdiction is seeded with, by table. */
export interface Rows {
  jurisdiction: JurisdictionRow[];
  intake_window: IntakeWindowRow[];
  organization: OrganizationRow[];
  organization_control: OrganizationControlRow[];
  account: AccountRow[];
  agreement: AgreementRow[];
  load: LoadRow[];
  custody: CustodyRow[];
  provider: ProviderRow[];
  service: ServiceRow[];
  service_taxonomy: ServiceTaxonomyRow[];
  service_capacity: ServiceCapacityRow[];
  location: LocationRow[];
  service_location: ServiceLocationRow[];
  participant: ParticipantRow[];
  status_period: StatusPeriodRow[];
  encounter: EncounterRow[];
  referral: ReferralRow[];
  enrollment: EnrollmentRow[];
  charge: ChargeRow[];
  assignment: AssignmentRow[];
  contact: ContactRow[];
  plan_goal: PlanGoalRow[];
  team_review: TeamReviewRow[];
  treatment_episode: TreatmentEpisodeRow[];
  diagnosis: DiagnosisRow[];
  service_referral: ServiceReferralRow[];
  outcome: OutcomeRow[];
  legal_matter: LegalMatterRow[];
  consent: ConsentRow[];
  court_order: CourtOrderRow[];
  mandate: MandateRow[];
  restriction: FactsRow[];
  emergency: EmergencyRow[];
  incident: FactsRow[];
  notice_given: NoticeGivenRow[];
  relation: RelationRow[];
}

export type Table = keyof Rows;

export function noRows(): Rows {
  return {
    jurisdiction: [],
    intake_window: [],
    organization: [], organization_control: [],
    account: [],
    agreement: [],
    load: [],
    custody: [],
    provider: [],
    service: [],
    service_taxonomy: [], service_capacity: [],
    location: [],
    service_location: [],
    participant: [],
    status_period: [],
    encounter: [],
    referral: [],
    enrollment: [],
    charge: [],
    assignment: [],
    contact: [],
    plan_goal: [],
    team_review: [],
    treatment_episode: [],
    diagnosis: [],
    service_referral: [],
    outcome: [],
    legal_matter: [],
    consent: [],
    court_order: [],
    mandate: [],
    restriction: [],
    emergency: [],
    incident: [],
    notice_given: [],
    relation: [],
  };
}

/** In the order in which foreign keys allow them to be written. */
export const TABLES = Object.keys(noRows()) as readonly Table[];
