-- CreateTable
CREATE TABLE "peer_hub" (
    "id" TEXT COLLATE "C" NOT NULL,
    "jwks_url" TEXT COLLATE "C" NOT NULL,
    "active" BOOLEAN NOT NULL,
    "organizations" TEXT[] COLLATE "C",
    "purposes" TEXT[] COLLATE "C",
    "categories" TEXT[] COLLATE "C",
    "individuals" BOOLEAN NOT NULL,
    "rows_an_hour" INTEGER NOT NULL,

    CONSTRAINT "peer_hub_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peer_hub_use" (
    "hub_id" TEXT COLLATE "C" NOT NULL,
    "hour" TIMESTAMPTZ(0) NOT NULL,
    "rows" INTEGER NOT NULL,

    CONSTRAINT "peer_hub_use_pkey" PRIMARY KEY ("hub_id","hour")
);

-- CreateTable
CREATE TABLE "assertion_use" (
    "hub_id" TEXT COLLATE "C" NOT NULL,
    "jti" TEXT COLLATE "C" NOT NULL,
    "expires_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "assertion_use_pkey" PRIMARY KEY ("hub_id","jti")
);

-- CreateIndex
CREATE INDEX "assertion_use_expires_at_idx" ON "assertion_use"("expires_at");

-- What the datamodel cannot say. Written by hand.

ALTER TABLE peer_hub ADD CONSTRAINT peer_hub_lists CHECK (purposes IS NOT NULL AND categories IS NOT NULL);
ALTER TABLE peer_hub ADD CONSTRAINT peer_hub_rows CHECK (rows_an_hour >= 0);
ALTER TABLE peer_hub_use ADD CONSTRAINT peer_hub_use_rows CHECK (rows >= 0);

-- A hub that is trusted no longer is inactive: what it asked for stays explained. A use is not used again.
REVOKE DELETE ON TABLE peer_hub FROM lead_hub_app;
REVOKE UPDATE ON TABLE assertion_use FROM lead_hub_app;
