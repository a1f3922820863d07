-- The same policy, as a condition that no index answers. `jurisdiction = ANY (...)` became part of every index scan, and
-- was prepared anew for each of the hundreds of lookups of a page: a millisecond of the server's time. Statements name
-- their jurisdictions themselves; this only has to look at the rows that they found.

DO $$
DECLARE
  name text;
  condition CONSTANT text := 'array_position((SELECT public.operation_jurisdictions())::text[], jurisdiction) IS NOT NULL';
BEGIN
  FOR name IN SELECT tablename FROM pg_policies WHERE schemaname = 'public' AND policyname = 'of_the_operation' LOOP
    EXECUTE format('ALTER POLICY of_the_operation ON public.%I USING (%s) WITH CHECK (%s)', name, condition, condition);
  END LOOP;
END $$;
