-- The whole database. Times are RFC 3339 texts in UTC with milliseconds, so that they sort as they happened;
-- dates are ISO 8601 texts. Lists that are only ever read whole (steps, tips, aliases) are JSON texts.
-- Ids are AUTOINCREMENT so that none is ever used twice: an old token or link can never reach a new row.

-- People ------------------------------------------------------------------------------------------------------------

CREATE TABLE account (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    email         TEXT    NOT NULL UNIQUE,         -- in lower case
    email_verified_at TEXT,                        -- when a link that was mailed there was followed; null: not yet
    password_hash TEXT    NOT NULL,                -- scrypt, with its own parameters: see security/passwords.py
    name          TEXT,
    timezone      TEXT    NOT NULL,                -- IANA name; where this person's days begin and end
    height_cm     REAL    CHECK (height_cm > 0),
    birth_year    INTEGER,
    sex           TEXT    CHECK (sex IN ('female', 'male', 'other')),
    load_step_kg  REAL    NOT NULL DEFAULT 2.5 CHECK (load_step_kg BETWEEN 0.25 AND 20), -- what weights are a multiple of,
    load_step_chosen INTEGER NOT NULL DEFAULT 0 CHECK (load_step_chosen IN (0, 1)), -- if the person chose it;
    steps_kg      TEXT,                            -- JSON; or else by kind of equipment, as far as the person chose; null: nothing
    weight_unit   TEXT    NOT NULL DEFAULT 'kg' CHECK (weight_unit IN ('kg', 'lb')), -- these three: of sentences and charts
    distance_unit TEXT    NOT NULL DEFAULT 'km' CHECK (distance_unit IN ('km', 'mi')),
    length_unit   TEXT    NOT NULL DEFAULT 'cm' CHECK (length_unit IN ('cm', 'in')),
    first_weekday TEXT    NOT NULL DEFAULT 'monday' CHECK (first_weekday IN ('monday', 'saturday', 'sunday')),
    created_at    TEXT    NOT NULL
) STRICT;

CREATE TABLE device (                              -- one log-in; gone once it is logged out
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id      INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    user_agent   TEXT,                             -- what the client called itself; null if it said nothing
    generation   INTEGER NOT NULL DEFAULT 0,       -- how often its refresh token was exchanged
    refreshed_at TEXT    NOT NULL,                 -- when it last was, or when the device logged in
    created_at   TEXT    NOT NULL
) STRICT;
CREATE INDEX device_by_user ON device (user_id);

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

