import { forEachDatabase, type TestDatabase } from "../support/database";

forEachDatabase((name, open) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
    await database.asOwner("CREATE TABLE scratch (id int PRIMARY KEY, parent int REFERENCES scratch (id) DEFERRABLE INITIALLY DEFERRED)");
  });

  const ids = async (): Promise<number[]> => {
    const rows = await database.query<{ id: number }>("scratch_ids", "SELECT id FROM scratch ORDER BY id");
    return rows.map(({ id }) => id);
  };
  const addOn = (to: Pick<TestDatabase, "query">, id: number, parent: number | null = null) =>
    to.query("scratch_add", "INSERT INTO scratch VALUES ($1, $2)", [id, parent]);

  it("gives the same JS values whichever engine answers", async () => {
    const sql = `SELECT $1::text AS text, 7::int AS int, 7::bigint AS big, 1.5::float8 AS float, 1.50::numeric AS exact, true AS yes, NULL::text AS none,
      '{"a": 1}'::jsonb AS json, $2::timestamptz AS at, '2026-02-03'::date AS day, ARRAY['x', 'y,"z'] AS list, '\\x01ff'::bytea AS bytes`;
    expect(await database.query("values", sql, ["t", new Date("2026-01-02T03:04:05Z")])).toEqual([
      {
        text: "t", int: 7, big: "7", float: 1.5, exact: "1.50", yes: true, none: null, json: '{"a": 1}',
        at: "2026-01-02 03:04:05+00", day: "2026-02-03", list: ["x", 'y,"z'], bytes: Buffer.from([1, 255]),
      },
    ]);
  });

  it("takes lists, bytes and big numbers as parameters", async () => {
    const sql = "SELECT $1::text[] AS words, $2::int4[] AS numbers, $3::bytea AS bytes, $4::bigint AS big";
    const values = [["a", "b"], [1, 2], Buffer.from([0, 255]), 9007199254740993n];
    expect(await database.query("parameters", sql, values)).toEqual([
      { words: ["a", "b"], numbers: [1, 2], bytes: Buffer.from([0, 255]), big: "9007199254740993" },
    ]);
  });

  it("runs as the role that owns nothing", async () => {
    expect(await database.query("role", "SELECT current_user::text AS role")).toEqual([{ role: "lead_hub_app" }]);
    await expect(database.query("drop", "DROP TABLE participant")).rejects.toMatchObject({ code: "PERMISSION_DENIED" });
  });

  it("keeps instants through Prisma whatever the server's time zone", async () => {
    const createdAt = new Date("2026-07-01T12:00:00Z");
    await database.prisma.hubSecret.create({ data: { name: "k", value: new Uint8Array([1]), createdAt } });
    expect((await database.prisma.hubSecret.findUniqueOrThrow({ where: { name: "k" } })).createdAt).toEqual(createdAt);
    expect(await database.query("instant", "SELECT created_at AS at FROM hub_secret")).toEqual([{ at: "2026-07-01 12:00:00+00" }]);
  });

  it("commits what Prisma and named statements did together", async () => {
    await database.transaction(async (tx) => {
      await addOn(tx, 1);
      expect(await tx.prisma.$queryRawUnsafe("SELECT count(*)::int AS n FROM scratch")).toEqual([{ n: 1 }]);
    });
    expect(await ids()).toEqual([1]);
  });

  it("rolls back when the work throws, and passes its error on as it is", async () => {
    const mine = new Error("mine");
    const failing = database.transaction(async (tx) => {
      await addOn(tx, 2);
      throw mine;
    });
    await expect(failing).rejects.toBe(mine);
    expect(await ids()).toEqual([1]);
  });

  it("does not report a commit that the database refused", async () => {
    await expect(database.transaction((tx) => addOn(tx, 3, 99))).rejects.toMatchObject({ code: "FOREIGN_KEY_VIOLATION" });
    expect(await ids()).toEqual([1]);
  });

  it("does not report a commit after a statement whose error was swallowed", async () => {
    const swallowing = database.transaction(async (tx) => {
      await addOn(tx, 4);
      await addOn(tx, 4).catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow();
    expect(await ids()).toEqual([1]);
  });

  it("sets the isolation level of the transaction itself", async () => {
    const level = await database.transaction(
      (tx) => tx.query("level", "SELECT current_setting('transaction_isolation') AS level"),
      { isolation: "Serializable" },
    );
    expect(level).toEqual([{ level: "serializable" }]);
  });

  it("lets statements outside wait for a transaction, not into it", async () => {
    const outside: Promise<number[]>[] = [];
    await database.transaction(async (tx) => {
      await addOn(tx, 5);
      outside.push(ids());
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect([[1], [1, 5]]).toContainEqual(await outside[0]);
  });

  it("says which constraint failed and nothing of the row", async () => {
    const error: unknown = await addOn(database, 1).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "UNIQUE_VIOLATION", place: { constraint: "scratch_pkey" } });
    expect(JSON.stringify(error) + String(error)).not.toContain("(1)");
  });

  it("says nothing of a value that could not be read", async () => {
    const error: unknown = await database.query("cast", "SELECT $1::text::int", ["Jane Roe"]).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "INVALID_VALUE" });
    expect(JSON.stringify(error) + String(error)).not.toContain("Jane");
  });

  it("announces every statement, Prisma's among them", async () => {
    const seen: string[] = [];
    const stop = database.onStatement((statement) => seen.push(statement));
    await database.transaction(async (tx) => {
      await tx.prisma.jurisdiction.count();
      await tx.query("one", "SELECT 1");
    });
    await ids();
    stop();
    await ids();
    expect(seen.filter((statement) => statement.startsWith("prisma: SELECT"))).toHaveLength(1);
    expect(seen.filter((statement) => !statement.startsWith("prisma:"))).toEqual(["begin", "scope", "one", "commit", "scratch_ids"]);
  });

  if (name === "PGlite") return;
  it("does not confuse transactions that begin together", async () => {
    const pids = await Promise.all([1, 2, 3].map(() => database.transaction(async (tx) => {
      const [named] = await tx.query<{ pid: number }>("pid", "SELECT pg_backend_pid() AS pid");
      const [typed] = await tx.prisma.$queryRawUnsafe<{ pid: number }[]>("SELECT pg_backend_pid() AS pid");
      expect(named?.pid).toBe(typed?.pid);
      return named?.pid;
    })));
    expect(new Set(pids).size).toBe(3);
  });
});
