"""The SQL that brings an older database file to the present format, step by step. A released step is never changed."""

MIGRATIONS: dict[int, str] = {}
"""For each format, the SQL that turns a database of the previous format into one of this format, in one transaction."""

# Each set now also stores its owner, its exercise and its session's start, so the tables of entries and sets are made anew. The
# old tables are renamed before that. In the end, the old sets are dropped before the old entries, because dropping a table
# deletes the rows that refer to its rows.
MIGRATIONS[2] = """
ALTER TABLE session_entry RENAME TO old_entry;
ALTER TABLE session_set RENAME TO old_set;

CREATE UNIQUE INDEX session_repeated ON session (id, user_id, started_at);

CREATE TABLE session_entry (                       -- an exercise of a session
    id                  INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id          INTEGER NOT NULL,
    user_id             INTEGER NOT NULL,          -- the session's
    started_at          TEXT    NOT NULL,          -- the session's
    position            INTEGER NOT NULL,
    exercise_id         INTEGER NOT NULL REFERENCES exercise,
    exercise            TEXT    NOT NULL,          -- JSON; what the exercise was like at that time
    planned_exercise    TEXT,                      -- JSON; null: added during the session
    superset            TEXT,                      -- neighbours with the same label are done in turn
    note                TEXT,
    UNIQUE (id, user_id, exercise_id, started_at), -- what its sets repeat of it
    FOREIGN KEY (session_id, user_id, started_at) REFERENCES session (id, user_id, started_at)
        ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;

CREATE TABLE session_set (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    entry_id     INTEGER NOT NULL,
    user_id      INTEGER NOT NULL,                 -- these three: the entry's
    exercise_id  INTEGER NOT NULL,
    started_at   TEXT    NOT NULL,
    position     INTEGER NOT NULL,
    set_type     TEXT    NOT NULL CHECK (set_type IN ('warmup', 'working', 'drop', 'amrap')),
    status       TEXT    NOT NULL CHECK (status IN ('pending', 'done', 'skipped')),
    added        INTEGER NOT NULL CHECK (added IN (0, 1)), -- 1: during the session, not planned
    planned      TEXT    NOT NULL,                 -- JSON; the targets as they were set first
    adjusted     TEXT,                             -- JSON; the targets as they were changed since; null: they were not
    rest_s       INTEGER NOT NULL CHECK (rest_s >= 0),
    reps         INTEGER CHECK (reps >= 0),        -- these five: what was done; null unless the exercise records it
    weight_kg    REAL    CHECK (weight_kg >= 0),
    duration_s   INTEGER CHECK (duration_s >= 0),
    distance_m   REAL    CHECK (distance_m >= 0),
    rir          INTEGER CHECK (rir >= 0),
    completed_at TEXT,                             -- when it was done or skipped; null while pending
    note         TEXT,
    FOREIGN KEY (entry_id, user_id, exercise_id, started_at)
        REFERENCES session_entry (id, user_id, exercise_id, started_at) ON DELETE CASCADE ON UPDATE CASCADE,
    CHECK ((status = 'pending') = (completed_at IS NULL))
) STRICT;

INSERT INTO session_entry (
    id, session_id, user_id, started_at, position, exercise_id, exercise, planned_exercise, superset, note)
SELECT old_entry.id, session.id, session.user_id, session.started_at, old_entry.position, old_entry.exercise_id,
       old_entry.exercise, old_entry.planned_exercise, old_entry.superset, old_entry.note
  FROM old_entry JOIN session ON session.id = old_entry.session_id;

INSERT INTO session_set (
    id, entry_id, user_id, exercise_id, started_at, position, set_type, status, added, planned, adjusted, rest_s, reps,
    weight_kg, duration_s, distance_m, rir, completed_at, note)
SELECT old_set.id, session_entry.id, session_entry.user_id, session_entry.exercise_id, session_entry.started_at,
       old_set.position, old_set.set_type, old_set.status, old_set.added, old_set.planned, old_set.adjusted, old_set.rest_s,
       old_set.reps, old_set.weight_kg, old_set.duration_s, old_set.distance_m, old_set.rir, old_set.completed_at, old_set.note
  FROM old_set JOIN session_entry ON session_entry.id = old_set.entry_id;

-- Ids go on where they were, also where the last ones were deleted.
DELETE FROM sqlite_sequence WHERE name IN ('session_entry', 'session_set');
INSERT INTO sqlite_sequence (name, seq)
SELECT replace(name, 'old', 'session'), seq FROM sqlite_sequence WHERE name IN ('old_entry', 'old_set');

DROP TABLE old_set;
DROP TABLE old_entry;

CREATE INDEX session_entry_by_session ON session_entry (session_id, position);
CREATE INDEX session_entry_by_exercise ON session_entry (exercise_id);

CREATE INDEX session_set_by_entry ON session_set (entry_id, position);
CREATE INDEX session_set_done ON session_set (     -- holds all that is asked of past training, so that only it is read
    user_id, exercise_id, started_at, entry_id, completed_at, reps, weight_kg, duration_s, distance_m,
    status, set_type                               -- or else older versions of SQLite look at the row for these two
) WHERE status = 'done' AND set_type <> 'warmup';

CREATE VIEW done_set AS                            -- what counts as training: every set done, but for warm-ups
SELECT id, entry_id, user_id, exercise_id, started_at, completed_at, reps, weight_kg, duration_s, distance_m,
       CASE WHEN reps = 1 THEN weight_kg           -- estimated one-repetition maximum
            WHEN reps BETWEEN 2 AND 10 THEN weight_kg * (30 + reps) / 30  -- Epley 1985
            WHEN reps BETWEEN 11 AND 12 THEN weight_kg * 36 / (37 - reps) -- Brzycki 1993; at 10 they agree
       END AS e1rm_kg                              -- null above 12: straight lines hold to about 10 (Reynolds et al. 2006)
  FROM session_set
 WHERE status = 'done' AND set_type <> 'warmup';

ALTER TABLE account ADD COLUMN load_step_kg REAL NOT NULL DEFAULT 2.5 CHECK (load_step_kg BETWEEN 0.25 AND 20);
ALTER TABLE plan_entry ADD COLUMN progression TEXT;

CREATE VIEW feat AS                                -- such a set by all that it can be measured by; a failed attempt is none
SELECT done_set.id, done_set.entry_id, done_set.user_id, done_set.exercise_id, done_set.started_at, done_set.completed_at,
       done_set.reps, done_set.weight_kg, done_set.duration_s, done_set.distance_m, exercise.load,
       CASE WHEN exercise.load = 'external'        -- the formulas want all that was lifted, and the body was lifted too
            THEN done_set.e1rm_kg END AS e1rm_kg,
       CASE WHEN exercise.load <> 'assisted'       -- help is not lifted
            THEN done_set.weight_kg * done_set.reps END AS volume_kg,
       CASE WHEN done_set.distance_m >= 1000       -- a sprint does not say how long a kilometre takes
             AND done_set.duration_s > 0 THEN done_set.duration_s * 1000 / done_set.distance_m END AS pace_s_per_km
  FROM done_set JOIN exercise ON exercise.id = done_set.exercise_id
 WHERE done_set.reps IS NULL OR done_set.reps > 0;
"""

