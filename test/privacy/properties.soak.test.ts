/**
 * The properties of every decision over many more requests than a run of the tests has time for, from a
 * seed that is new each time. A failure prints its seed: LEAD_HUB_SOAK_SEED=<seed> repeats it.
 */

process.env["LEAD_HUB_SOAK_RUNS"] ??= "20000";
process.env["LEAD_HUB_SOAK_SEED"] ??= String(Date.now() % 0x7fffffff);

import "./properties/by-consent.test";
import "./properties/every-decision.test";
import "./properties/hidden.test";
import "./properties/judge.test";
import "./properties/less-support.test";
import "./properties/more-denial.test";
import "./properties/valid-until.test";
