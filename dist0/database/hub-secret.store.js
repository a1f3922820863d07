"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "hubSecret", {
    enumerable: true,
    get: function() {
        return hubSecret;
    }
});
async function hubSecret(database, name, make, now) {
    await database.prisma.hubSecret.createMany({
        data: [
            {
                name,
                value: Buffer.from(make()),
                createdAt: now
            }
        ],
        skipDuplicates: true
    });
    const secret = await database.prisma.hubSecret.findUniqueOrThrow({
        where: {
            name
        }
    });
    return secret.value;
}

//# sourceMappingURL=hub-secret.store.js.map
