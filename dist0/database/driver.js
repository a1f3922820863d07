"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get SET_SCOPE () {
        return SET_SCOPE;
    },
    get TransactionTickets () {
        return TransactionTickets;
    },
    get announcing () {
        return announcing;
    },
    get redeeming () {
        return redeeming;
    },
    get scopeOf () {
        return scopeOf;
    }
});
const SET_SCOPE = "SELECT set_config('lead.jurisdictions', $1, $2)";
function scopeOf(jurisdictions) {
    return [
        ...new Set(jurisdictions)
    ].sort().join(",");
}
class TransactionTickets {
    next = 0;
    waiting = new Map();
    issue() {
        const sql = `-- lead-hub transaction ${String(this.next++)}`;
        const transaction = new Promise((resolve)=>this.waiting.set(sql, resolve));
        return {
            sql,
            transaction
        };
    }
    redeem(sql, transaction) {
        const resolve = this.waiting.get(sql);
        if (resolve === undefined) return false;
        this.waiting.delete(sql);
        resolve(transaction);
        return true;
    }
}
function announcing(statements, inner) {
    return {
        provider: "postgres",
        adapterName: "lead-hub",
        queryRaw: (query)=>{
            statements.announceSql(query.sql);
            return inner.queryRaw(query);
        },
        executeRaw: (query)=>{
            statements.announceSql(query.sql);
            return inner.executeRaw(query);
        }
    };
}
function redeeming(queryable, tickets, transaction) {
    return {
        ...queryable,
        executeRaw: (query)=>tickets.redeem(query.sql, transaction()) ? Promise.resolve(0) : queryable.executeRaw(query)
    };
}

//# sourceMappingURL=driver.js.map