# Exercises now store the name by which lists are sorted, so that an index gives the order.
MIGRATIONS[3] = """
ALTER TABLE exercise ADD COLUMN sort_name TEXT NOT NULL DEFAULT '';
UPDATE exercise SET sort_name = fold(name);

DROP INDEX exercise_by_user;
CREATE INDEX exercise_by_name ON exercise (user_id, archived, sort_name, id); -- a page is read from it, in order
"""

MIGRATIONS[4] = """
-- Exercises are found by words that each process keeps in memory, so that no words are left in the file.
DROP TRIGGER exercise_search_forget;
DROP VIEW exercise_text;
DROP TABLE exercise_search;

-- Each subquery in FROM has a name, as other engines want it.
DROP VIEW exercise_whole;

-- An exercise tells what it loads, so that suggestions can spare what hurts. Before the view, which has the column.
ALTER TABLE exercise ADD COLUMN stresses TEXT NOT NULL DEFAULT '[]';

CREATE VIEW exercise_whole AS
SELECT id, user_id, slug, name, aliases, type, movement, level, mechanic, force,
       (SELECT json_group_array(slug) FROM (
            SELECT equipment.slug
              FROM exercise_equipment JOIN equipment ON equipment.slug = exercise_equipment.equipment
             WHERE exercise_equipment.exercise_id = exercise.id
             ORDER BY equipment.position) AS listed) AS equipment,
       (SELECT json_group_array(slug) FROM (
            SELECT muscle.slug
              FROM exercise_muscle JOIN muscle ON muscle.slug = exercise_muscle.muscle
             WHERE exercise_muscle.exercise_id = exercise.id AND exercise_muscle.role = 'primary'
             ORDER BY muscle.position) AS listed) AS primary_muscles,
       (SELECT json_group_array(slug) FROM (
            SELECT muscle.slug
              FROM exercise_muscle JOIN muscle ON muscle.slug = exercise_muscle.muscle
             WHERE exercise_muscle.exercise_id = exercise.id AND exercise_muscle.role = 'secondary'
             ORDER BY muscle.position) AS listed) AS secondary_muscles,
       tracks, load, unilateral, rest_s, met, description, instructions, tips, stresses, archived
  FROM exercise;

-- A person reads amounts in units of their choice, and has weeks that begin on a day of their choice.
ALTER TABLE account ADD COLUMN weight_unit TEXT NOT NULL DEFAULT 'kg' CHECK (weight_unit IN ('kg', 'lb'));
ALTER TABLE account ADD COLUMN distance_unit TEXT NOT NULL DEFAULT 'km' CHECK (distance_unit IN ('km', 'mi'));
ALTER TABLE account ADD COLUMN length_unit TEXT NOT NULL DEFAULT 'cm' CHECK (length_unit IN ('cm', 'in'));
ALTER TABLE account ADD COLUMN first_weekday TEXT NOT NULL DEFAULT 'monday'
    CHECK (first_weekday IN ('monday', 'saturday', 'sunday'));

-- Repetitions in reserve come in halves.
ALTER TABLE session_set RENAME COLUMN rir TO whole_rir;
ALTER TABLE session_set ADD COLUMN rir REAL CHECK (rir >= 0);
UPDATE session_set SET rir = whole_rir;
ALTER TABLE session_set DROP COLUMN whole_rir;
ALTER TABLE plan_entry RENAME COLUMN rir TO whole_rir;
ALTER TABLE plan_entry ADD COLUMN rir REAL CHECK (rir >= 0);
UPDATE plan_entry SET rir = whole_rir;
ALTER TABLE plan_entry DROP COLUMN whole_rir;

-- A session of which nothing was done counts for nothing.
CREATE VIEW workout AS                             -- what counts as a workout: a session finished, of which a set was done
SELECT session.id, session.user_id, session.plan_id, session.started_at, session.ended_at, session.paused_s
  FROM session
 WHERE session.ending = 'finished'
   AND EXISTS (SELECT 1
                 FROM session_entry JOIN session_set ON session_set.entry_id = session_entry.id
                WHERE session_entry.session_id = session.id AND session_set.status = 'done');

-- Entries may have sets that differ, and know when their targets were changed.
ALTER TABLE plan_entry ADD COLUMN set_targets TEXT;
ALTER TABLE plan_entry ADD COLUMN targets_changed_at TEXT;
ALTER TABLE plan_entry ADD COLUMN targets_changed_after INTEGER;
ALTER TABLE session_set ADD COLUMN scheme_sets INTEGER;



-- People see who has logged in to their account.
CREATE TABLE login (                               -- each attempt to log in, kept for 90 days
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id    INTEGER REFERENCES account ON DELETE CASCADE, -- null: the e-mail address has no account
    at         TEXT    NOT NULL,
    address    TEXT    NOT NULL,                   -- the client's
    user_agent TEXT,                               -- what the client called itself; null if it said nothing
    outcome    TEXT    NOT NULL CHECK (outcome IN ('accepted', 'refused'))
) STRICT;
CREATE INDEX login_by_user ON login (user_id, id);
CREATE INDEX login_by_age ON login (at);


-- One's own body weight is lifted too.
DROP VIEW feat;
DROP VIEW done_set;

CREATE VIEW done_set AS                            -- what counts as training: every set done, but for warm-ups
SELECT id, entry_id, user_id, exercise_id, started_at, completed_at, reps, weight_kg, duration_s, distance_m
  FROM session_set
 WHERE status = 'done' AND set_type <> 'warmup';

CREATE VIEW loaded_set AS                          -- such a set with how its weight counts; a failed attempt is left out
SELECT done_set.id, done_set.entry_id, done_set.user_id, done_set.exercise_id, done_set.started_at, done_set.completed_at,
       done_set.reps, done_set.weight_kg, done_set.duration_s, done_set.distance_m,
       CASE WHEN exercise.load = 'none' AND done_set.weight_kg IS NOT NULL -- recorded when the exercise still had weights
            THEN (SELECT json_extract(session_entry.exercise, '$.load')
                    FROM session_entry
                   WHERE session_entry.id = done_set.entry_id)
            ELSE exercise.load END AS load
  FROM done_set JOIN exercise ON exercise.id = done_set.exercise_id
 WHERE done_set.reps IS NULL OR done_set.reps > 0;

CREATE VIEW lifted_set AS                          -- with one's own body weight, where that is lifted and was measured before
SELECT id, entry_id, user_id, exercise_id, started_at, completed_at, reps, weight_kg, duration_s, distance_m, load,
       CASE WHEN reps IS NOT NULL AND (load = 'bodyweight' OR (load = 'assisted' AND weight_kg IS NOT NULL))
            THEN (SELECT weight.weight_kg
                    FROM weight
                   WHERE weight.user_id = loaded_set.user_id AND weight.measured_at <= loaded_set.started_at
                   ORDER BY weight.measured_at DESC, weight.id DESC
                   LIMIT 1) END AS bodyweight_kg
  FROM loaded_set;

CREATE VIEW weighed_set AS                         -- with all that was lifted; null where that is not known
SELECT id, entry_id, user_id, exercise_id, started_at, completed_at, reps, weight_kg, duration_s, distance_m, load, bodyweight_kg,
       CASE load WHEN 'external' THEN weight_kg
                 WHEN 'bodyweight' THEN bodyweight_kg + coalesce(weight_kg, 0)
                 WHEN 'assisted' THEN CASE WHEN weight_kg < bodyweight_kg THEN bodyweight_kg - weight_kg
                                           WHEN bodyweight_kg IS NOT NULL THEN 0 END END AS lifted_kg
  FROM lifted_set;

CREATE VIEW feat AS                                -- with all that it can be measured by
SELECT id, entry_id, user_id, exercise_id, started_at, completed_at, reps, weight_kg, duration_s, distance_m, load, bodyweight_kg,
       CASE WHEN reps = 1 THEN lifted_kg           -- estimated one-repetition maximum
            WHEN reps BETWEEN 2 AND 10 THEN lifted_kg * (30 + reps) / 30  -- Epley 1985
            WHEN reps BETWEEN 11 AND 12 THEN lifted_kg * 36 / (37 - reps) -- Brzycki 1993; at 10 they agree
       END AS e1rm_kg,                             -- null above 12: straight lines hold to about 10 (Reynolds et al. 2006)
       CASE WHEN load = 'bodyweight'               -- without a body weight, only what was added is known
            THEN coalesce(lifted_kg, weight_kg) * reps
            ELSE lifted_kg * reps END AS volume_kg,
       CASE WHEN distance_m >= 1000                -- a sprint does not say how long a kilometre takes
             AND duration_s > 0 THEN duration_s * 1000 / distance_m END AS pace_s_per_km
  FROM weighed_set;

-- A consistency goal knows what it asked for before.
ALTER TABLE goal ADD COLUMN targets_before TEXT;

-- A set of an exercise that is done one side after the other may say which.
ALTER TABLE session_set ADD COLUMN side TEXT CHECK (side IN ('left', 'right'));

-- Girths are measured beside the weight, and can be aimed at. The table of the goals is made anew, for its checks.
CREATE TABLE measurement (                         -- how far round a part of the body is
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id     INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    kind        TEXT    NOT NULL CHECK (kind IN (
                    'neck', 'shoulders', 'chest', 'under_bust', 'upper_abdomen', 'waist', 'abdomen', 'lower_abdomen', 'hips',
                    'left_upper_arm', 'right_upper_arm', 'left_forearm', 'right_forearm', 'left_wrist', 'right_wrist',
                    'left_thigh', 'right_thigh', 'left_knee', 'right_knee', 'left_calf', 'right_calf',
                    'left_ankle', 'right_ankle')),
    measured_at TEXT    NOT NULL,
    value_cm    REAL    NOT NULL CHECK (value_cm > 0),
    note        TEXT
) STRICT;
CREATE INDEX measurement_by_time ON measurement (user_id, measured_at, id);
CREATE INDEX measurement_by_kind ON measurement (user_id, kind, measured_at, id, value_cm); -- goals and trends read nothing else

ALTER TABLE goal RENAME TO old_goal;

CREATE TABLE goal (                                -- what is aimed at; how far it got is computed, never stored
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id      INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    kind         TEXT    NOT NULL CHECK (kind IN ('weight', 'measurement', 'exercise', 'consistency')),
    measurement  TEXT,                             -- its kind; of a measurement goal only
    exercise_id  INTEGER REFERENCES exercise,      -- these five: of an exercise goal only
    metric       TEXT    CHECK (metric IN ('weight_kg', 'e1rm_kg', 'reps', 'duration_s', 'distance_m', 'volume_kg')),
    min_reps     INTEGER CHECK (min_reps > 0),
    distance_m   REAL    CHECK (distance_m > 0),
    direction    TEXT    CHECK (direction IN ('increase', 'decrease')),
    target       REAL    NOT NULL CHECK (target > 0), -- in the metric's unit, kg, cm, or sessions a week
    targets_before TEXT,                           -- JSON; of a consistency goal: `{target, until}` each, as it was changed
    due_on       TEXT,
    note         TEXT,
    cancelled_at TEXT,                             -- null: not cancelled
    created_at   TEXT    NOT NULL,
    CHECK ((kind = 'exercise') = (exercise_id IS NOT NULL)),
    CHECK ((kind = 'exercise') = (metric IS NOT NULL)),
    CHECK ((kind = 'measurement') = (measurement IS NOT NULL))
) STRICT;

INSERT INTO goal (
    id, user_id, kind, exercise_id, metric, min_reps, distance_m, direction, target, targets_before, due_on, note,
    cancelled_at, created_at)
SELECT id, user_id, kind, exercise_id, metric, min_reps, distance_m, direction, target, targets_before, due_on, note,
       cancelled_at, created_at
  FROM old_goal;

DELETE FROM sqlite_sequence WHERE name = 'goal';   -- ids go on where they were
UPDATE sqlite_sequence SET name = 'goal' WHERE name = 'old_goal';

DROP TABLE old_goal;

CREATE INDEX goal_by_user ON goal (user_id, id);
CREATE INDEX goal_by_exercise ON goal (exercise_id);
"""

