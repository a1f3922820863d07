-- DropIndex
DROP INDEX "outcome_jurisdiction_participant_id_idx";

-- DropIndex
DROP INDEX "referral_jurisdiction_participant_id_idx";

-- DropIndex
DROP INDEX "service_referral_jurisdiction_participant_id_idx";

-- DropIndex
DROP INDEX "service_referral_jurisdiction_referral_id_idx";

-- CreateIndex
CREATE INDEX "outcome_jurisdiction_participant_id_id_idx" ON "outcome"("jurisdiction", "participant_id", "id");

-- CreateIndex
CREATE INDEX "referral_jurisdiction_participant_id_id_idx" ON "referral"("jurisdiction", "participant_id", "id");

-- CreateIndex
CREATE INDEX "service_referral_jurisdiction_participant_id_id_idx" ON "service_referral"("jurisdiction", "participant_id", "id");

-- CreateIndex
CREATE INDEX "service_referral_jurisdiction_referral_id_id_idx" ON "service_referral"("jurisdiction", "referral_id", "id");
