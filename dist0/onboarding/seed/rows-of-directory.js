// Rows as the tables of prisma/schema.prisma name their columns. Days are ISO dates, instants RFC 3339 with Z.
"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});

//# sourceMappingURL=rows-of-directory.js.map
