/** How much of everything a city gets. Rates are of enrolled people, unless they say otherwise. */
export interface Scale {
  readonly name: "demo" | "benchmark";
  /** Null: what the city itself says. */
  readonly participantsPerLiveCity: number | null;
  /** How far back first referrals reach, in days. */
  readonly history: number;
  /** Contacts of one stay at most; outcomes per domain at most. */
  readonly contacts: number;
  readonly goals: number;
  readonly followUps: number;
  readonly reviewShare: number;
  readonly treatmentShare: number;
  readonly serviceReferrals: number;
  /**
   * The benchmark compares with row-level security that knows consents and nothing else, so there everybody's records
   * are plain: no minors, nobody dead or incapable but the few that a persona needs, no records received from others.
   */
  readonly plain: boolean;
  /** Of all people: a release to the housing partner and the clinic. */
  readonly partnerReleaseShare: { readonly enrolled: number; readonly others: number };
  readonly rareConsents: number;
}

export const SCALES: { readonly [name in Scale["name"]]: Scale } = {
  demo: {
    name: "demo", participantsPerLiveCity: null, history: 1100, contacts: 10, goals: 4, followUps: 3, reviewShare: 0.35, treatmentShare: 0.6,
    serviceReferrals: 3, plain: false, partnerReleaseShare: { enrolled: 0.75, others: 0.15 }, rareConsents: 1,
  },
  benchmark: {
    name: "benchmark", participantsPerLiveCity: 5000, history: 1500, contacts: 2, goals: 1, followUps: 2, reviewShare: 0.1, treatmentShare: 0.3,
    serviceReferrals: 2, plain: true, partnerReleaseShare: { enrolled: 0.96, others: 0.96 }, rareConsents: 0.1,
  },
};
