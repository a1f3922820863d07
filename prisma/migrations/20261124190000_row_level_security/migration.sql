-- The second lock: a statement sees people of the jurisdictions that its operation is about, whatever it asks for.
-- docs/decisions/row-level-security.md says why, and which tables have none.

-- What the operation is about, as the driver sets it: slugs joined by commas. Not set: nobody.
CREATE FUNCTION operation_jurisdictions() RETURNS text[]
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT string_to_array(current_setting('lead.jurisdictions', true), ',')
$$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'participant', 'participant_party', 'status_period', 'enrollment', 'assignment', 'contact', 'plan_goal', 'team_review',
    'treatment_episode', 'diagnosis', 'encounter', 'referral', 'charge', 'service_referral', 'outcome',
    'consent', 'consent_recipient', 'legal_matter', 'court_order', 'mandate', 'restriction', 'emergency', 'incident',
    'notice_given', 'relation'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', name);
    -- In a subquery the setting is read once a statement, not once a row.
    EXECUTE format('CREATE POLICY of_the_operation ON public.%I TO lead_hub_app USING (jurisdiction = ANY ((SELECT public.operation_jurisdictions())::text[])) WITH CHECK (jurisdiction = ANY ((SELECT public.operation_jurisdictions())::text[]))', name);
  END LOOP;
END $$;
