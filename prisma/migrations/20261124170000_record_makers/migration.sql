-- Whether an organization is the source of any record (schema.prisma, Organization.madeRecords). By local policy whoever
-- works for a maker may see what it made, so a list begins with its records too; a partner that made none need not ask for them.
ALTER TABLE "organization" ADD COLUMN "made_records" BOOLEAN NOT NULL DEFAULT false;

UPDATE organization o SET made_records = true WHERE EXISTS (SELECT 1 FROM custody c WHERE c.source_organization_id = o.id);

-- A custody never changes. The first of a source raises the directory's revision, by the trigger on organization.
CREATE FUNCTION keep_makers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- An update of no row would raise the directory's revision too.
  IF EXISTS (SELECT FROM public.organization o JOIN added a ON a.source_organization_id = o.id WHERE NOT o.made_records) THEN
    UPDATE public.organization o SET made_records = true
    WHERE NOT o.made_records AND o.id IN (SELECT a.source_organization_id FROM added a);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER makers_insert AFTER INSERT ON custody REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION keep_makers();

-- A source may be registered after its records.
CREATE FUNCTION was_maker() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.made_records := EXISTS (SELECT 1 FROM public.custody c WHERE c.source_organization_id = NEW.id);
  RETURN NEW;
END $$;

CREATE TRIGGER makers_registered BEFORE INSERT ON organization FOR EACH ROW EXECUTE FUNCTION was_maker();
