"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get CITY () {
        return CITY;
    },
    get HUB_QUERY () {
        return HUB_QUERY;
    },
    get ORGANIZATION () {
        return ORGANIZATION;
    },
    get PAGE () {
        return PAGE;
    },
    get PASSTHROUGH_SQL () {
        return PASSTHROUGH_SQL;
    },
    get PEER_QUERY () {
        return PEER_QUERY;
    },
    get PERSONA () {
        return PERSONA;
    },
    get PURPOSE () {
        return PURPOSE;
    },
    get pageOf () {
        return pageOf;
    }
});
const _ids = require("../domain/ids");
const CITY = "king-county-wa";
const PERSONA = "seattle-housing-partner";
const ORGANIZATION = "king-county-wa/housing";
const PURPOSE = "CARE_COORDINATION";
const PAGE = 100;
const REFERRALS = 20;
const OUTCOMES = 50;
const HUB_QUERY = `query Page($city: String!, $after: String) {
  participants(jurisdictions: [$city], first: ${String(PAGE)}, after: $after) {
    nodes {
      id
      referrals(first: ${String(REFERRALS)}) { nodes { id type source receivedAt serviceReferrals { id sentAt response provider { name } } } }
      outcomes(first: ${String(OUTCOMES)}) { nodes { id domain measure observedAt value } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
const PEER_QUERY = `query Page($city: String!, $after: Cursor) {
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
const rows = (inner)=>`(SELECT COALESCE(json_agg(t), '[]') FROM (${inner}) t)`;
const SERVICE_REFERRALS = `SELECT s.id, s.sent_at AS "sentAt", s.response, (SELECT row_to_json(n) FROM (SELECT v.name) n) AS provider
  FROM service_referral s JOIN provider v ON v.jurisdiction = s.jurisdiction AND v.id = s.provider_id WHERE s.jurisdiction = r.jurisdiction AND s.referral_id = r.id ORDER BY s.id`;
const REFERRAL_ROWS = `SELECT r.id, r.type, r.source, r.received_at AS "receivedAt", ${rows(SERVICE_REFERRALS)} AS "serviceReferrals"
  FROM referral r WHERE r.jurisdiction = p.jurisdiction AND r.participant_id = p.id ORDER BY r.id LIMIT ${String(REFERRALS)}`;
const OUTCOME_ROWS = `SELECT o.id, o.domain, o.measure, o.observed_at AS "observedAt", o.value
  FROM outcome o WHERE o.jurisdiction = p.jurisdiction AND o.participant_id = p.id ORDER BY o.id LIMIT ${String(OUTCOMES)}`;
const PASSTHROUGH_SQL = `SELECT json_build_object('data', json_build_object('participants', json_build_object('nodes', json_agg(t))))::text AS body
  FROM (SELECT p.id, ${rows(REFERRAL_ROWS)} AS referrals, ${rows(OUTCOME_ROWS)} AS outcomes
    FROM participant p WHERE p.jurisdiction = $1 AND p.id > $2 ORDER BY p.id LIMIT ${String(PAGE)}) t`;
function pageOf(body) {
    const { data, errors } = JSON.parse(body);
    if (errors !== undefined || data?.participants == null) throw new Error(`a server refused: ${body.slice(0, 500)}`);
    const { nodes, pageInfo } = data.participants;
    return {
        people: nodes.map(personOf),
        next: pageInfo?.hasNextPage === true ? pageInfo.endCursor : null
    };
}
function personOf({ id, referrals, outcomes }) {
    return {
        id: local(id),
        referrals: listOf(referrals).map(referralOf),
        outcomes: listOf(outcomes).map(outcomeOf)
    };
}
function referralOf({ id, type, source, receivedAt, serviceReferrals }) {
    return {
        id: local(id),
        type,
        source,
        receivedAt: instant(receivedAt),
        serviceReferrals: listOf(serviceReferrals).map(serviceReferralOf)
    };
}
function serviceReferralOf({ id, sentAt, response, provider }) {
    return {
        id: local(id),
        sentAt: instant(sentAt),
        response,
        provider: provider?.name ?? null
    };
}
function outcomeOf({ id, domain, measure, observedAt, value }) {
    return {
        id: local(id),
        domain,
        measure,
        observedAt: instant(observedAt),
        value
    };
}
/** Withheld as null and withheld as nothing are alike. */ function listOf(value) {
    const given = value ?? [];
    return "nodes" in given ? given.nodes : given;
}
function local(id) {
    return (0, _ids.parseGlobalId)(id)?.localId ?? id;
}
function instant(value) {
    return typeof value === "string" ? new Date(value).toISOString() : null;
}

//# sourceMappingURL=query.js.map
