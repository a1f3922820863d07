-- Where the ledger's rows about one person stand (42 CFR 2.24, 2.25). Derived data: filled by the hub from the bodies.

-- CreateTable
CREATE TABLE "disclosure_index" (
    "jurisdiction" TEXT COLLATE "C" NOT NULL,
    "participant_id" TEXT COLLATE "C" NOT NULL,
    "program" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "chain_id" TEXT COLLATE "C" NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "disclosure_index_pkey" PRIMARY KEY ("jurisdiction","participant_id","program","at","chain_id","sequence")
);

-- CreateTable
CREATE TABLE "disclosure_index_position" (
    "chain_id" TEXT COLLATE "C" NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "disclosure_index_position_pkey" PRIMARY KEY ("chain_id")
);

-- A row that is gone would be a disclosure that its person never hears of.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON public.disclosure_index FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
ALTER TABLE public.disclosure_index ENABLE ALWAYS TRIGGER append_only;
REVOKE UPDATE, DELETE ON TABLE disclosure_index FROM lead_hub_app;
