-- Gaps in the guards of the domain's invariants, found by the property test that tries to break each (test/domain/invariants.test.ts).
-- See the lines marked `guard:` in schema.prisma. Written by hand.

-- An override says why.
ALTER TABLE referral ADD CONSTRAINT referral_intake_override_said CHECK (intake_override ~ '\S');

-- A reason to leave belongs to an enrolment that is over.
ALTER TABLE enrollment ADD CONSTRAINT enrollment_exit_reason CHECK (exit_reason IS NULL OR closed_on IS NOT NULL);

-- ───────────── Charges and the intake window

-- As before, and two things more. An intake that was over before the referral came is not one within the window: it
-- neither keeps a charge from being filed nor lets it be filed as missed. And whoever checks locks what the verdict rests
-- on first, so that of two transactions that contradict each other the later one sees the earlier (each statement of
-- a function sees what was committed before it): the place, shared, or alone when its window changes; then the referral.
CREATE OR REPLACE FUNCTION check_charges(of_jurisdiction text, of_referral text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  broken text;
BEGIN
  IF of_referral IS NULL THEN
    PERFORM FROM public.jurisdiction j WHERE j.slug = of_jurisdiction FOR NO KEY UPDATE;
  ELSE
    PERFORM FROM public.jurisdiction j WHERE j.slug = of_jurisdiction FOR SHARE;
    PERFORM FROM public.referral r WHERE r.jurisdiction = of_jurisdiction AND r.id = of_referral FOR NO KEY UPDATE;
  END IF;
  SELECT CASE WHEN c.disposition = 'NOT_FILED' THEN 'charge_not_filed_needs_intake' ELSE 'charge_filed_intake_not_missed' END
  INTO broken
  FROM public.charge c
  JOIN public.referral r ON r.jurisdiction = c.jurisdiction AND r.id = c.referral_id
  JOIN public.jurisdiction j ON j.slug = r.jurisdiction
  CROSS JOIN LATERAL (
    SELECT count(*) > 0 AS before_deadline, coalesce(bool_or(i.completed_on >= (r.received_at AT TIME ZONE j.time_zone)::date), false) AS in_window
    FROM (
      SELECT (e.intake_completed_at AT TIME ZONE j.time_zone)::date AS completed_on
      FROM public.enrollment e
      WHERE e.jurisdiction = r.jurisdiction AND e.participant_id = r.participant_id AND e.referral_id = r.id
    ) i
    WHERE i.completed_on <= public.intake_deadline(r.jurisdiction, r.received_at)
  ) intake
  WHERE c.jurisdiction = of_jurisdiction AND (of_referral IS NULL OR c.referral_id = of_referral)
    AND (c.disposition = 'NOT_FILED' AND NOT intake.in_window AND r.intake_override IS NULL
      OR c.disposition = 'FILED_INTAKE_MISSED' AND intake.before_deadline)
  LIMIT 1;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'the disposition of a charge contradicts its intake' USING ERRCODE = '23514', CONSTRAINT = broken, TABLE = 'charge';
  END IF;
END $$;

-- The clock of the place says on which day a referral came and an intake was done.
CREATE FUNCTION check_charges_of_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.check_charges(NEW.slug, NULL);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER jurisdiction_intake AFTER UPDATE OF time_zone ON jurisdiction
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_charges_of_place();

-- ───────────── Nothing reopens after a death

-- A death is on file as the reason of an exit or of the end of an enrolment. From that day on no enrolment opens and no
-- status but the exit begins, unless it is over by that day too: sources enter and leave people on one day.
-- participant.deceased_on is not asked: a person may have died before the program knew, and is in the wind until then.
CREATE FUNCTION check_death(of_jurisdiction text, of_participant text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  died_on date;
  broken text;
BEGIN
  PERFORM FROM public.participant p WHERE p.jurisdiction = of_jurisdiction AND p.id = of_participant FOR NO KEY UPDATE;
  SELECT min(d.day) INTO died_on FROM (
    SELECT e.closed_on AS day FROM public.enrollment e
    WHERE e.jurisdiction = of_jurisdiction AND e.participant_id = of_participant AND e.exit_reason = 'DECEASED'
    UNION ALL
    SELECT s.starts_on FROM public.status_period s
    WHERE s.jurisdiction = of_jurisdiction AND s.participant_id = of_participant AND s.exit_reason = 'DECEASED'
  ) d;
  IF died_on IS NULL THEN
    RETURN;
  END IF;
  SELECT x.name INTO broken FROM (
    SELECT 'enrollment' AS name FROM public.enrollment e
    WHERE e.jurisdiction = of_jurisdiction AND e.participant_id = of_participant
      AND e.opened_on >= died_on AND (e.closed_on IS NULL OR e.closed_on > died_on)
    UNION ALL
    SELECT 'status_period' FROM public.status_period s
    WHERE s.jurisdiction = of_jurisdiction AND s.participant_id = of_participant
      AND s.status <> 'EXITED' AND s.starts_on >= died_on AND (s.ends_on IS NULL OR s.ends_on > died_on + 1)
  ) x LIMIT 1;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'nothing reopens after a death' USING ERRCODE = '23514', CONSTRAINT = broken || '_after_death', TABLE = broken;
  END IF;
END $$;

CREATE FUNCTION check_death_of_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.check_death(NEW.jurisdiction, NEW.participant_id);
  RETURN NULL;
END $$;

-- Deferred, as for charges: a load withdraws a death and reopens in whatever order it likes.
CREATE CONSTRAINT TRIGGER enrollment_death AFTER INSERT OR UPDATE OF jurisdiction, participant_id, opened_on, closed_on, exit_reason ON enrollment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_death_of_row();
CREATE CONSTRAINT TRIGGER status_period_death AFTER INSERT OR UPDATE OF jurisdiction, participant_id, status, starts_on, ends_on, exit_reason ON status_period
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.status <> 'EXITED' OR NEW.exit_reason = 'DECEASED') EXECUTE FUNCTION check_death_of_row();