CREATE TABLE invite (                              -- lets one person register where the server asks for one
    hash       TEXT PRIMARY KEY,                   -- SHA-256 of the invite, which is kept nowhere
    expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE idempotent_answer (                   -- what a POST with an Idempotency-Key answered, kept for 24 hours
    user_id     INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    key         TEXT    NOT NULL,
    fingerprint TEXT    NOT NULL,                  -- keyed hash of what was asked
    status      INTEGER NOT NULL,
    headers     TEXT    NOT NULL,                  -- JSON
    body        TEXT,                              -- JSON; null for 204
    created_at  TEXT    NOT NULL,
    PRIMARY KEY (user_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotent_answer_by_age ON idempotent_answer (created_at);

-- Exercises ---------------------------------------------------------------------------------------------------------

CREATE TABLE muscle (
    slug     TEXT    PRIMARY KEY,
    name     TEXT    NOT NULL,
    aliases  TEXT    NOT NULL,                     -- what else people search by, space separated
    position INTEGER NOT NULL                      -- from the neck down
) STRICT;

CREATE TABLE equipment (
    slug     TEXT    PRIMARY KEY,
    name     TEXT    NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE equipment_use (                       -- what serves as what: everything as itself, an adjustable bench as a bench
    equipment TEXT NOT NULL REFERENCES equipment,
    serves_as TEXT NOT NULL REFERENCES equipment,
    PRIMARY KEY (serves_as, equipment)
) STRICT, WITHOUT ROWID;
CREATE INDEX equipment_use_by_equipment ON equipment_use (equipment);

CREATE TABLE exercise (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id      INTEGER REFERENCES account ON DELETE CASCADE, -- null: predefined
    slug         TEXT    NOT NULL,                 -- unique among the predefined only
    name         TEXT    NOT NULL,
    aliases      TEXT    NOT NULL DEFAULT '[]',    -- JSON
    type         TEXT    NOT NULL CHECK (type IN ('strength', 'cardio', 'plyometrics', 'flexibility', 'balance')),
    movement     TEXT    NOT NULL CHECK (movement IN (
                     'squat', 'hinge', 'lunge', 'horizontal_push', 'vertical_push', 'horizontal_pull', 'vertical_pull',
                     'carry', 'core', 'isolation', 'locomotion', 'jump', 'stretch', 'balance')),
    level        TEXT    NOT NULL CHECK (level IN ('beginner', 'intermediate', 'advanced')),
    mechanic     TEXT    CHECK (mechanic IN ('compound', 'isolation')),
    force        TEXT    CHECK (force IN ('push', 'pull', 'static')),
    tracks       TEXT    NOT NULL,                 -- JSON; which of weight, reps, duration, distance a set records
    load         TEXT    NOT NULL CHECK (load IN ('external', 'bodyweight', 'assisted', 'none')),
    unilateral   INTEGER NOT NULL CHECK (unilateral IN (0, 1)), -- 1: a set counts each side
    rest_s       INTEGER NOT NULL CHECK (rest_s >= 0),
    speed_m_s    REAL    CHECK (speed_m_s > 0),    -- for estimating how long a distance takes; null: see plans/timing.py
    met          REAL    CHECK (met > 0),          -- null: the Compendium has nothing that fits
    met_code     TEXT,                             -- the Compendium's code for it
    description  TEXT    NOT NULL DEFAULT '',
    instructions TEXT    NOT NULL DEFAULT '[]',    -- JSON
    tips         TEXT    NOT NULL DEFAULT '[]',    -- JSON
    stresses     TEXT    NOT NULL DEFAULT '[]',    -- JSON; what it loads that may hurt, and lying on the back
    staple       INTEGER NOT NULL DEFAULT 1 CHECK (staple IN (0, 1)), -- 0: few people do it; others are found and suggested first
    archived     INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)), -- deleted by its owner, kept for history
    sort_name    TEXT    NOT NULL DEFAULT ''       -- fold(name): the name without case and accents, to sort by
) STRICT;
CREATE UNIQUE INDEX exercise_predefined ON exercise (slug) WHERE user_id IS NULL;
CREATE INDEX exercise_by_name ON exercise (user_id, archived, sort_name, id); -- a page is read from it, in order

CREATE TABLE exercise_muscle (
    exercise_id INTEGER NOT NULL REFERENCES exercise ON DELETE CASCADE,
    muscle      TEXT    NOT NULL REFERENCES muscle,
    role        TEXT    NOT NULL CHECK (role IN ('primary', 'secondary')),
    PRIMARY KEY (exercise_id, muscle)
) STRICT, WITHOUT ROWID;
CREATE INDEX exercise_muscle_by_muscle ON exercise_muscle (muscle);

CREATE TABLE exercise_equipment (
    exercise_id INTEGER NOT NULL REFERENCES exercise ON DELETE CASCADE,
    equipment   TEXT    NOT NULL REFERENCES equipment,
    PRIMARY KEY (exercise_id, equipment)
) STRICT, WITHOUT ROWID;
CREATE INDEX exercise_equipment_by_equipment ON exercise_equipment (equipment);

CREATE TABLE exercise_step (                       -- what to go to once a form of an exercise is too easy; the predefined ones
    easier_id INTEGER NOT NULL REFERENCES exercise ON DELETE CASCADE,
    harder_id INTEGER NOT NULL REFERENCES exercise ON DELETE CASCADE,
    position  INTEGER NOT NULL,                    -- among the harder forms of the easier one: 0 is the next
    PRIMARY KEY (easier_id, harder_id),
    CHECK (easier_id <> harder_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX exercise_step_by_harder ON exercise_step (harder_id);

CREATE VIEW exercise_whole AS                      -- an exercise with its lists, as JSON
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

-- Plans -------------------------------------------------------------------------------------------------------------

CREATE TABLE plan (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id           INTEGER REFERENCES account ON DELETE CASCADE, -- null: a template
    slug              TEXT    UNIQUE,              -- of a template; null otherwise
    name              TEXT    NOT NULL,
    goal              TEXT    NOT NULL CHECK (goal IN (
                          'strength', 'hypertrophy', 'fat_loss', 'endurance', 'general_fitness', 'mobility')),
    sessions_per_week INTEGER NOT NULL CHECK (sessions_per_week BETWEEN 1 AND 14),
    session_minutes   INTEGER NOT NULL CHECK (session_minutes BETWEEN 5 AND 300),
    exercise_types    TEXT    NOT NULL DEFAULT '[]', -- JSON; empty: any
    notes             TEXT,
    starts_on         TEXT,
    weeks             TEXT,                        -- JSON; what differs in each week of the block; null: nothing
    archived          INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    share_code        TEXT,                        -- whoever has it can read and copy the plan; null: not shared
    calendar_key_hash TEXT,                        -- SHA-256 of the key to its calendar; null: it has none
    revision          INTEGER NOT NULL DEFAULT 1,  -- counts the changes to the plan, its days and their entries
    created_at        TEXT    NOT NULL,
    updated_at        TEXT    NOT NULL,
    CHECK ((user_id IS NULL) = (slug IS NOT NULL))
) STRICT;
CREATE INDEX plan_by_user ON plan (user_id, id);
CREATE UNIQUE INDEX plan_by_share_code ON plan (share_code);

CREATE TABLE plan_day (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id  INTEGER NOT NULL REFERENCES plan ON DELETE CASCADE,
    position INTEGER NOT NULL,                     -- gaps are fine; days are read in this order
    name     TEXT    NOT NULL,
    weekday  TEXT    CHECK (weekday IN (
                 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')), -- null: any
    notes    TEXT
) STRICT;
CREATE INDEX plan_day_by_plan ON plan_day (plan_id, position);

CREATE TABLE plan_entry (                          -- an exercise on a day, with its targets
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    day_id      INTEGER NOT NULL REFERENCES plan_day ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    exercise_id INTEGER NOT NULL REFERENCES exercise,
    set_type    TEXT    NOT NULL CHECK (set_type IN ('warmup', 'working', 'drop', 'amrap')),
    sets        INTEGER NOT NULL CHECK (sets BETWEEN 1 AND 20),
    reps        INTEGER CHECK (reps > 0),          -- a target that is null is left to the person
    reps_max    INTEGER CHECK (reps_max >= reps),  -- upper end of a range that begins at reps
    weight_kg   REAL    CHECK (weight_kg >= 0),
    duration_s  INTEGER CHECK (duration_s > 0),
    distance_m  REAL    CHECK (distance_m > 0),
    rest_s      INTEGER NOT NULL CHECK (rest_s >= 0),
    rir         REAL    CHECK (rir >= 0),          -- repetitions in reserve, in halves
    tempo       TEXT,                              -- seconds down-pause-up-pause, X for as fast as possible
    set_targets TEXT,                              -- JSON; where sets differ, the targets of each; null: they are alike
    superset    TEXT,                              -- neighbours with the same label are done in turn
    progression TEXT,                              -- JSON, as it was given; null: no rule
    notes       TEXT,
    targets_changed_at    TEXT,                    -- null: never; what was trained before is no attempt at the targets
    targets_changed_after INTEGER                  -- id of the owner's latest session then, for what is of the same millisecond
) STRICT;
CREATE INDEX plan_entry_by_day ON plan_entry (day_id, position);
CREATE INDEX plan_entry_by_exercise ON plan_entry (exercise_id);

-- Weight, measurements and goals -----------------------------------------------------------------------------------

CREATE TABLE weight (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id      INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    measured_at  TEXT    NOT NULL,
    weight_kg    REAL    NOT NULL CHECK (weight_kg > 0),
    body_fat_pct REAL    CHECK (body_fat_pct BETWEEN 1 AND 80),
    note         TEXT
) STRICT;
CREATE INDEX weight_by_time ON weight (user_id, measured_at, id, weight_kg); -- goals and trends read nothing else

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
CREATE INDEX goal_by_user ON goal (user_id, id);
CREATE INDEX goal_by_exercise ON goal (exercise_id);

-- Workout sessions ---------------------------------------------------------------------------------------------------

CREATE TABLE session (                             -- one workout; a snapshot of its plan's day when it began
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id          INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    plan_id          INTEGER REFERENCES plan ON DELETE SET NULL,     -- null: without a plan, or that is gone
    day_id           INTEGER REFERENCES plan_day ON DELETE SET NULL,
    name             TEXT    NOT NULL,
    note             TEXT,
    started_at       TEXT    NOT NULL,
    ended_at         TEXT,                         -- null: still active
    ending           TEXT    CHECK (ending IN ('finished', 'abandoned')),
    paused_at        TEXT,                         -- null: not paused
    paused_s         REAL    NOT NULL DEFAULT 0,   -- length of all pauses that are over
    rest_started_at  TEXT,                         -- of the last rest, which may be over
    rest_ends_at     TEXT,
    last_activity_at TEXT    NOT NULL,
    revision         INTEGER NOT NULL DEFAULT 1,
    attempt          INTEGER NOT NULL DEFAULT 1 CHECK (attempt IN (0, 1)), -- 0: its week took sets away or changed the weights
    CHECK ((ended_at IS NULL) = (ending IS NULL))
) STRICT;
CREATE UNIQUE INDEX session_repeated ON session (id, user_id, started_at); -- what its entries repeat of it
CREATE UNIQUE INDEX session_active ON session (user_id) WHERE ended_at IS NULL; -- one at a time
CREATE INDEX session_by_time ON session (user_id, started_at, id);
CREATE INDEX session_by_plan ON session (plan_id);
CREATE INDEX session_by_day ON session (day_id);

-- What someone ever did of an exercise is asked all the time: by goals, records, charts, and whatever plans the next set. So
-- each set repeats whose it is, of which exercise, and when its session began, and one index answers; the foreign keys see
-- to it that what is repeated stays true.

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
CREATE INDEX session_entry_by_session ON session_entry (session_id, position);
CREATE INDEX session_entry_by_exercise ON session_entry (exercise_id);

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
    scheme_sets  INTEGER,                          -- how many sets were planned with the same type and repetitions; null: unknown
    scheme       TEXT,                             -- JSON; what of the plan's own targets those planned followed from; null: the same
    rest_s       INTEGER NOT NULL CHECK (rest_s >= 0),
    reps         INTEGER CHECK (reps >= 0),        -- these five: what was done; null unless the exercise records it
    weight_kg    REAL    CHECK (weight_kg >= 0),
    duration_s   INTEGER CHECK (duration_s >= 0),
    distance_m   REAL    CHECK (distance_m >= 0),
    rir          REAL    CHECK (rir >= 0),         -- in halves
    side         TEXT    CHECK (side IN ('left', 'right')), -- which was trained; null: both, or not told
    completed_at TEXT,                             -- when it was done or skipped; null while pending
    note         TEXT,
    FOREIGN KEY (entry_id, user_id, exercise_id, started_at)
        REFERENCES session_entry (id, user_id, exercise_id, started_at) ON DELETE CASCADE ON UPDATE CASCADE,
    CHECK ((status = 'pending') = (completed_at IS NULL))
) STRICT;
CREATE INDEX session_set_by_entry ON session_set (entry_id, position);
CREATE INDEX session_set_done ON session_set (     -- holds all that is asked of past training, so that only it is read
    user_id, exercise_id, started_at, entry_id, completed_at, reps, weight_kg, duration_s, distance_m,
    status, set_type                               -- or else older versions of SQLite look at the row for these two
) WHERE status = 'done' AND set_type <> 'warmup';

CREATE VIEW workout AS                             -- what counts as a workout: a session finished, of which a set was done
SELECT session.id, session.user_id, session.plan_id, session.started_at, session.ended_at, session.paused_s
  FROM session
 WHERE session.ending = 'finished'
   AND EXISTS (SELECT 1
                 FROM session_entry JOIN session_set ON session_set.entry_id = session_entry.id
                WHERE session_entry.session_id = session.id AND session_set.status = 'done');

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

-- Moving in ----------------------------------------------------------------------------------------------------------

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
    source         TEXT    NOT NULL,               -- the import's; 'made' for a plan, a goal or an exercise that it has made
    identity       TEXT    NOT NULL,               -- its kind, its local start as the file writes it, and its title
    import_id      INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
    content        TEXT    NOT NULL,               -- hash of what the file said
    session_id     INTEGER REFERENCES session ON DELETE CASCADE, -- one of these three; none of what is 'made'
    weight_id      INTEGER REFERENCES weight ON DELETE CASCADE,
    measurement_id INTEGER REFERENCES measurement ON DELETE CASCADE,
    written        TEXT,                           -- what was written, to know whether it was edited: JSON, or the number of its change
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

-- Changes -------------------------------------------------------------------------------------------------------------

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

-- Upkeep ------------------------------------------------------------------------------------------------------------

CREATE TABLE seed_edition (
    sha256 TEXT PRIMARY KEY                        -- of the seed.sql that is loaded
) STRICT;
