import { defineConfig } from "prisma/config";

/** Only `prisma generate` reads this: migrations are applied by the hub itself (src/database/migrate.ts). */
export default defineConfig({ schema: "prisma/schema.prisma", migrations: { path: "prisma/migrations" } });
