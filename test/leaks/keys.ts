import type { SubgraphKeys } from "../../src/config";

/** Both keys of persons are open in the worlds that are compared, each to an organization that some releases name. */
export const KEYS: SubgraphKeys = { Participant: "santa-fe-nm/housing", Referral: "santa-fe-nm/city-attorney" };

export const KEY_SETTINGS = { SUBGRAPH_PARTICIPANT_KEY: "santa-fe-nm/housing", SUBGRAPH_REFERRAL_KEY: "santa-fe-nm/city-attorney" };
