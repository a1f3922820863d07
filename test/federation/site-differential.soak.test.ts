import { siteDifferential } from "./differential";

siteDifferential({ PGlite: 3, PostgreSQL: 1 });
