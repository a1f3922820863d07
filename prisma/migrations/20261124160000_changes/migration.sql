-- Changes of the registers, chained into the ledger; who keeps them.

-- AlterTable
ALTER TABLE "ledger_entry" ADD COLUMN     "change_id" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "account" ADD COLUMN     "privacy_officer" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "ledger_entry_change_id_idx" ON "ledger_entry"("change_id");

-- Where the directors of the demo's programs were written before the column was.
UPDATE account SET privacy_officer = true WHERE role = 'PROGRAM_DIRECTOR';

-- A duty that is given or taken counts from the next question on.
DROP TRIGGER directory ON account;
CREATE TRIGGER directory AFTER INSERT OR DELETE OR UPDATE OF
  jurisdiction, id, slug, display_name, role, organization_id, classes, program_wide_duty, hub_operator, privacy_officer, active
  ON account FOR EACH STATEMENT EXECUTE FUNCTION bump_directory();