MIGRATIONS[5] = """
-- Exercises know their easier and harder forms.
CREATE TABLE exercise_step (                       -- what to go to once a form of an exercise is too easy; the predefined ones
    easier_id INTEGER NOT NULL REFERENCES exercise ON DELETE CASCADE,
    harder_id INTEGER NOT NULL REFERENCES exercise ON DELETE CASCADE,
    position  INTEGER NOT NULL,                    -- among the harder forms of the easier one: 0 is the next
    PRIMARY KEY (easier_id, harder_id),
    CHECK (easier_id <> harder_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX exercise_step_by_harder ON exercise_step (harder_id);

CREATE TABLE personal_token (                      -- an access token that a person made for a script or an agent
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id      INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    hash         TEXT    NOT NULL UNIQUE,          -- SHA-256 of the token, which is kept nowhere
    name         TEXT    NOT NULL,
    scope        TEXT    NOT NULL CHECK (scope IN ('read', 'write')),
    expires_on   TEXT,                             -- the last day on which it works; null: until it is deleted
    last_used_at TEXT,                             -- to the hour; null: never
    created_at   TEXT    NOT NULL
) STRICT;
CREATE INDEX personal_token_by_user ON personal_token (user_id, id);

-- A plan may have weeks that differ. What is done in a lighter one is no attempt at the next step.
ALTER TABLE plan ADD COLUMN weeks TEXT;
ALTER TABLE session ADD COLUMN attempt INTEGER NOT NULL DEFAULT 1 CHECK (attempt IN (0, 1));

CREATE TABLE invite (                              -- lets one person register where the server asks for one
    hash       TEXT PRIMARY KEY,                   -- SHA-256 of the invite, which is kept nowhere
    expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Weights grow by a step for each kind of equipment. Whoever has set another step than the first one keeps it for all.
ALTER TABLE account ADD COLUMN load_step_chosen INTEGER NOT NULL DEFAULT 0 CHECK (load_step_chosen IN (0, 1));
ALTER TABLE account ADD COLUMN steps_kg TEXT;
UPDATE account SET load_step_chosen = 1 WHERE load_step_kg <> 2.5;

-- Of the exercises, what most people do is found and suggested before the rest.
ALTER TABLE exercise ADD COLUMN staple INTEGER NOT NULL DEFAULT 1 CHECK (staple IN (0, 1));

-- Of equipment, some serves as other equipment too.
CREATE TABLE equipment_use (                       -- what serves as what: everything as itself, an adjustable bench as a bench
    equipment TEXT NOT NULL REFERENCES equipment,
    serves_as TEXT NOT NULL REFERENCES equipment,
    PRIMARY KEY (serves_as, equipment)
) STRICT, WITHOUT ROWID;
CREATE INDEX equipment_use_by_equipment ON equipment_use (equipment);

-- A plan can be shared.
ALTER TABLE plan ADD COLUMN share_code TEXT;       -- whoever has it can read and copy the plan; null: not shared
CREATE UNIQUE INDEX plan_by_share_code ON plan (share_code);

-- A plan has a calendar.
ALTER TABLE plan ADD COLUMN calendar_key_hash TEXT; -- SHA-256 of the key to its calendar; null: it has none

-- What other programs have exported is taken in: a draft, what it has written, and what names mean.
CREATE TABLE import (                              -- a file of another program: first a draft, then written, perhaps undone
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id    INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    source     TEXT    NOT NULL,                   -- the program that wrote the file
    variant    TEXT    NOT NULL,
    status     TEXT    NOT NULL CHECK (status IN ('draft', 'applying', 'applied', 'undone', 'failed')),
    working    INTEGER NOT NULL DEFAULT 0 CHECK (working IN (0, 1)), -- 1: something is still to be written or undone
    summary    TEXT    NOT NULL,                   -- JSON; what the file holds
    questions  TEXT    NOT NULL,                   -- JSON; what it leaves open, and what speaks for the answers
    answers    TEXT    NOT NULL DEFAULT '{}',      -- JSON; by question
    names      TEXT    NOT NULL,                   -- JSON; its exercises' names, what they mean and what was answered
    rest       TEXT    CHECK (rest IN ('create', 'skip')), -- what becomes of names without an answer; null: not told
    on_change  TEXT    NOT NULL DEFAULT 'keep' CHECK (on_change IN ('keep', 'replace')), -- where the file says otherwise now
    on_edit    TEXT    NOT NULL DEFAULT 'keep' CHECK (on_edit IN ('keep', 'delete')), -- undoing: of what was edited since
    content    TEXT,                               -- the file, where it has to be read again for an answer; null once applied
    noted      INTEGER NOT NULL DEFAULT 0,         -- how many values went into notes
    done       INTEGER NOT NULL DEFAULT 0,         -- of what is to be written or undone
    total      INTEGER NOT NULL,
    created_at TEXT    NOT NULL
) STRICT;
CREATE INDEX import_by_user ON import (user_id, id);
CREATE INDEX import_working ON import (id) WHERE working = 1;

CREATE TABLE import_part (                         -- what is still to be written of an import, the newest first; then it goes
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    content   TEXT    NOT NULL,                    -- JSON
    PRIMARY KEY (import_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_item (                         -- what an import has written, and by what it is known again
    user_id        INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    source         TEXT    NOT NULL,               -- the import's
    identity       TEXT    NOT NULL,               -- its kind, its local start as the file writes it, and its title
    import_id      INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
    content        TEXT    NOT NULL,               -- hash of what the file said
    session_id     INTEGER REFERENCES session ON DELETE CASCADE, -- one of these three
    weight_id      INTEGER REFERENCES weight ON DELETE CASCADE,
    measurement_id INTEGER REFERENCES measurement ON DELETE CASCADE,
    written        TEXT,                           -- JSON; of the latter two what was written, to know whether it was edited
    PRIMARY KEY (user_id, source, identity)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_item_by_import ON import_item (import_id, identity);
CREATE INDEX import_item_by_session ON import_item (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX import_item_by_weight ON import_item (weight_id) WHERE weight_id IS NOT NULL;
CREATE INDEX import_item_by_measurement ON import_item (measurement_id) WHERE measurement_id IS NOT NULL;

CREATE TABLE import_exercise (                     -- an exercise that was made for an import
    import_id   INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
    exercise_id INTEGER NOT NULL REFERENCES exercise ON DELETE CASCADE,
    PRIMARY KEY (import_id, exercise_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_exercise_by_exercise ON import_exercise (exercise_id);

CREATE TABLE import_link (                         -- what became of what a document of our own refers to by its ids
    import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
    kind      TEXT    NOT NULL CHECK (kind IN ('exercise', 'plan', 'day', 'goal')),
    old_id    INTEGER NOT NULL,                    -- in the document
    new_id    INTEGER NOT NULL,
    made      INTEGER NOT NULL CHECK (made IN (0, 1)), -- 1: for the import; 0: it was there
    PRIMARY KEY (import_id, kind, old_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_name (                         -- what a person has said that a name in a file means, for the next one
    user_id     INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    name        TEXT    NOT NULL,                  -- without case and accents
    exercise_id INTEGER REFERENCES exercise ON DELETE CASCADE, -- null: leave it out
    PRIMARY KEY (user_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_name_by_exercise ON import_name (exercise_id);

-- A set knows what it was planned from, so that time and distance can progress and schemes stay apart.
ALTER TABLE session_set ADD COLUMN scheme TEXT;

-- Programs that keep a copy ask what has changed. All that there is already stands at the beginning.
CREATE TABLE change (                              -- when each thing of a person last changed; deleted things too
    user_id    INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    kind       TEXT    NOT NULL CHECK (kind IN ('plan', 'session', 'weight', 'measurement', 'goal', 'exercise')),
    object_id  INTEGER NOT NULL,
    number     INTEGER NOT NULL,                   -- counts the person's changes; a thing has that of its last one
    deleted    INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    changed_at TEXT    NOT NULL,
    PRIMARY KEY (user_id, kind, object_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX change_by_number ON change (user_id, number);

INSERT INTO change (user_id, kind, object_id, number, deleted, changed_at)
SELECT user_id, kind, id, row_number() OVER (PARTITION BY user_id ORDER BY changed_at, kind, id), 0, changed_at
  FROM (SELECT user_id, 'plan' AS kind, id, updated_at AS changed_at FROM plan WHERE user_id IS NOT NULL
        UNION ALL
        SELECT user_id, 'session', id, last_activity_at FROM session
        UNION ALL
        SELECT user_id, 'weight', id, measured_at FROM weight
        UNION ALL
        SELECT user_id, 'measurement', id, measured_at FROM measurement
        UNION ALL
        SELECT user_id, 'goal', id, created_at FROM goal
        UNION ALL
        SELECT exercise.user_id, 'exercise', exercise.id, account.created_at
          FROM exercise JOIN account ON account.id = exercise.user_id) AS kept;

ALTER TABLE account ADD COLUMN email_verified_at TEXT;

CREATE TABLE mail (                                -- what is to be sent; gone once it is
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id   INTEGER REFERENCES account ON DELETE CASCADE, -- null: the address has no account, so nothing will be sent
    kind      TEXT    NOT NULL CHECK (kind IN ('reset', 'verify', 'email_changed', 'new_device')),
    recipient TEXT    NOT NULL,
    details   TEXT    NOT NULL,                    -- JSON; what the text is filled with
    attempts  INTEGER NOT NULL DEFAULT 0,
    next_at   TEXT    NOT NULL                     -- when it is tried next; until then it is the process's that has tried it last
) STRICT;
CREATE INDEX mail_by_time ON mail (next_at, id);
CREATE INDEX mail_by_user ON mail (user_id);

CREATE TABLE mail_link (                           -- a link that was mailed, until it is used
    hash       TEXT    PRIMARY KEY,                -- SHA-256 of its token, which is kept nowhere
    user_id    INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    purpose    TEXT    NOT NULL CHECK (purpose IN ('reset', 'verify')),
    email      TEXT    NOT NULL,                   -- where it was sent; after a change of address it is void
    expires_at TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mail_link_by_user ON mail_link (user_id, purpose);
"""
