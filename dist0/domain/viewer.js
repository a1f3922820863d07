/** Somebody who signs in, as the database knows them; nothing here comes from a claim the caller could choose. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});

//# sourceMappingURL=viewer.js.map
