-- What SQLite has and PostgreSQL lacks, as far as the program's SQL uses it; and what only a database for several servers needs.
-- `schema.sql` is run where the line says so, after the rules of workout/db/postgres/dialect.py, which put `sqlite.` before these
-- names.

CREATE SCHEMA sqlite;

-- Values out of JSON have no type before it is known what they are compared with.

CREATE TYPE sqlite.json_value AS (content text);

CREATE FUNCTION sqlite.as_text(value sqlite.json_value) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (value).content;
CREATE FUNCTION sqlite.as_integer(value sqlite.json_value) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (value).content::bigint;
CREATE FUNCTION sqlite.as_real(value sqlite.json_value) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (value).content::double precision;

CREATE CAST (sqlite.json_value AS text) WITH FUNCTION sqlite.as_text(sqlite.json_value) AS IMPLICIT;
CREATE CAST (sqlite.json_value AS bigint) WITH FUNCTION sqlite.as_integer(sqlite.json_value) AS IMPLICIT;
CREATE CAST (sqlite.json_value AS double precision) WITH FUNCTION sqlite.as_real(sqlite.json_value) AS IMPLICIT;

-- STRICT keeps its body out of the statement: the planner then believes that lists are as short as they mostly are.
CREATE FUNCTION sqlite.json_each(list text) RETURNS TABLE (key bigint, value sqlite.json_value)
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 5
    AS $$ SELECT number - 1, ROW(element #>> '{}')::sqlite.json_value
            FROM jsonb_array_elements(list::jsonb) WITH ORDINALITY AS listed (element, number) $$;

CREATE FUNCTION sqlite.json_extract(document text, path text) RETURNS sqlite.json_value
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT ROW(document::jsonb #>> string_to_array(substr(path, 3), '.'))::sqlite.json_value $$;

CREATE FUNCTION sqlite.json_array(VARIADIC elements text[]) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN array_to_json(elements)::text;
CREATE FUNCTION sqlite.json_array() RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN '[]';

CREATE FUNCTION sqlite.as_array(elements text[]) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN array_to_json(elements)::text;
CREATE AGGREGATE sqlite.json_group_array(text) (
    SFUNC = array_append, STYPE = text[], INITCOND = '{}', FINALFUNC = sqlite.as_array);

CREATE FUNCTION sqlite.instr(within text, part text) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN strpos(within, part);

CREATE FUNCTION sqlite.fold(name text) RETURNS text        -- of the catalogue's names; all others are folded in Python
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN regexp_replace(normalize(lower(name), NFKD), '[\u0300-\u036f]', '', 'g');

-- Here schema.sql is run --------------------------------------------------------------------------------------------------

CREATE TABLE format (                                      -- one row: it marks the databases of this program
    version bigint NOT NULL
);

CREATE UNLOGGED TABLE failure (                            -- the counts of the throttle; a crash of PostgreSQL forgets them
    bucket   text             PRIMARY KEY,                 -- keyed hash of what is counted
    failures bigint           NOT NULL,
    ends_at  double precision NOT NULL                     -- Unix time at which the count begins anew
);
CREATE INDEX failure_by_end ON failure (ends_at);

-- Where an id is null, SQLite gives the row the next one.

CREATE FUNCTION sqlite.new_id() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id IS NULL THEN
        NEW.id := nextval(TG_TABLE_NAME || '_id_seq');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER plan_day_id BEFORE INSERT ON plan_day FOR EACH ROW EXECUTE FUNCTION sqlite.new_id();
CREATE TRIGGER plan_entry_id BEFORE INSERT ON plan_entry FOR EACH ROW EXECUTE FUNCTION sqlite.new_id();

-- Streams on all servers hear of a session that has changed, once that is committed.

CREATE FUNCTION tell_of_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('session', coalesce(NEW.id, OLD.id)::text);
    RETURN NULL;
END $$;
CREATE TRIGGER session_changed AFTER UPDATE OR DELETE ON session FOR EACH ROW EXECUTE FUNCTION tell_of_session();

-- These two are as in schema.sql, but what they compute is computed once for each row, however often it is asked for.

CREATE OR REPLACE VIEW loaded_set AS
SELECT done_set.id, done_set.entry_id, done_set.user_id, done_set.exercise_id, done_set.started_at, done_set.completed_at,
       done_set.reps, done_set.weight_kg, done_set.duration_s, done_set.distance_m, counted.load
  FROM done_set
  JOIN exercise ON exercise.id = done_set.exercise_id
 CROSS JOIN LATERAL (
       SELECT CASE WHEN exercise.load = 'none' AND done_set.weight_kg IS NOT NULL
                   THEN (SELECT session_entry.exercise::jsonb ->> 'load'
                           FROM session_entry
                          WHERE session_entry.id = done_set.entry_id)
                   ELSE exercise.load END AS load
       OFFSET 0) AS counted
 WHERE done_set.reps IS NULL OR done_set.reps > 0;

CREATE OR REPLACE VIEW lifted_set AS
SELECT loaded_set.id, loaded_set.entry_id, loaded_set.user_id, loaded_set.exercise_id, loaded_set.started_at,
       loaded_set.completed_at, loaded_set.reps, loaded_set.weight_kg, loaded_set.duration_s, loaded_set.distance_m,
       loaded_set.load, own.weight_kg AS bodyweight_kg
  FROM loaded_set
  LEFT JOIN LATERAL (
       SELECT weight.weight_kg
         FROM weight
        WHERE weight.user_id = loaded_set.user_id AND weight.measured_at <= loaded_set.started_at
          AND loaded_set.reps IS NOT NULL
          AND (loaded_set.load = 'bodyweight' OR (loaded_set.load = 'assisted' AND loaded_set.weight_kg IS NOT NULL))
        ORDER BY weight.measured_at DESC, weight.id DESC
        LIMIT 1) AS own ON true;
