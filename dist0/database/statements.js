"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "Statements", {
    enumerable: true,
    get: function() {
        return Statements;
    }
});
class Statements {
    listeners = new Set();
    announce(name) {
        for (const listener of this.listeners)listener(name);
    }
    /** Prisma's statements have no name: their text (placeholders, never values) tells them apart. */ announceSql(sql) {
        if (this.listeners.size > 0) this.announce(`prisma: ${sql.slice(0, 120)}`);
    }
    listen(listener) {
        this.listeners.add(listener);
        return ()=>void this.listeners.delete(listener);
    }
}

//# sourceMappingURL=statements.js.map
