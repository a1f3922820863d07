import * as lists from "../../../src/domain/decision";
import type { Consent, DecisionRequest, Section } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import { forEveryRequest, isRelease } from "./support";

/** What holds of every release by consent, whatever the request. */

const consentOf = ({ consents }: DecisionRequest, id: string | null) => consents.find((each) => each.id === id);

/** Contract 3, 6: what the purpose can need, by the lists of the schema. */
function neededFor(purpose: DecisionRequest["purpose"]): readonly string[] {
  const named: Readonly<Record<string, unknown>> = { ...lists };
  return (named[`neededFor_${purpose}List`] ?? lists.neededFor_OTHER_PURPOSESList) as readonly string[];
}

const FIELDS: Partial<Record<Section, string[]>> = {
  "2.34": ["drugTypeDosage", "identifyingInfo", "relevantDates"],
  "2.12(c)(5)": ["address", "circumstances", "lastKnownWhereabouts", "name", "patientStatus"],
  "2.24": ["briefDescription", "date", "entityName"],
  "2.25": ["briefDescription", "date", "entityName", "purpose"],
};

describe("a release by consent", () => {
  it("lies inside the information of the form, and inside what the purpose can need", () => {
    forEveryRequest((request) => {
      for (const { consentId, categories } of decide(request).bases) {
        const form = consentOf(request, consentId);
        if (form === undefined) continue;
        const inside: readonly string[] = form.information.filter((each) => neededFor(request.purpose).includes(each));
        expect(categories.filter((each) => !inside.includes(each))).toEqual([]);
      }
    });
  });

  it("rests on a form of this very person, whom the request knows", () => {
    forEveryRequest((request) => {
      for (const { consentId } of decide(request).bases) {
        if (consentId !== null) expect(consentOf(request, consentId)?.participantId).toBe(request.participant?.id);
      }
    });
  });

  it("says fields if, and only if, the section of its first basis lists them", () => {
    forEveryRequest((request) => {
      const { bases, fields } = decide(request);
      const [first] = bases;
      expect(fields).toEqual((first && FIELDS[first.section]) ?? null);
    });
  });

  it("owes its notice, its consent, its scope and a row of the log, for each form it rests on", () => {
    forEveryRequest((request) => {
      const { bases, obligations } = decide(request);
      const ids = [...new Set(bases.flatMap(({ consentId }) => consentId ?? []))].sort();
      const owedFor = (type: "ATTACH_CONSENT_COPY_OR_SCOPE_2_32B" | "LOG_ACCOUNTING_2_25") =>
        obligations.flatMap((each) => (each.type === type ? [each.consentId] : [])).sort();
      expect(owedFor("ATTACH_CONSENT_COPY_OR_SCOPE_2_32B")).toEqual(ids);
      expect(owedFor("LOG_ACCOUNTING_2_25")).toEqual(ids);
      const types = new Set(obligations.map(({ type }) => type));
      expect(types.has("ATTACH_NOTICE_2_32")).toBe(ids.length > 0);
      expect(types.has("LIMIT_TO_SCOPE")).toBe(ids.length > 0);
    });
  });

  it("goes only where a channel carries the notice and a log takes the row", () => {
    forEveryRequest((request) => {
      if (decide(request).bases.every(({ consentId }) => consentId === null)) return;
      expect(request.channel).toMatchObject({ canCarryNotice: true, canLogDisclosure: true });
    });
  });
});

/** 2.35(c): from when a monitoring consent may be revoked, as the form states it; null if not known. */
function statedEnd({ cj }: Consent, { matters, participant }: DecisionRequest): string | null {
  const revocable = cj?.revocable;
  if (!revocable) return null;
  if (revocable.type === "DATE") return revocable.at;
  if (revocable.type === "EVENT") return revocable.occurredAt;
  return matters.find(({ id, participantId }) => id === cj?.matterId && participantId === participant?.id)?.finalDispositionAt ?? null;
}

const LATER = ["", "2030-01-01T00:00:00Z", "2999-12-31T23:59:59Z"];

describe("a consent that is revoked", () => {
  it.each(["ORAL", "WRITTEN"] as const)("%s opens nothing from that instant on, but under 2.35 before its event", (form) => {
    forEveryRequest((request) => {
      const revoked: DecisionRequest = {
        ...request,
        consents: request.consents.map((each) => ({ ...each, revocation: { at: request.now, form } })),
      };
      for (const later of LATER) {
        const asked = { ...revoked, now: later || request.now };
        const { bases, obligations } = decide(asked);
        for (const { consentId } of bases) {
          const consent = consentOf(asked, consentId);
          if (consent === undefined) continue;
          expect(consent.kind).toBe("CJ_2_35");
          const end = statedEnd(consent, asked);
          expect(end === null || end > asked.now).toBe(true);
          expect(obligations).toContainEqual({ consentId, type: "RECORD_REVOCATION_REQUEST" });
        }
      }
    });
  });

  it("is what it was until the instant of its revocation", () => {
    forEveryRequest((request) => {
      const at = new Date(Date.parse(request.now) + 1000).toISOString().replace(".000Z", "Z");
      const revoked = { ...request, consents: request.consents.map((each) => ({ ...each, revocation: each.revocation ?? { at, form: "WRITTEN" as const } })) };
      const [before, after] = [decide(request), decide(revoked)];
      expect(after.categories).toEqual(before.categories);
      expect(after.effect).toBe(before.effect);
      if (isRelease(before)) expect(after.obligations).toEqual(before.obligations);
    });
  });
});
