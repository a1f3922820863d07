-- AlterTable
ALTER TABLE "jurisdiction" ADD COLUMN     "site_id" TEXT COLLATE "C";

-- CreateTable
CREATE TABLE "site" (
    "id" TEXT COLLATE "C" NOT NULL,
    "url" TEXT COLLATE "C" NOT NULL,
    "contract" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "site_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "jurisdiction" ADD CONSTRAINT "jurisdiction_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the datamodel cannot say. Written by hand.

CREATE TRIGGER directory AFTER INSERT OR UPDATE OR DELETE ON site FOR EACH STATEMENT EXECUTE FUNCTION bump_directory();
