-- AlterTable
ALTER TABLE "participant" ADD COLUMN "ended_restriction" BOOLEAN NOT NULL DEFAULT false;

-- 42 CFR 2.26(b): a restriction that the program has ended still holds for what was recorded before, so of such a person
-- each record's own time decides. Every page asks it of everybody on it; looked up in the register that was a scan a row.
CREATE FUNCTION mark_ended_restrictions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Whoever writes of the same person at once waits here, and then looks with eyes of its own.
  PERFORM FROM public.participant p JOIN (SELECT DISTINCT jurisdiction, participant_id FROM changed) c
    ON c.jurisdiction = p.jurisdiction AND c.participant_id = p.id ORDER BY p.jurisdiction, p.id FOR NO KEY UPDATE OF p;
  -- Planned anew each time: a session would keep a plan made while there were few.
  EXECUTE $update$
    UPDATE public.participant p SET ended_restriction = marked.ended
    FROM (SELECT DISTINCT jurisdiction, participant_id FROM changed) c
    CROSS JOIN LATERAL (SELECT EXISTS (
      SELECT FROM public.restriction r
      WHERE r.jurisdiction = c.jurisdiction AND r.participant_id = c.participant_id AND r.facts #>> '{termination,by}' = 'PROGRAM'
    ) AS ended) marked
    WHERE p.jurisdiction = c.jurisdiction AND p.id = c.participant_id AND p.ended_restriction <> marked.ended
  $update$;
  RETURN NULL;
END $$;

CREATE TRIGGER ended_insert AFTER INSERT ON restriction REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_ended_restrictions();
CREATE TRIGGER ended_before AFTER UPDATE ON restriction REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_ended_restrictions();
CREATE TRIGGER ended_after AFTER UPDATE ON restriction REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_ended_restrictions();
CREATE TRIGGER ended_delete AFTER DELETE ON restriction REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_ended_restrictions();

UPDATE participant p SET ended_restriction = true
WHERE EXISTS (SELECT FROM restriction r WHERE r.jurisdiction = p.jurisdiction AND r.participant_id = p.id AND r.facts #>> '{termination,by}' = 'PROGRAM');
