-- What the datamodel cannot say: see the lines marked `guard:` in schema.prisma. Written by hand.
-- SQLSTATE LH001 means "this table only grows"; 23514 with a constraint's name is raised by triggers as by CHECKs.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- ───────────── Periods and amounts

ALTER TABLE intake_window
  ADD CONSTRAINT intake_window_days CHECK (days BETWEEN 1 AND 365),
  ADD CONSTRAINT intake_window_order CHECK (valid_to > valid_from),
  ADD CONSTRAINT intake_window_overlap EXCLUDE USING gist (jurisdiction WITH =, daterange(valid_from, valid_to) WITH &&);

-- After a death nothing reopens: that last period reaches to the end of time, whatever its own end says.
ALTER TABLE status_period
  ADD CONSTRAINT status_period_order CHECK (ends_on > starts_on),
  ADD CONSTRAINT status_period_exit_reason CHECK (exit_reason IS NULL OR status = 'EXITED'),
  ADD CONSTRAINT status_period_overlap EXCLUDE USING gist (
    jurisdiction WITH =,
    participant_id WITH =,
    daterange(starts_on, CASE WHEN exit_reason = 'DECEASED' THEN NULL ELSE ends_on END) WITH &&);

ALTER TABLE enrollment
  ADD CONSTRAINT enrollment_order CHECK (closed_on >= opened_on),
  ADD CONSTRAINT enrollment_intake_order CHECK (intake_completed_at >= intake_started_at);
CREATE UNIQUE INDEX enrollment_one_open ON enrollment (jurisdiction, participant_id, project) WHERE closed_on IS NULL;

ALTER TABLE assignment
  ADD CONSTRAINT assignment_order CHECK (ends_on > starts_on),
  ADD CONSTRAINT assignment_fte CHECK (fte > 0 AND fte <= 1),
  ADD CONSTRAINT assignment_overlap EXCLUDE USING gist (
    jurisdiction WITH =, participant_id WITH =, account_id WITH =, daterange(starts_on, ends_on) WITH &&);

ALTER TABLE contact
  ADD CONSTRAINT contact_minutes CHECK (minutes BETWEEN 0 AND 1440),
  ADD CONSTRAINT contact_attempt_not_held CHECK (NOT (type = 'ATTEMPT' AND held));

ALTER TABLE plan_goal ADD CONSTRAINT plan_goal_order CHECK (status_on >= set_on);

ALTER TABLE treatment_episode
  ADD CONSTRAINT treatment_episode_order CHECK (discharged_on >= admitted_on),
  ADD CONSTRAINT treatment_episode_reason CHECK (reason IS NULL OR discharged_on IS NOT NULL);

ALTER TABLE diagnosis ADD CONSTRAINT diagnosis_rank CHECK (rank IS NULL OR (kind = 'SUBSTANCE' AND rank BETWEEN 1 AND 3));

ALTER TABLE referral
  ADD CONSTRAINT referral_handoff_order CHECK (handoff_at >= received_at),
  ADD CONSTRAINT referral_decided_order CHECK (decided_at >= received_at),
  ADD CONSTRAINT referral_handoff_minutes CHECK (handoff_minutes >= 0);

ALTER TABLE charge ADD CONSTRAINT charge_only_on_arrest_diversion CHECK (referral_type = 'ARREST_DIVERSION');

ALTER TABLE service_referral
  ADD CONSTRAINT service_referral_responded_order CHECK (responded_at >= sent_at),
  ADD CONSTRAINT service_referral_service_order CHECK (first_service_at >= sent_at);

ALTER TABLE service_capacity
  ADD CONSTRAINT service_capacity_available CHECK (available >= 0),
  ADD CONSTRAINT service_capacity_maximum CHECK (maximum >= 0);

ALTER TABLE location
  ADD CONSTRAINT location_latitude CHECK (latitude BETWEEN -90 AND 90),
  ADD CONSTRAINT location_longitude CHECK (longitude BETWEEN -180 AND 180);

ALTER TABLE consent ADD CONSTRAINT consent_revocation CHECK ((revoked_at IS NULL) = (revocation_form IS NULL));

ALTER TABLE directory_state ADD CONSTRAINT directory_state_one_row CHECK (id = 1);
INSERT INTO directory_state DEFAULT VALUES;

