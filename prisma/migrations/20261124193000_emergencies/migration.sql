-- Break-glass, 42 CFR 2.51: declarations, whoever they found; entries for the patient's record; what they lacked.

-- AlterTable
ALTER TABLE "emergency" ADD COLUMN     "recipient_affiliation" TEXT COLLATE "C",
ADD COLUMN     "recipient_name" TEXT COLLATE "C";

-- CreateTable
CREATE TABLE "emergency_declaration" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "account_id" TEXT COLLATE "C" NOT NULL,
    "declared_at" TIMESTAMPTZ(0) NOT NULL,
    "ends_at" TIMESTAMPTZ(0) NOT NULL,
    "nature_stated" BOOLEAN NOT NULL,

    CONSTRAINT "emergency_declaration_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "patient_record_entry" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "emergency_id" TEXT COLLATE "C" NOT NULL,
    "request_id" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recipient_account_id" TEXT COLLATE "C" NOT NULL,
    "recipient_name" TEXT COLLATE "C" NOT NULL,
    "recipient_affiliation" TEXT COLLATE "C" NOT NULL,
    "disclosed_by" TEXT[] COLLATE "C",
    "nature" TEXT COLLATE "C",
    "categories" TEXT[] COLLATE "C",
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "patient_record_entry_pkey" PRIMARY KEY ("jurisdiction","id")
);

-- CreateTable
CREATE TABLE "patient_record_completion" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "emergency_id" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" TEXT COLLATE "C" NOT NULL,
    "nature" TEXT COLLATE "C" NOT NULL,
    "recipient_name" TEXT COLLATE "C",
    "recipient_affiliation" TEXT COLLATE "C",

    CONSTRAINT "patient_record_completion_pkey" PRIMARY KEY ("jurisdiction","emergency_id")
);

-- CreateIndex
CREATE INDEX "patient_record_entry_jurisdiction_at_id_idx" ON "patient_record_entry"("jurisdiction", "at", "id");

-- CreateIndex
CREATE INDEX "patient_record_entry_jurisdiction_participant_id_idx" ON "patient_record_entry"("jurisdiction", "participant_id");

-- CreateIndex
CREATE INDEX "emergency_declaration_id_idx" ON "emergency_declaration"("id");

-- CreateIndex
CREATE INDEX "patient_record_entry_id_idx" ON "patient_record_entry"("id");

-- CreateIndex
CREATE INDEX "participant_jurisdiction_birth_date_idx" ON "participant"("jurisdiction", "birth_date");

-- What the datamodel cannot say. Written by hand.

ALTER TABLE emergency_declaration ADD CONSTRAINT emergency_declaration_order CHECK (ends_at > declared_at);
ALTER TABLE patient_record_completion ADD CONSTRAINT patient_record_completion_nature CHECK (nature <> '');

-- The few that are incomplete are counted every minute.
CREATE INDEX patient_record_entry_incomplete ON patient_record_entry (due_at) WHERE nature IS NULL;

DO $$
DECLARE
  name text;
  -- docs/decisions/row-level-security.md; as 20261124192000 has it.
  condition CONSTANT text := 'array_position((SELECT public.operation_jurisdictions())::text[], jurisdiction) IS NOT NULL';
BEGIN
  FOREACH name IN ARRAY ARRAY['emergency_declaration', 'patient_record_entry', 'patient_record_completion'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON public.%I FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change()', name);
    EXECUTE format('ALTER TABLE public.%I ENABLE ALWAYS TRIGGER append_only', name);
    EXECUTE format('REVOKE UPDATE, DELETE ON TABLE public.%I FROM lead_hub_app', name);
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY of_the_operation ON public.%I TO lead_hub_app USING (%s) WITH CHECK (%s)', name, condition, condition);
  END LOOP;
END $$;
