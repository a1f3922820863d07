import type { Incident, Order, Recipient } from "../../src/domain/decision";
import { consentForm } from "../../src/onboarding/seed/consent-form";
import { scopeText } from "../../src/onboarding/seed/scope-text";
import type { ScenarioName } from "../../src/onboarding/seed/scenarios";
import { decide } from "../../src/privacy/decide";
import { consentOf, demo, instant, liveCities, matchingRequest, NOW, requestAbout } from "./seed-facts";

describe("the consents of the seed", () => {
  it("are each decided as the seed meant them: the usable ones open exactly what they say, the others nothing", () => {
    const wrong: string[] = [];
    for (const city of liveCities()) {
      for (const row of city.rows.consent) {
        const standing = city.standing.get(row.id) ?? "none";
        const { effect, reason } = decide(matchingRequest(city, row));
        if ((effect === "PERMIT") !== (standing === "VALID")) wrong.push(`${city.slug} ${row.kind} ${standing}: ${effect} ${reason}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("serve a hub that is an intermediary where they name it and its members", () => {
    const found = liveCities().flatMap((city) => city.rows.consent.filter((row) => city.standing.get(row.id) === "VALID" && row.form.recipients.some(isMembers)).map((row) => ({ city, row })));
    expect(found.length).toBeGreaterThan(10);
    for (const { city, row } of found) {
      expect(decide({ ...matchingRequest(city, row), hub: { id: "national/hub", legalRole: "INTERMEDIARY" } }).effect).toBe("PERMIT");
    }
  });

  it("fail in every way that the demo promises, and are there in every kind", () => {
    const standings = new Set(demo().flatMap(({ standing }) => [...standing.values()]));
    expect([...standings].sort()).toEqual(
      ["CANNOT_TRAVEL", "ELEMENT_MISSING", "EXPIRED", "GENERAL_RELEASE", "KNOWN_FALSE", "MATTER_DISPOSED", "NO_CONDITION", "REVOKED", "SIGNER_LACKING", "UNSIGNED", "VALID"],
    );
    const valid = liveCities().flatMap((city) => city.rows.consent.filter(({ id }) => city.standing.get(id) === "VALID"));
    expect(new Set(valid.map(({ kind }) => kind))).toEqual(new Set(["NAMED", "TPO", "COUNSELING_NOTES", "PROCEEDINGS", "CJ_2_35", "RESEARCH"]));
  });

  it("name the LEAD liaison officer in releases to the work group", () => {
    for (const city of liveCities()) {
      const liaison = city.rows.account.find(({ slug }) => slug.endsWith("-liaison-officer"));
      const naming = city.rows.consent.filter(({ id, form }) => city.standing.get(id) === "VALID" && form.recipients.some((one) => one.type === "PERSON" && one.id === liaison?.id));
      expect(naming.length).toBeGreaterThan(3);
    }
  });

  it("have the same words for the same scope, and words for what is shared, with whom and for what", () => {
    for (const city of liveCities()) {
      const texts = new Map<string, string | null>();
      for (const { form, scope_text } of city.rows.consent) {
        if (!form.scopeTextAvailable) continue;
        const scope = JSON.stringify([form.information, form.recipients, form.purposes]);
        expect(texts.get(scope) ?? scope_text).toBe(scope_text);
        texts.set(scope, scope_text);
      }
    }
    const form = consentForm({ kind: "NAMED", patientName: "Demo", disclosers: [], information: ["SOCIAL_OUTCOME"], recipients: [{ type: "ORGANIZATION", id: "x/housing" }], purposes: ["CARE_COORDINATION"] });
    expect(scopeText(form, () => "Housing Partner (demo)")).toBe("May be shared: housing, work and income. With: Housing Partner (demo). For: coordinating your care.");
  });
});

describe("the other registers of the seed", () => {
  const cast = (name: ScenarioName) => liveCities().flatMap((city) => (city.cast.has(name) ? [{ city, person: city.cast.get(name) ?? "" }] : []));

  it("hold an order that serves and one that lacks its mandate", () => {
    for (const [name, effect] of [["ORDER", "PERMIT"], ["ORDER_WITHOUT_MANDATE", "HIDE"]] as const) {
      const found = cast(name);
      expect(found.length).toBeGreaterThan(1);
      for (const { city, person } of found) {
        const order = city.rows.court_order.find(({ participant_id }) => participant_id === person)?.facts as Order;
        const mandates = city.rows.mandate.map(({ id, participant_id, type }) => ({ id, participantId: participant_id, type: type as "SUBPOENA" }));
        const request = requestAbout(city, person, `${city.slug}/lead`);
        const officer = { ...request.viewer, role: "POLICE_OFFICER" as const, organizationId: `${city.slug}/police` };
        expect(decide({ ...request, viewer: officer, purpose: "INVESTIGATION", orders: [order], mandates, categories: ["SUD_TREATMENT"] }).effect).toBe(effect);
      }
    }
  });

  it("hold an emergency that is open and one that is over", () => {
    const now = instant(NOW);
    for (const { city, person } of cast("EMERGENCY_OPEN")) {
      const row = city.rows.emergency.find(({ participant_id }) => participant_id === person);
      expect(row !== undefined && row.declared_at <= now && now < row.ends_at).toBe(true);
      const request = requestAbout(city, person, `${city.slug}/lead`);
      const physician = { ...request.viewer, role: "EMERGENCY_PHYSICIAN" as const, organizationId: `${city.slug}/hospital` };
      const emergency = { participantId: person, bonaFide: true, consentUnobtainable: true, programClosedByDeclaredDisaster: false, nature: row?.nature ?? null };
      expect(decide({ ...request, viewer: physician, purpose: "EMERGENCY", emergency, categories: ["SUD_TREATMENT"] }).effect).toBe("PERMIT");
    }
    for (const { city, person } of cast("EMERGENCY_ENDED")) expect((city.rows.emergency.find(({ participant_id }) => participant_id === person)?.ends_at ?? "z") < now).toBe(true);
  });

  it("hold an incident that police may be told of", () => {
    for (const { city, person } of cast("INCIDENT_ON_PREMISES")) {
      const incident = city.rows.incident.find(({ participant_id }) => participant_id === person)?.facts as Incident;
      const request = requestAbout(city, person, `${city.slug}/lead`);
      const officer = { ...request.viewer, role: "POLICE_OFFICER" as const, organizationId: `${city.slug}/police` };
      expect(decide({ ...request, viewer: officer, purpose: "CRIME_ON_PREMISES", incident, categories: ["PARTICIPANT_IDENTITY"] }).effect).toBe("PERMIT");
    }
  });

  it("take out of a usable consent what the person restricted, until the person ends that", () => {
    for (const [name, effect] of [["RESTRICTION_AGREED", "HIDE"], ["RESTRICTION_ENDED", "PERMIT"]] as const) {
      for (const { city, person } of cast(name)) {
        const restrictions = city.rows.restriction.filter(({ participant_id }) => participant_id === person).map(({ facts }) => facts) as never[];
        const consents = city.rows.consent.filter(({ participant_id }) => participant_id === person).map(consentOf);
        const request = requestAbout(city, person, `${city.slug}/lead`);
        const partner = { ...request.viewer, role: "HOUSING_STAFF" as const, organizationId: `${city.slug}/housing` };
        expect(decide({ ...request, viewer: partner, consents, restrictions, categories: ["SOCIAL_OUTCOME"] }).effect).toBe(effect);
      }
    }
  });

  it("let the clinic's copy of a treatment record go on to its own people", () => {
    for (const { city, person } of cast("RECEIVED_BY_CLINIC")) {
      const episode = city.rows.treatment_episode.find(({ participant_id }) => participant_id === person);
      const custody = city.rows.custody.find(({ id }) => id === episode?.custody_id);
      expect(custody).toMatchObject({ source_organization_id: `${city.slug}/treatment`, holder_organization_id: `${city.slug}/clinic`, received_via: "CONSENT" });
      expect(city.standing.get(custody?.received_consent_id ?? "")).toBe("VALID");
    }
  });
});

function isMembers(recipient: Recipient): boolean {
  return recipient.type === "INTERMEDIARY";
}