ALTER TABLE relation ADD CONSTRAINT relation_target CHECK (
  CASE WHEN type IN ('TREATS', 'SELF', 'PARENT_OF') THEN
         participant_id IS NOT NULL AND num_nonnulls(matter_id, record_id, supervised) = 0
       WHEN type = 'MONITORS' THEN
         matter_id IS NOT NULL AND num_nonnulls(participant_id, record_id, supervised) = 0
       WHEN type = 'ORIGINATED' THEN
         record_id IS NOT NULL AND num_nonnulls(participant_id, matter_id, supervised) = 0
       ELSE
         supervised IS NOT NULL AND num_nonnulls(participant_id, matter_id, record_id) = 0 END);

-- ───────────── Charges and the intake window

-- The last day on which an intake still keeps a charge from being filed; null where no window was in force.
CREATE FUNCTION intake_deadline(of_jurisdiction text, received_at timestamptz) RETURNS date
LANGUAGE sql STABLE AS $$
  SELECT (received_at AT TIME ZONE j.time_zone)::date + w.days
  FROM public.jurisdiction j
  JOIN public.intake_window w ON w.jurisdiction = j.slug
    AND daterange(w.valid_from, w.valid_to) @> (received_at AT TIME ZONE j.time_zone)::date
  WHERE j.slug = of_jurisdiction
$$;

-- Raises for the first charge of the referral (or, without one, of the jurisdiction) whose disposition its intake contradicts.
CREATE FUNCTION check_charges(of_jurisdiction text, of_referral text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  broken text;
BEGIN
  SELECT CASE WHEN c.disposition = 'NOT_FILED' THEN 'charge_not_filed_needs_intake' ELSE 'charge_filed_intake_not_missed' END
  INTO broken
  FROM public.charge c
  JOIN public.referral r ON r.jurisdiction = c.jurisdiction AND r.id = c.referral_id
  JOIN public.jurisdiction j ON j.slug = r.jurisdiction
  CROSS JOIN LATERAL (SELECT EXISTS (
    SELECT FROM public.enrollment e
    WHERE e.jurisdiction = r.jurisdiction AND e.participant_id = r.participant_id AND e.referral_id = r.id
      AND (e.intake_completed_at AT TIME ZONE j.time_zone)::date <= public.intake_deadline(r.jurisdiction, r.received_at)
  ) AS in_time) intake
  WHERE c.jurisdiction = of_jurisdiction AND (of_referral IS NULL OR c.referral_id = of_referral)
    AND (c.disposition = 'NOT_FILED' AND NOT intake.in_time AND r.intake_override IS NULL
      OR c.disposition = 'FILED_INTAKE_MISSED' AND intake.in_time)
  LIMIT 1;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'the disposition of a charge contradicts its intake' USING ERRCODE = '23514', CONSTRAINT = broken, TABLE = 'charge';
  END IF;
END $$;

CREATE FUNCTION check_charges_of_charge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.check_charges(NEW.jurisdiction, NEW.referral_id);
  RETURN NULL;
END $$;

CREATE FUNCTION check_charges_of_enrollment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.referral_id IS NOT NULL THEN
    PERFORM public.check_charges(OLD.jurisdiction, OLD.referral_id);
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.referral_id IS NOT NULL THEN
    PERFORM public.check_charges(NEW.jurisdiction, NEW.referral_id);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION check_charges_of_referral() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.check_charges(NEW.jurisdiction, NEW.id);
  RETURN NULL;
END $$;

CREATE FUNCTION check_charges_of_window() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.check_charges(CASE TG_OP WHEN 'DELETE' THEN OLD.jurisdiction ELSE NEW.jurisdiction END, NULL);
  RETURN NULL;
END $$;

-- Deferred: a load writes charges, referrals and enrolments in whatever order it likes, and answers at the end.
CREATE CONSTRAINT TRIGGER charge_intake AFTER INSERT OR UPDATE ON charge
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.disposition IN ('NOT_FILED', 'FILED_INTAKE_MISSED')) EXECUTE FUNCTION check_charges_of_charge();
CREATE CONSTRAINT TRIGGER enrollment_intake AFTER INSERT OR DELETE OR UPDATE OF jurisdiction, participant_id, referral_id, intake_completed_at ON enrollment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_charges_of_enrollment();
CREATE CONSTRAINT TRIGGER referral_intake AFTER UPDATE OF participant_id, received_at, intake_override ON referral
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_charges_of_referral();
CREATE CONSTRAINT TRIGGER intake_window_intake AFTER INSERT OR UPDATE OR DELETE ON intake_window
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_charges_of_window();

