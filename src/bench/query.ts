import { parseGlobalId } from "../domain/ids";

/** The question that is compared: 100 participants of one city with referrals, names of providers, and outcomes. */
export const CITY = "king-county-wa";
export const PERSONA = "seattle-housing-partner";
export const ORGANIZATION = "king-county-wa/housing";
export const PURPOSE = "CARE_COORDINATION";
export const PAGE = 100;
const REFERRALS = 20;
const OUTCOMES = 50;

export const HUB_QUERY = `query Page($city: String!, $after: String) {
  participants(jurisdictions: [$city], first: ${String(PAGE)}, after: $after) {
    nodes {
      id
      referrals(first: ${String(REFERRALS)}) { nodes { id type source receivedAt serviceReferrals { id sentAt response provider { name } } } }
      outcomes(first: ${String(OUTCOMES)}) { nodes { id domain measure observedAt value } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** With local ids, which are shorter and cost nothing to make; aliases give the answer the hub's shape. */
export const PEER_QUERY = `query Page($city: String!, $after: Cursor) {
  participants: allParticipants(condition: { jurisdiction: $city }, orderBy: PRIMARY_KEY_ASC, first: ${String(PAGE)}, after: $after) {
    nodes {
      id: rowId
      referrals: referralsByJurisdictionAndParticipantId(first: ${String(REFERRALS)}, orderBy: PRIMARY_KEY_ASC) {
        nodes {
          id: rowId type source receivedAt
          serviceReferrals: serviceReferralsByJurisdictionAndReferralId(orderBy: PRIMARY_KEY_ASC) {
            nodes { id: rowId sentAt response provider: providerByJurisdictionAndProviderId { name } }
          }
        }
      }
      outcomes: outcomesByJurisdictionAndParticipantId(first: ${String(OUTCOMES)}, orderBy: PRIMARY_KEY_ASC) { nodes { id: rowId domain measure observedAt value } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const rows = (inner: string) => `(SELECT COALESCE(json_agg(t), '[]') FROM (${inner}) t)`;
const SERVICE_REFERRALS = `SELECT s.id, s.sent_at AS "sentAt", s.response, (SELECT row_to_json(n) FROM (SELECT v.name) n) AS provider
  FROM service_referral s JOIN provider v ON v.jurisdiction = s.jurisdiction AND v.id = s.provider_id WHERE s.jurisdiction = r.jurisdiction AND s.referral_id = r.id ORDER BY s.id`;
const REFERRAL_ROWS = `SELECT r.id, r.type, r.source, r.received_at AS "receivedAt", ${rows(SERVICE_REFERRALS)} AS "serviceReferrals"
  FROM referral r WHERE r.jurisdiction = p.jurisdiction AND r.participant_id = p.id ORDER BY r.id LIMIT ${String(REFERRALS)}`;
const OUTCOME_ROWS = `SELECT o.id, o.domain, o.measure, o.observed_at AS "observedAt", o.value
  FROM outcome o WHERE o.jurisdiction = p.jurisdiction AND o.participant_id = p.id ORDER BY o.id LIMIT ${String(OUTCOMES)}`;

/** The same rows as one JSON text that PostgreSQL writes and nobody looks at: no permissions, no GraphQL. $1 city, $2 last id of the page before. */
export const PASSTHROUGH_SQL = `SELECT json_build_object('data', json_build_object('participants', json_build_object('nodes', json_agg(t))))::text AS body
  FROM (SELECT p.id, ${rows(REFERRAL_ROWS)} AS referrals, ${rows(OUTCOME_ROWS)} AS outcomes
    FROM participant p WHERE p.jurisdiction = $1 AND p.id > $2 ORDER BY p.id LIMIT ${String(PAGE)}) t`;

interface Answer {
  readonly data?: {
    readonly participants: { readonly nodes: readonly Row[]; readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null } } | null;
  };
  readonly errors?: readonly object[];
}

interface Row {
  readonly [field: string]: unknown;
  readonly id: string;
}

type Rows = readonly Row[] | { readonly nodes: readonly Row[] } | null;

/** What was told of whom, whatever the server: what is compared before anything is timed. */
export interface Page {
  readonly people: readonly object[];
  /** Of the next page; null after the last. */
  readonly next: string | null;
}

export function pageOf(body: string): Page {
  const { data, errors } = JSON.parse(body) as Answer;
  if (errors !== undefined || data?.participants == null) throw new Error(`a server refused: ${body.slice(0, 500)}`);
  const { nodes, pageInfo } = data.participants;
  return { people: nodes.map(personOf), next: pageInfo?.hasNextPage === true ? pageInfo.endCursor : null };
}

function personOf({ id, referrals, outcomes }: Row): object {
  return { id: local(id), referrals: listOf(referrals).map(referralOf), outcomes: listOf(outcomes).map(outcomeOf) };
}

function referralOf({ id, type, source, receivedAt, serviceReferrals }: Row): object {
  return { id: local(id), type, source, receivedAt: instant(receivedAt), serviceReferrals: listOf(serviceReferrals).map(serviceReferralOf) };
}

function serviceReferralOf({ id, sentAt, response, provider }: Row): object {
  return { id: local(id), sentAt: instant(sentAt), response, provider: (provider as { name: string } | null)?.name ?? null };
}

function outcomeOf({ id, domain, measure, observedAt, value }: Row): object {
  return { id: local(id), domain, measure, observedAt: instant(observedAt), value };
}

/** Withheld as null and withheld as nothing are alike. */
function listOf(value: unknown): readonly Row[] {
  const given = (value ?? []) as Exclude<Rows, null>;
  return "nodes" in given ? given.nodes : given;
}

function local(id: string): string {
  return parseGlobalId(id)?.localId ?? id;
}

function instant(value: unknown): string | null {
  return typeof value === "string" ? new Date(value).toISOString() : null;
}
