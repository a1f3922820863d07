import type { Database } from "./database";

/**
 * A secret that restarts and replicas must agree on. Whoever comes first makes it; all others read that one.
 */
export async function hubSecret(database: Database, name: string, make: () => Uint8Array, now: Date): Promise<Uint8Array> {
  await database.prisma.hubSecret.createMany({ data: [{ name, value: Buffer.from(make()), createdAt: now }], skipDuplicates: true });
  const secret = await database.prisma.hubSecret.findUniqueOrThrow({ where: { name } });
  return secret.value;
}