-- ───────────── Revisions: whoever caches facts asks for these first

CREATE FUNCTION bump_directory() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE public.directory_state SET revision = revision + 1;
  RETURN NULL;
END $$;

CREATE TRIGGER directory AFTER INSERT OR UPDATE OR DELETE ON jurisdiction FOR EACH STATEMENT EXECUTE FUNCTION bump_directory();
CREATE TRIGGER directory AFTER INSERT OR UPDATE OR DELETE ON intake_window FOR EACH STATEMENT EXECUTE FUNCTION bump_directory();
CREATE TRIGGER directory AFTER INSERT OR UPDATE OR DELETE ON organization FOR EACH STATEMENT EXECUTE FUNCTION bump_directory();
CREATE TRIGGER directory AFTER INSERT OR UPDATE OR DELETE ON organization_control FOR EACH STATEMENT EXECUTE FUNCTION bump_directory();
CREATE TRIGGER directory AFTER INSERT OR UPDATE OR DELETE ON agreement FOR EACH STATEMENT EXECUTE FUNCTION bump_directory();
-- All columns but relations_revision, which rises with every assignment.
CREATE TRIGGER directory AFTER INSERT OR DELETE OR UPDATE OF
  jurisdiction, id, slug, display_name, role, organization_id, classes, program_wide_duty, hub_operator, active
  ON account FOR EACH STATEMENT EXECUTE FUNCTION bump_directory();

-- One update per statement, however many rows it wrote: the trigger that calls it names them `changed`.
CREATE FUNCTION bump_relations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE public.account a SET relations_revision = a.relations_revision + 1
  FROM (SELECT DISTINCT jurisdiction, account_id FROM changed) c
  WHERE a.jurisdiction = c.jurisdiction AND a.id = c.account_id;
  RETURN NULL;
END $$;

CREATE FUNCTION bump_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE public.participant p SET facts_revision = p.facts_revision + 1
  FROM (SELECT DISTINCT jurisdiction, participant_id FROM changed) c
  WHERE p.jurisdiction = c.jurisdiction AND p.id = c.participant_id;
  RETURN NULL;
END $$;

DO $$
DECLARE
  tracked record;
BEGIN
  FOR tracked IN
    SELECT * FROM (VALUES
      ('relation', 'bump_relations'), ('assignment', 'bump_relations'),
      ('consent', 'bump_facts'), ('legal_matter', 'bump_facts'), ('court_order', 'bump_facts'), ('mandate', 'bump_facts'),
      ('restriction', 'bump_facts'), ('emergency', 'bump_facts'), ('incident', 'bump_facts')) AS t (name, call)
  LOOP
    EXECUTE format('CREATE TRIGGER revision_insert AFTER INSERT ON public.%I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.%I()', tracked.name, tracked.call);
    EXECUTE format('CREATE TRIGGER revision_before AFTER UPDATE ON public.%I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.%I()', tracked.name, tracked.call);
    EXECUTE format('CREATE TRIGGER revision_after AFTER UPDATE ON public.%I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.%I()', tracked.name, tracked.call);
    EXECUTE format('CREATE TRIGGER revision_delete AFTER DELETE ON public.%I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.%I()', tracked.name, tracked.call);
  END LOOP;
END $$;

CREATE FUNCTION bump_own_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.capacity, NEW.deceased_on, NEW.minor_state_rule, NEW.minor_lacks_choice, NEW.minor_threat, NEW.custody_id)
     IS DISTINCT FROM
     (OLD.capacity, OLD.deceased_on, OLD.minor_state_rule, OLD.minor_lacks_choice, OLD.minor_threat, OLD.custody_id) THEN
    NEW.facts_revision := OLD.facts_revision + 1;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER own_facts BEFORE UPDATE ON participant FOR EACH ROW EXECUTE FUNCTION bump_own_facts();

