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

CREATE FUNCTION sqlite.json_each(list text) RETURNS TABLE (key bigint, value sqlite.json_value)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 20
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

-- Streams on all servers hear of a session that has changed, once that is committed.

CREATE FUNCTION tell_of_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('session', coalesce(NEW.id, OLD.id)::text);
    RETURN NULL;
END $$;
CREATE TRIGGER session_changed AFTER UPDATE OR DELETE ON session FOR EACH ROW EXECUTE FUNCTION tell_of_session();
