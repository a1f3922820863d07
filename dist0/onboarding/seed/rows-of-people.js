// Rows of hosted records, as the tables of prisma/schema.prisma name their columns.
"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});

//# sourceMappingURL=rows-of-people.js.map
