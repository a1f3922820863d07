/**
 * Loose shapes of a DecisionRequest for the reference reading. The schema is
 * checked by ajv before these are used, so closed lists are plain strings here.
 */

export interface Hub {
  id: string;
  legalRole: string;
}

export interface Relation {
  type: string;
  participantId?: string;
  matterId?: string;
  recordId?: string;
  supervised?: boolean;
}

export interface Viewer {
  id: string;
  role: string;
  organizationId: string | null;
  classes: string[];
  relations: Relation[];
}

export interface Channel {
  mode: string;
  operation: string;
  canCarryNotice: boolean;
  canLogDisclosure: boolean;
  ehr: boolean;
}

export interface ControlLink {
  organizationId: string;
  directAdministrative: boolean;
}

export interface Organization {
  id: string;
  kind: string;
  jurisdiction: string;
  part2Program: boolean | null;
  federalTies: string[] | null;
  coveredEntity: boolean;
  businessAssociate: boolean;
  medicalPersonnel: boolean;
  publicHealthAuthority: boolean;
  classes: string[];
  controls: ControlLink[];
  actsFor: string[];
}

export interface DirectorFinding {
  lacksRationalChoice: boolean;
  substantialThreat: boolean;
}

export interface Minor {
  stateRule: string;
  directorFinding: DirectorFinding | null;
}

export interface Participant {
  id: string;
  jurisdiction: string;
  capacity: string;
  deceased: boolean;
  minor: Minor | null;
}

export interface Deidentification {
  method: string;
  attributes: string[];
  actualKnowledge: boolean;
  expertReportId: string | null;
}

export interface ReceivedUnder {
  via: string;
  consentId: string | null;
  medium: string;
}

export interface ParticipantRecord {
  id: string;
  sourceOrganizationId: string;
  holderOrganizationId: string;
  createdAt: string;
  madeFor: string;
  noSudFinding: boolean;
  confidentialCommunication: boolean;
  adverseDetail: boolean | null;
  paidInFullOutOfPocket: boolean;
  receivedUnder: ReceivedUnder | null;
  deidentification: Deidentification | null;
}

export interface Discloser {
  type: string;
  id?: string;
  className?: string;
}

export interface Members {
  type: string;
  organizationIds?: string[];
}

export interface Recipient {
  type: string;
  id?: string;
  className?: string;
  hubId?: string;
  members?: Members;
}

export interface Expiration {
  type: string;
  at?: string;
  occurredAt?: string | null;
}

export interface Signature {
  by: string;
  electronic: boolean;
  electronicProhibited: boolean;
  authorityDocumentId: string | null;
}

export interface CjRevocable {
  type: string;
  at?: string;
  occurredAt?: string | null;
  afterFinalDisposition?: boolean;
}

export interface CjTerms {
  matterId: string;
  periodEndsAt: string | null;
  revocable: CjRevocable | null;
}

export interface Consent {
  id: string;
  participantId: string;
  kind: string;
  combinedWith: string[];
  patientName: string | null;
  disclosers: Discloser[];
  information: string[];
  recipients: Recipient[];
  purposes: string[];
  statements: {
    hipaaRedisclosure: boolean;
    fundraisingOptOut: boolean;
    mayBeRedisclosed: boolean;
    refusalConsequences: boolean;
  };
  revocationStatement: { rightInWriting: boolean; howToRevoke: boolean; relianceException: boolean };
  expiration: Expiration | null;
  signatures: Signature[];
  signedAt: string | null;
  revocation: { at: string; form: string } | null;
  knownFalse: boolean;
  copyAvailable: boolean;
  scopeTextAvailable: boolean;
  cj: CjTerms | null;
}

export interface Matter {
  id: string;
  participantId: string;
  pathway: string;
  condition: string | null;
  imposedByOrganizationId: string | null;
  supervisingOrganizationIds: string[];
  finalDispositionAt: string | null;
}

export interface Determination {
  by: string;
  basis: string;
  documentId: string | null;
}

export interface Agreement {
  id: string;
  kind: string;
  partyOrganizationId: string;
  counterpartyOrganizationId: string;
  written: boolean;
  startsAt: string;
  endsAt: string | null;
  categories: string[];
  undertakings: string[];
  auditAuthority: string | null;
  originatorOversight: boolean;
  determination: Determination | null;
}

export interface Order {
  id: string;
  participantId: string;
  type: string;
  issuedAt: string;
  expiresAt: string | null;
  vacated: boolean;
  recipientOrganizationIds: string[];
  holderOrganizationId: string;
  scope: string[];
  noticeAndOpportunity: boolean;
  findings: string[];
  confidentialBasis: string | null;
  mandateId: string | null;
  privacyOfficerApprovedAt: string | null;
}

export interface Mandate {
  id: string;
  participantId: string;
  type: string;
}

export interface Termination {
  by: string;
  form: string;
  documented: boolean;
  at: string;
}

export interface Restriction {
  id: string;
  participantId: string;
  kind: string;
  requestedAt: string;
  agreedAt: string | null;
  recipientOrganizationIds: string[] | null;
  categories: string[] | null;
  purposes: string[];
  termination: Termination | null;
}

export interface Emergency {
  participantId: string;
  bonaFide: boolean;
  consentUnobtainable: boolean;
  programClosedByDeclaredDisaster: boolean;
  nature: string | null;
}

export interface Incident {
  id: string;
  participantId: string;
  kind: string;
  initiatedByOrganizationId: string;
  reportedToOrganizationId: string;
  stateStatute: string | null;
}

export interface LogEntry {
  id: string;
  at: string;
  withConsent: boolean;
  tpo: boolean;
  ehr: boolean;
  generalDesignation: boolean;
}

export interface DisclosureLog {
  requestedAt: string;
  inWriting: boolean;
  entries: LogEntry[];
}

export interface Request {
  now: string;
  hub: Hub;
  viewer: Viewer;
  purpose: string | null;
  categories: string[];
  channel: Channel;
  claims: string[];
  organizations: Organization[];
  participant: Participant | null;
  record: ParticipantRecord | null;
  consents: Consent[];
  matters: Matter[];
  agreements: Agreement[];
  orders: Order[];
  mandates: Mandate[];
  restrictions: Restriction[];
  emergency: Emergency | null;
  incident: Incident | null;
  multiEnrollment: { moment: string; distanceMiles: number } | null;
  enrollment: { noticeGivenAt: string | null; conditionedOnConsentKinds: string[] } | null;
  disclosureLog: DisclosureLog | null;
  previous: { effect: string; consentId: string | null; decidedAt: string } | null;
}

export interface Obligation {
  type: string;
  [key: string]: string | boolean | string[] | null;
}

export interface ReferenceDecision {
  effect: string;
  categories: string[];
  fields: string[] | null;
  obligations: Obligation[];
}
