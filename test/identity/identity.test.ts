import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EMBEDDED_TOKEN_SECONDS } from "../../src/identity/embedded-issuer";
import { type Identity, openIdentity } from "../../src/identity/identity";
import { openKeyFile } from "../../src/identity/key-file";
import { runFolder } from "../support/postgres";

const NOW = new Date("2026-07-01T12:00:00Z");

function anIdentity(dataDir: string, now: Date = NOW): Promise<Identity> {
  return openIdentity({ oidc: undefined, dataDir, clock: () => now });
}

const aFolder = (): string => mkdtempSync(join(runFolder(), "identity-"));

describe("the embedded issuer", () => {
  it("signs for a subject, for an hour", async () => {
    const { embedded, authenticate } = await anIdentity(aFolder());
    const token = await embedded?.issue("acct_one", NOW);
    await expect(authenticate(`Bearer ${token ?? ""}`)).resolves.toEqual({
      subject: "acct_one",
      expiresAt: NOW.getTime() / 1000 + EMBEDDED_TOKEN_SECONDS,
    });
  });

  it("is the same after a restart", async () => {
    const folder = aFolder();
    const token = await (await anIdentity(folder)).embedded?.issue("acct_one", NOW);
    await expect((await anIdentity(folder)).verifyToken(token ?? "")).resolves.toMatchObject({ subject: "acct_one" });
  });

  it("is another one in another folder", async () => {
    const token = await (await anIdentity(aFolder())).embedded?.issue("acct_one", NOW);
    await expect((await anIdentity(aFolder())).verifyToken(token ?? "")).rejects.toMatchObject({ code: "TOKEN_INVALID" });
  });

  it("has made its tokens worthless after an hour", async () => {
    const folder = aFolder();
    const token = await (await anIdentity(folder)).embedded?.issue("acct_one", NOW);
    const later = await anIdentity(folder, new Date(NOW.getTime() + 3_606_000));
    await expect(later.verifyToken(token ?? "")).rejects.toMatchObject({ code: "TOKEN_EXPIRED" });
  });

  it("does not exist beside an identity provider", async () => {
    const oidc = { issuer: "https://id.example", jwksUrl: "https://id.example/keys", audience: "hub" };
    const { embedded } = await openIdentity({ oidc, dataDir: aFolder(), clock: () => NOW });
    expect(embedded).toBeNull();
  });
});

describe("the header", () => {
  it.each([
    [undefined, "TOKEN_MISSING"],
    ["", "TOKEN_MISSING"],
    ["Basic abc", "TOKEN_INVALID"],
    ["Bearer", "TOKEN_INVALID"],
    ["Bearer a.b.c, Bearer a.b.c", "TOKEN_INVALID"],
  ])("%p is refused", async (header, code) => {
    await expect((await anIdentity(aFolder())).authenticate(header)).rejects.toMatchObject({ code });
  });
});

describe("a key file", () => {
  it("is its owner's alone", async () => {
    const path = join(aFolder(), "some", "issuer.key");
    await openKeyFile(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("is one for all who make it at once", async () => {
    const path = join(aFolder(), "issuer.key");
    const keys = await Promise.all(Array.from({ length: 8 }, () => openKeyFile(path)));
    expect(new Set(keys.map(({ keyId }) => keyId)).size).toBe(1);
    expect((await openKeyFile(path)).keyId).toBe(keys[0]?.keyId);
  });

  it("is refused where others may read it", async () => {
    const path = join(aFolder(), "issuer.key");
    await openKeyFile(path);
    chmodSync(path, 0o644);
    await expect(openKeyFile(path)).rejects.toMatchObject({ code: "KEY_FILE_EXPOSED" });
  });

  it.each(["", "{}", "not json", '{"kty":"oct","k":"c2VjcmV0"}'])("that holds %p is refused, and stays as it is", async (text) => {
    const path = join(aFolder(), "issuer.key");
    writeFileSync(path, text, { mode: 0o600 });
    await expect(openKeyFile(path)).rejects.toMatchObject({ code: "KEY_FILE_INVALID" });
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("that cannot be written is named", async () => {
    const folder = aFolder();
    writeFileSync(join(folder, "file"), "");
    await expect(openKeyFile(join(folder, "file", "issuer.key"))).rejects.toMatchObject({ code: "KEY_FILE_UNUSABLE" });
  });
});
