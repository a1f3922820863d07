-- AlterTable
ALTER TABLE "peer_hub" ADD COLUMN     "writes" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "change_key" (
    "id" TEXT COLLATE "C" NOT NULL,
    "digest" TEXT COLLATE "C" NOT NULL,
    "change_id" TEXT COLLATE "C" NOT NULL,
    "counts_from" TIMESTAMPTZ(0),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "change_key_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "change_key_at_idx" ON "change_key"("at");

-- What the datamodel cannot say. Written by hand.

-- What was answered once is not answered otherwise.
REVOKE UPDATE ON TABLE change_key FROM lead_hub_app;
