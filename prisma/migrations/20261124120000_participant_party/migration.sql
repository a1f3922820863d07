-- Who made or holds any record of a participant (schema.prisma, ParticipantParty): a superset by index, never a verdict.
-- Lists begin there, so a record whose custody is missing from it would be hidden from those who may see it.

-- What an insert added of a table that names its participant.
CREATE FUNCTION keep_parties() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.participant_party (jurisdiction, participant_id, organization_id)
  SELECT DISTINCT a.jurisdiction, a.participant_id, party.organization_id
  FROM (SELECT DISTINCT jurisdiction, participant_id, custody_id FROM added) a
  JOIN public.custody c ON c.jurisdiction = a.jurisdiction AND c.id = a.custody_id
  CROSS JOIN LATERAL (VALUES (c.source_organization_id), (c.holder_organization_id)) AS party (organization_id)
  ORDER BY 1, 2, 3
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

-- A person's own row.
CREATE FUNCTION keep_parties_of_participant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.participant_party (jurisdiction, participant_id, organization_id)
  SELECT DISTINCT a.jurisdiction, a.id, party.organization_id
  FROM added a
  JOIN public.custody c ON c.jurisdiction = a.jurisdiction AND c.id = a.custody_id
  CROSS JOIN LATERAL (VALUES (c.source_organization_id), (c.holder_organization_id)) AS party (organization_id)
  ORDER BY 1, 2, 3
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

-- A charge names its participant through its referral.
CREATE FUNCTION keep_parties_of_charge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.participant_party (jurisdiction, participant_id, organization_id)
  SELECT DISTINCT a.jurisdiction, r.participant_id, party.organization_id
  FROM added a
  JOIN public.referral r ON r.jurisdiction = a.jurisdiction AND r.id = a.referral_id
  JOIN public.custody c ON c.jurisdiction = a.jurisdiction AND c.id = a.custody_id
  CROSS JOIN LATERAL (VALUES (c.source_organization_id), (c.holder_organization_id)) AS party (organization_id)
  ORDER BY 1, 2, 3
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

-- A record that changes hands, or a referral that turns out to be somebody else's. Rare, so row by row:
-- a trigger by statement could not tell these columns from the rest.
CREATE FUNCTION keep_parties_of_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed jsonb := to_jsonb(NEW);
  person text;
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'participant' THEN person := NEW.id;
    WHEN 'charge' THEN SELECT r.participant_id INTO person FROM public.referral r WHERE r.jurisdiction = NEW.jurisdiction AND r.id = changed ->> 'referral_id';
    ELSE person := changed ->> 'participant_id';
  END CASE;
  INSERT INTO public.participant_party (jurisdiction, participant_id, organization_id)
  SELECT DISTINCT c.jurisdiction, person, party.organization_id
  FROM public.custody c
  CROSS JOIN LATERAL (VALUES (c.source_organization_id), (c.holder_organization_id)) AS party (organization_id)
  WHERE c.jurisdiction = NEW.jurisdiction
    AND (c.id = NEW.custody_id
      OR TG_TABLE_NAME = 'referral' AND c.id IN (SELECT k.custody_id FROM public.charge k WHERE k.jurisdiction = NEW.jurisdiction AND k.referral_id = NEW.id))
  ORDER BY 1, 2, 3
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

DO $$
DECLARE
  tracked record;
BEGIN
  FOR tracked IN
    SELECT * FROM (VALUES
      ('participant', 'keep_parties_of_participant', 'custody_id'), ('charge', 'keep_parties_of_charge', 'custody_id, referral_id'),
      ('status_period', 'keep_parties', 'custody_id, participant_id'), ('enrollment', 'keep_parties', 'custody_id, participant_id'),
      ('assignment', 'keep_parties', 'custody_id, participant_id'), ('contact', 'keep_parties', 'custody_id, participant_id'),
      ('plan_goal', 'keep_parties', 'custody_id, participant_id'), ('team_review', 'keep_parties', 'custody_id, participant_id'),
      ('treatment_episode', 'keep_parties', 'custody_id, participant_id'), ('diagnosis', 'keep_parties', 'custody_id, participant_id'),
      ('encounter', 'keep_parties', 'custody_id, participant_id'), ('referral', 'keep_parties', 'custody_id, participant_id'),
      ('service_referral', 'keep_parties', 'custody_id, participant_id'), ('outcome', 'keep_parties', 'custody_id, participant_id')) AS t (name, call, columns)
  LOOP
    EXECUTE format('CREATE TRIGGER parties_insert AFTER INSERT ON public.%I REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.%I()', tracked.name, tracked.call);
    EXECUTE format('CREATE TRIGGER parties_change AFTER UPDATE OF %s ON public.%I FOR EACH ROW EXECUTE FUNCTION public.keep_parties_of_change()', tracked.columns, tracked.name);
    -- Who was here before this migration.
    EXECUTE format(
      'INSERT INTO public.participant_party (jurisdiction, participant_id, organization_id)
       SELECT DISTINCT x.jurisdiction, %s, party.organization_id
       FROM public.%I x %s
       JOIN public.custody c ON c.jurisdiction = x.jurisdiction AND c.id = x.custody_id
       CROSS JOIN LATERAL (VALUES (c.source_organization_id), (c.holder_organization_id)) AS party (organization_id)
       ON CONFLICT DO NOTHING',
      CASE tracked.name WHEN 'participant' THEN 'x.id' WHEN 'charge' THEN 'r.participant_id' ELSE 'x.participant_id' END,
      tracked.name,
      CASE tracked.name WHEN 'charge' THEN 'JOIN public.referral r ON r.jurisdiction = x.jurisdiction AND r.id = x.referral_id' ELSE '' END);
  END LOOP;
END $$;
