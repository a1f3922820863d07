-- Registers that mutations change: minors' rules by state, and notices as facts that decide.

-- CreateTable
CREATE TABLE "minor_rule" (
    "state" TEXT COLLATE "C" NOT NULL,
    "valid_from" DATE NOT NULL,
    "rule" TEXT COLLATE "C" NOT NULL,
    "adult_at" INTEGER NOT NULL,
    "source" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "minor_rule_pkey" PRIMARY KEY ("state","valid_from")
);

ALTER TABLE minor_rule
  ADD CONSTRAINT minor_rule_state CHECK (state ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT minor_rule_rule CHECK (rule IN ('MINOR_ALONE', 'PARENT_REQUIRED')),
  ADD CONSTRAINT minor_rule_adult_at CHECK (adult_at BETWEEN 18 AND 21),
  ADD CONSTRAINT minor_rule_source CHECK (source ~ '\S');

-- ───────────── Who is a minor, and what their state's law says (42 CFR 2.11, 2.14)

-- The first day on which somebody is of age where they are: 18 years unless the state's law says otherwise.
CREATE FUNCTION of_age_on(of_jurisdiction text, birth_date date) RETURNS date
LANGUAGE sql STABLE AS $$
  SELECT (birth_date + make_interval(years => COALESCE((
    SELECT m.adult_at FROM public.jurisdiction j JOIN public.minor_rule m ON m.state = j.state
    WHERE j.slug = of_jurisdiction ORDER BY m.valid_from DESC LIMIT 1), 18)))::date
$$;

CREATE FUNCTION minor_rule_in(of_jurisdiction text) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT COALESCE((
    SELECT m.rule FROM public.jurisdiction j JOIN public.minor_rule m ON m.state = j.state
    WHERE j.slug = of_jurisdiction ORDER BY m.valid_from DESC LIMIT 1), 'UNKNOWN')
$$;

-- A rule is set alone; whoever brings minors shares, so that none of them has the rule of before without anybody seeing it.
CREATE FUNCTION lock_minor_rule(of_state text) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(2014, hashtext(of_state))
$$;

-- A source gives birth dates, not rules: whoever is a minor by birth date on the day of the place has the state's rule
-- from the first. What a source does say of the rule stands until the state's is set.
CREATE FUNCTION keep_minor_rule() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  place record;
BEGIN
  IF NEW.minor_state_rule IS NOT NULL OR NEW.birth_date IS NULL OR NEW.birth_date <= current_date - interval '22 years' THEN
    RETURN NEW;
  END IF;
  SELECT j.state, (now() AT TIME ZONE j.time_zone)::date AS today INTO place FROM public.jurisdiction j WHERE j.slug = NEW.jurisdiction;
  PERFORM pg_advisory_xact_lock_shared(2014, hashtext(place.state));
  IF public.of_age_on(NEW.jurisdiction, NEW.birth_date) > place.today THEN
    NEW.minor_state_rule := public.minor_rule_in(NEW.jurisdiction);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER minor_rule BEFORE INSERT OR UPDATE OF birth_date ON participant FOR EACH ROW EXECUTE FUNCTION keep_minor_rule();

-- Gives everyone of a state who is, or under another age of majority could be, a minor what is now in force. The
-- revision rises in any case: the age of majority is part of the facts that processes keep.
CREATE FUNCTION apply_minor_rule(of_state text, at timestamptz) RETURNS void
LANGUAGE sql AS $$
  UPDATE public.participant p SET
    minor_state_rule = CASE
      WHEN p.birth_date IS NULL OR public.of_age_on(p.jurisdiction, p.birth_date) > (at AT TIME ZONE j.time_zone)::date THEN public.minor_rule_in(p.jurisdiction)
    END,
    facts_revision = p.facts_revision + 1
  FROM public.jurisdiction j
  WHERE j.state = of_state AND p.jurisdiction = j.slug
    AND (p.birth_date > at::date - interval '22 years' OR p.birth_date IS NULL AND p.minor_state_rule IS NOT NULL)
$$;

-- Minors whom sources brought before there was a rule.
UPDATE participant p SET minor_state_rule = 'UNKNOWN'
FROM jurisdiction j
WHERE j.slug = p.jurisdiction AND p.minor_state_rule IS NULL AND public.of_age_on(p.jurisdiction, p.birth_date) > (now() AT TIME ZONE j.time_zone)::date;

-- As before, and the birth date, from which the day of coming of age follows.
CREATE OR REPLACE FUNCTION bump_own_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.capacity, NEW.deceased_on, NEW.minor_state_rule, NEW.minor_lacks_choice, NEW.minor_threat, NEW.custody_id, NEW.birth_date)
     IS DISTINCT FROM
     (OLD.capacity, OLD.deceased_on, OLD.minor_state_rule, OLD.minor_lacks_choice, OLD.minor_threat, OLD.custody_id, OLD.birth_date) THEN
    NEW.facts_revision := OLD.facts_revision + 1;
  END IF;
  RETURN NEW;
END $$;

-- ───────────── Notices given are facts that decide (2.22(a))

CREATE TRIGGER revision_insert AFTER INSERT ON notice_given REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION bump_facts();
CREATE TRIGGER revision_before AFTER UPDATE ON notice_given REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION bump_facts();
CREATE TRIGGER revision_after AFTER UPDATE ON notice_given REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION bump_facts();
CREATE TRIGGER revision_delete AFTER DELETE ON notice_given REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION bump_facts();

-- ───────────── Relations by whom they are about: a register reads and ends them

CREATE INDEX "relation_jurisdiction_participant_id_idx" ON "relation"("jurisdiction", "participant_id");
CREATE INDEX "relation_jurisdiction_matter_id_idx" ON "relation"("jurisdiction", "matter_id");
