import type { Purpose } from "../../src/domain/decision";
import { createHub } from "../../src/hub";
import { logger } from "../../src/log";
import { type Answer, asker } from "../support/ask";
import { onPGlite, type TestDatabase } from "../support/database";
import { demoHub, NOW } from "../support/hub";
import { atOnce } from "../support/ticks";
import { addTwin } from "../support/twin";
import { OUTCOME_TEXT, PARTICIPANT_TEXT, REFERRAL_TEXT } from "./oracle/selections";

const ONE = "bangor-me";
const TWIN = "bingor-me";

const PEOPLE = `query Twins($places: [String!], $after: String, $orderBy: ParticipantOrder) {
  participants(jurisdictions: $places, first: 25, after: $after, orderBy: $orderBy) {
    nodes { ${PARTICIPANT_TEXT} referrals(first: 3) { nodes { ${REFERRAL_TEXT} } } outcomes(first: 2) { nodes { ${OUTCOME_TEXT} } } }
    notice { consentId scope }
    pageInfo { hasNextPage endCursor }
  }
}`;
const ROWS = `query Rows($places: [String!], $after: String) {
  referrals(jurisdictions: $places, first: 100, after: $after) { nodes { ${REFERRAL_TEXT} } notice { consentId scope } pageInfo { hasNextPage endCursor } }
}`;
const BY_ID = `query Nodes($ids: [ID!]!) { nodes(ids: $ids) { ... on Participant { ${PARTICIPANT_TEXT} referrals(first: 3) { nodes { ${REFERRAL_TEXT} } } } } }`;

/** Which open something to somebody. */
const PURPOSES: readonly Purpose[] = ["CARE_COORDINATION", "TREATMENT", "EMERGENCY", "OPERATIONS", "OWN_RECORDS", "PATIENT_ACCESS", "CJ_MONITORING", "RESEARCH"];

interface Node {
  readonly id: string;
  readonly jurisdiction: { readonly slug: string };
}

interface Page {
  readonly nodes: readonly Node[];
  readonly notice: readonly object[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type Asker = ReturnType<typeof asker>;

interface Walked {
  readonly nodes: readonly Node[];
  readonly notices: readonly string[];
}

/** Ids are one within their place only: keys of every table begin with it. */
describe("two places whose records have the same ids, and other consents", () => {
  onPGlite((open) => {
    let database: TestDatabase;
    /** Asked about both; about one alone; about the other. What one of them keeps in memory does not help the others. */
    let both: Asker;
    let one: Asker;
    let twin: Asker;
    let personas: string[];

    beforeAll(async () => {
      database = await open();
      const hub = await demoHub(database, [ONE, "national"]);
      await addTwin(database, ONE, TWIN, ["Demo Person", "Twin Person"]);
      // Some consents of the twin were revoked, all name the first place's organizations; nothing else about these people says so, their revision neither.
      await database.asOwner(`SET session_replication_role = replica;
        UPDATE consent SET revoked_at = signed_at + interval '1 hour', revocation_form = 'WRITTEN' WHERE jurisdiction = '${TWIN}' AND signed_at IS NOT NULL AND id < 'V';
        UPDATE consent SET scope_text = 'Twin: ' || scope_text WHERE jurisdiction = '${TWIN}';
        UPDATE consent SET form = jsonb_set(form::jsonb, '{recipients}', replace((form::jsonb -> 'recipients')::text, '"${TWIN}/', '"${ONE}/')::jsonb) WHERE jurisdiction = '${TWIN}';
        UPDATE consent_recipient SET recipient_key = replace(recipient_key, '${TWIN}/', '${ONE}/') WHERE jurisdiction = '${TWIN}';
        SET session_replication_role = origin`);
      const fresh = async () => asker(await createHub(hub.config, logger(hub.config), undefined, { database, clock: () => NOW, ticks: atOnce }));
      [both, one, twin] = [await fresh(), await fresh(), await fresh()];
      personas = (await hub.viewers.personas()).map(({ slug }) => slug);
    }, 120_000);

    const placeOf = ({ jurisdiction }: Node) => jurisdiction.slug;

    async function walked(ask: Asker, persona: string, purpose: Purpose, query: string, places: readonly string[], orderBy: object | null): Promise<Walked | null> {
      const nodes: Node[] = [];
      const notices: string[] = [];
      for (let after: string | null = null; ; ) {
        const answer: Answer<Record<string, Page | null> | null> = await ask(persona, purpose, query, { places, after, ...(query === PEOPLE ? { orderBy } : {}) });
        const [page = null] = Object.values(answer.data ?? {});
        if (page === null) return null;
        nodes.push(...page.nodes);
        notices.push(...(page.notice ?? []).map((notice) => JSON.stringify(notice)));
        if (!page.pageInfo.hasNextPage) return { nodes, notices: [...new Set(notices)].sort() };
        after = page.pageInfo.endCursor;
      }
    }

    it("are each answered as if the other were not there, to everybody, for every purpose, in every order, by id too", async () => {
      const released = { [ONE]: 0, [TWIN]: 0 };
      const asked = personas.flatMap((persona) => PURPOSES.map((purpose) => ({ persona, purpose }))).filter((_, turn) => turn % 5 === 0);
      for (const { persona, purpose } of asked) {
        for (const [query, orderBy] of [[PEOPLE, null], [PEOPLE, { field: "OPENED_ON", direction: "DESC" }], [ROWS, null]] as const) {
          const together = await walked(both, persona, purpose, query, [ONE, TWIN], orderBy);
          const apart = [await walked(one, persona, purpose, query, [ONE], orderBy), await walked(twin, persona, purpose, query, [TWIN], orderBy)];
          const of = (slug: string) => (together?.nodes ?? []).filter((node) => placeOf(node) === slug);
          expect([persona, purpose, of(ONE), of(TWIN)]).toEqual([persona, purpose, ...apart.map((list) => list?.nodes ?? [])]);
          expect(together?.notices ?? []).toEqual([...new Set(apart.flatMap((list) => list?.notices ?? []))].sort());
          released[ONE] += of(ONE).length;
          released[TWIN] += of(TWIN).length;
          if (query !== PEOPLE || orderBy !== null || together === null) continue;
          const ids = [...together.nodes].reverse().slice(0, 50).map(({ id }) => id);
          const { data } = await both<{ nodes: (Node | null)[] } | null>(persona, purpose, BY_ID, { ids });
          const expected = ids.map((id) => apart.flatMap((list) => list?.nodes ?? []).find((node) => node.id === id));
          expect((data?.nodes ?? []).map((node) => node?.id)).toEqual(expected.map((node) => node?.id));
        }
      }
      // Each place releases something, and not the same.
      expect([released[ONE] > 50, released[TWIN] > 50, released[ONE] === released[TWIN]]).toEqual([true, true, false]);
    }, 600_000);
  });
});