-- ───────────── Whom a consent might let in: a superset, found by key

CREATE FUNCTION recipient_keys(form jsonb) RETURNS SETOF text
LANGUAGE sql IMMUTABLE AS $$
  SELECT DISTINCT key
  FROM jsonb_array_elements(CASE jsonb_typeof(form -> 'recipients') WHEN 'array' THEN form -> 'recipients' ELSE '[]' END) AS r (recipient)
  CROSS JOIN LATERAL (
    SELECT CASE recipient ->> 'type'
      WHEN 'PERSON' THEN 'person:' || (recipient ->> 'id')
      WHEN 'ORGANIZATION' THEN 'org:' || (recipient ->> 'id')
      WHEN 'CLASS' THEN 'class:' || (recipient ->> 'className')
      WHEN 'TPO_STANDARD' THEN 'tpo'
      WHEN 'INTERMEDIARY' THEN CASE recipient #>> '{members,type}'
        WHEN 'TREATING_PROVIDERS' THEN 'hub:' || (recipient ->> 'hubId') || ':treating'
        WHEN 'ALL_MEMBERS' THEN 'hub:' || (recipient ->> 'hubId') || ':all' END
    END AS key
    UNION ALL
    SELECT 'hub:' || (recipient ->> 'hubId') || ':org:' || member
    FROM jsonb_array_elements_text(CASE jsonb_typeof(recipient #> '{members,organizationIds}')
      WHEN 'array' THEN recipient #> '{members,organizationIds}' ELSE '[]' END) AS m (member)
    WHERE recipient ->> 'type' = 'INTERMEDIARY'
  ) keys
  WHERE key IS NOT NULL
$$;

CREATE FUNCTION keep_recipients() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM public.consent_recipient r USING changed c WHERE r.jurisdiction = c.jurisdiction AND r.consent_id = c.id;
  INSERT INTO public.consent_recipient (jurisdiction, participant_id, recipient_key, consent_id)
  SELECT c.jurisdiction, c.participant_id, key, c.id FROM changed c, public.recipient_keys(c.form) AS key;
  RETURN NULL;
END $$;
CREATE TRIGGER recipients_insert AFTER INSERT ON consent REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_recipients();
CREATE TRIGGER recipients_update AFTER UPDATE ON consent REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_recipients();

-- ───────────── Tables that only grow

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'table % only grows', TG_TABLE_NAME USING ERRCODE = 'LH001', TABLE = TG_TABLE_NAME;
END $$;

-- Custody is shared by many records and immutable; it may be cleared away, never altered.
CREATE TRIGGER unaltered BEFORE UPDATE ON custody FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- ALWAYS: a session that plays replica (session_replication_role) meets them too.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['ledger_chain', 'ledger_entry', 'access_audit', 'change_log'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON public.%I FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change()', name);
    EXECUTE format('ALTER TABLE public.%I ENABLE ALWAYS TRIGGER append_only', name);
  END LOOP;
END $$;

ALTER TABLE ledger_entry ALTER COLUMN body SET STORAGE EXTERNAL;

-- ───────────── The role of the running hub: it owns nothing

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lead_hub_app') THEN
    CREATE ROLE lead_hub_app NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- another database of this server was migrated at the same moment
END $$;

DO $$
BEGIN
  GRANT lead_hub_app TO CURRENT_USER;
EXCEPTION WHEN insufficient_privilege THEN
  IF NOT pg_has_role(current_user, 'lead_hub_app', 'MEMBER') THEN RAISE; END IF;
END $$;

GRANT USAGE ON SCHEMA public TO lead_hub_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO lead_hub_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO lead_hub_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO lead_hub_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO lead_hub_app;

DO $$
BEGIN
  -- Absent in the shadow database of the drift check.
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN REVOKE ALL ON TABLE public._prisma_migrations FROM lead_hub_app; END IF;
END $$;
REVOKE UPDATE, DELETE ON TABLE ledger_chain, ledger_entry, access_audit, change_log FROM lead_hub_app;
REVOKE UPDATE ON TABLE custody FROM lead_hub_app;
REVOKE INSERT, DELETE ON TABLE directory_state FROM lead_hub_app;
