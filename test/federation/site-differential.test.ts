import { siteDifferential } from "./differential";

// Every persona with every purpose: site-differential.soak.test.ts.
siteDifferential({ PGlite: 73, PostgreSQL: 19 });
