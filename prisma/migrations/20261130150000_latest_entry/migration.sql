-- AlterTable
ALTER TABLE "participant" ADD COLUMN     "latest_entry" DATE;

-- What the datamodel cannot say. Written by hand.

-- The day on which a person last entered, by which lists of a place are ordered. Each row had it looked up in its
-- entries before the first row of a page could be told; now it is kept, and a page walks an index and stops.
--
-- Of what is decided with the person's row: its own custody and, where a restriction that the program ended makes time
-- decide (42 CFR 2.26(b)), recorded no earlier. An entry that is hidden although the row is not would otherwise tell
-- itself by where the row stands, or by its missing.
CREATE FUNCTION latest_entry_of(of_jurisdiction text, of_participant text, of_custody text, of_recorded timestamptz) RETURNS date
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_custom_plan AS $$
BEGIN
  RETURN (SELECT max(y.opened_on) FROM public.enrollment y
    WHERE y.jurisdiction = of_jurisdiction AND y.participant_id = of_participant AND y.custody_id = of_custody
      AND (y.recorded_at >= of_recorded OR NOT EXISTS (
        SELECT FROM public.restriction z
        WHERE z.jurisdiction = of_jurisdiction AND z.participant_id = of_participant AND z.facts #>> '{termination,by}' = 'PROGRAM')));
END $$;

-- Who was here before this migration.
UPDATE participant p SET latest_entry = e.day
FROM (
  SELECT x.jurisdiction, x.id, public.latest_entry_of(x.jurisdiction, x.id, x.custody_id, x.recorded_at) AS day FROM participant x
) e
WHERE p.jurisdiction = e.jurisdiction AND p.id = e.id AND e.day IS NOT NULL;

-- A row comes before its entries; and whatever a statement writes there, what is kept is what follows from them.
CREATE FUNCTION keep_own_latest_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.latest_entry := public.latest_entry_of(NEW.jurisdiction, NEW.id, NEW.custody_id, NEW.recorded_at);
  RETURN NEW;
END $$;
CREATE TRIGGER latest_entry_insert BEFORE INSERT ON participant FOR EACH ROW WHEN (NEW.latest_entry IS NOT NULL)
  EXECUTE FUNCTION keep_own_latest_entry();
CREATE TRIGGER latest_entry_change BEFORE UPDATE OF jurisdiction, id, custody_id, recorded_at, latest_entry ON participant FOR EACH ROW
  WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION keep_own_latest_entry();

-- People are locked before anything is looked up, so that of two changes at once the later sees the earlier (each
-- statement of a function sees what was committed before it). EXECUTE plans anew each time: else a session keeps its plan,
-- and one made while a place had few people read all of its entries for each person whom an import brought.
CREATE FUNCTION keep_latest_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM public.participant p
  JOIN (SELECT DISTINCT jurisdiction, participant_id FROM changed) c ON c.jurisdiction = p.jurisdiction AND c.participant_id = p.id
  ORDER BY p.jurisdiction, p.id
  FOR NO KEY UPDATE OF p;
  EXECUTE $update$
    UPDATE public.participant p SET latest_entry = said.day
    FROM (
      SELECT x.jurisdiction, x.id, (
        SELECT max(y.opened_on) FROM public.enrollment y
        WHERE y.jurisdiction = x.jurisdiction AND y.participant_id = x.id AND y.custody_id = x.custody_id
          AND (y.recorded_at >= x.recorded_at OR NOT EXISTS (
            SELECT FROM public.restriction z
            WHERE z.jurisdiction = x.jurisdiction AND z.participant_id = x.id AND z.facts #>> '{termination,by}' = 'PROGRAM'))) AS day
      FROM (SELECT DISTINCT jurisdiction, participant_id FROM changed) c
      JOIN public.participant x ON x.jurisdiction = c.jurisdiction AND x.id = c.participant_id
    ) said
    WHERE p.jurisdiction = said.jurisdiction AND p.id = said.id AND p.latest_entry IS DISTINCT FROM said.day
  $update$;
  RETURN NULL;
END $$;

DO $$
DECLARE
  tracked text;
BEGIN
  FOREACH tracked IN ARRAY ARRAY['enrollment', 'restriction'] LOOP
    EXECUTE format('CREATE TRIGGER latest_entry_insert AFTER INSERT ON public.%I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.keep_latest_entries()', tracked);
    EXECUTE format('CREATE TRIGGER latest_entry_before AFTER UPDATE ON public.%I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.keep_latest_entries()', tracked);
    EXECUTE format('CREATE TRIGGER latest_entry_after AFTER UPDATE ON public.%I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.keep_latest_entries()', tracked);
    EXECUTE format('CREATE TRIGGER latest_entry_delete AFTER DELETE ON public.%I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.keep_latest_entries()', tracked);
  END LOOP;
END $$;

-- People without an entry come last, whichever way; the id is never turned round.
CREATE INDEX participant_by_latest_entry ON participant (jurisdiction, COALESCE(latest_entry, 'infinity'::date), id);
CREATE INDEX participant_by_latest_entry_descending ON participant (jurisdiction, COALESCE(latest_entry, '-infinity'::date) DESC, id);
