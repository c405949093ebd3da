"""The plans, goals and exercises that imports have made, and which of them were changed since.

Each has a row in `import_item` with the source MADE. Its `identity` is the thing's kind and id, such as `goal 7`. `written` is
the number that the thing's last change had (see `feed`) when it was made.
"""

from workout.db import Connection, Row

MADE = "made"


def remember(db: Connection, user_id: int, import_id: int, kind: str, object_id: int) -> None:
    """Remember that this import has just made the plan, goal or exercise. Call this before anybody else can change it."""
    db.execute(
        """
        INSERT INTO import_item (user_id, source, identity, import_id, content, written)
        SELECT :user_id, :made, :identity, :import_id, '', CAST(number AS TEXT)
          FROM change
         WHERE user_id = :user_id AND kind = :kind AND object_id = :object_id
        """,
        {
            "user_id": user_id,
            "made": MADE,
            "identity": f"{kind} {object_id}",
            "import_id": import_id,
            "kind": kind,
            "object_id": object_id,
        },
    )


def forget(db: Connection, user_id: int, kind: str, *ids: int) -> None:
    """Forget these things, because they were removed."""
    db.executemany(
        "DELETE FROM import_item WHERE user_id = :user_id AND source = :made AND identity = :identity",
        [{"user_id": user_id, "made": MADE, "identity": f"{kind} {one}"} for one in ids],
    )


def by(db: Connection, import_id: int) -> list[Row]:
    """What the import has made and is still there, the latest change first: `{kind, id, name, at, is_edited}`. `at`: when it last
    changed.

    An exercise that its owner has deleted since does not count as edited.
    """
    return db.execute(
        """
        SELECT thing.kind, thing.id, coalesce(plan.name, exercise.name, goal.measurement, goal.kind) AS name,
               change.changed_at AS at,
               CASE WHEN import_item.written = CAST(change.number AS TEXT) THEN 0
                    WHEN thing.kind = 'exercise' AND exercise.archived = 1 THEN 0
                    ELSE 1 END AS is_edited
          FROM (SELECT import_id, kind, new_id AS id
                  FROM import_link
                 WHERE import_id = :import_id AND kind IN ('plan', 'goal') AND made = 1
                UNION ALL
                SELECT import_id, 'exercise', exercise_id
                  FROM import_exercise
                 WHERE import_id = :import_id) AS thing
          JOIN import ON import.id = thing.import_id
          JOIN change ON change.user_id = import.user_id
                     AND change.kind = thing.kind
                     AND change.object_id = thing.id
                     AND change.deleted = 0
          LEFT JOIN import_item ON import_item.user_id = import.user_id
                               AND import_item.source = :made
                               AND import_item.identity = thing.kind || ' ' || thing.id
          LEFT JOIN plan ON plan.id = thing.id AND thing.kind = 'plan'
          LEFT JOIN goal ON goal.id = thing.id AND thing.kind = 'goal'
          LEFT JOIN exercise
            ON exercise.id = CASE thing.kind WHEN 'exercise' THEN thing.id WHEN 'goal' THEN goal.exercise_id END
         ORDER BY change.number DESC
        """,
        {"import_id": import_id, "made": MADE},
    ).fetchall()
