/** What an import did, or why it did nothing. JSON-serialisable: it crosses the hub's control socket. Holds no value of any record. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});

//# sourceMappingURL=report.js.map
