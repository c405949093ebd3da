"""The catalogue of exercises: the predefined ones, and those that a user has added."""

from workout import exercises, page
from workout.accounts import User
from workout.db import Connection, Row
from workout.exercises import Catalogue
from workout.web.contract.answers import created, no_content, page_of_texts
from workout.web.contract.promise import Answer, login_required
from workout.web.contract.routes import Routes

routes = Routes("Exercises")
PREDEFINED = {403: "The exercise is predefined."}


@routes.get("/exercises", query="ExerciseQuery", returns={200: "ExerciseList"})
@login_required
def list_exercises(db: Connection, catalogue: Catalogue, user: User, query: Row) -> Answer:
    """Browse and search the exercises.

    The predefined ones and my own. Several filters combine with AND. `available` names all that one has, and leaves what
    can be done with it.

    `q` looks for words in name, aliases, muscles, equipment and description, whatever their case and accents: `bench`,
    `pecs`, `no equipment`. The exercise of that name comes first, also in the plural, without a hyphen or as one word
    (`pushups`, `benchpress`). One letter in five may be wrong (`dumbell`). If no exercise has all the words, those that
    fit best are found.
    """
    return page_of_texts(exercises.find(db, catalogue, user.id, query))


@routes.post("/exercises", body="ExerciseInput", returns={201: "Exercise"}, fails={409: "There are too many."})
@login_required
def create_exercise(db: Connection, user: User, body: Row) -> Answer:
    """Add an exercise of my own."""
    return created("/exercises/{id}", exercises.create(db, user.id, body))


@routes.get("/exercises/{id}", returns={200: "Exercise"})
@login_required
def read_exercise(db: Connection, user: User, id: int) -> Row:
    """Read an exercise."""
    return exercises.get(db, user.id, id)


@routes.patch(
    "/exercises/{id}",
    body="ExercisePatch",
    returns={200: "Exercise"},
    fails={**PREDEFINED, 409: "Plans or goals ask for what it would no longer record."},
)
@login_required
def change_exercise(db: Connection, user: User, id: int, body: Row) -> Row:
    """Change an exercise of my own.

    Only the fields given. The predefined ones are read-only. `tracks` says what sets record from now on: what was recorded
    before stays in the history, whatever it says now. Only what a plan or a goal asks for cannot be dropped from it.
    """
    return exercises.change(db, user.id, id, body)


@routes.delete("/exercises/{id}", returns={204: None}, fails=PREDEFINED)
@login_required
def delete_exercise(db: Connection, user: User, id: int) -> Answer:
    """Delete an exercise of my own.

    It is archived: it leaves the lists, while plans and history keep it. It can still be read by its id, and a PATCH with
    `archived: false` brings it back.
    """
    exercises.archive(db, user.id, id)
    return no_content()


@routes.get("/exercises/{id}/alternatives", query="AlternativesQuery", returns={200: "ExerciseList"})
@login_required
def list_alternatives(db: Connection, catalogue: Catalogue, user: User, id: int, query: Row) -> Answer:
    """List what could stand in for an exercise.

    Exercises of its type that share a primary muscle with it, or at least train one in the same movement (`isolation` is
    none); with `equipment`, only what can be done with that.

    The closest come first, and as close ones by name. What one differs in adds up: 5 for another movement or no shared
    primary muscle, and with that 2 for each primary muscle that is not primary in it; 5 for another `load`, as a band is to a
    weight; 5 for each of reps, duration and distance that only one of the two records; 3 for each level above; 1 for each
    muscle that only one trains.
    """
    return page_of_texts(exercises.alternatives(db, catalogue, user.id, id, query))


@routes.get("/muscles", query="PageQuery", returns={200: "TermList"})
@login_required
def list_muscles(db: Connection, query: Row) -> Row:
    """List the muscles that exercises are described with."""
    return page.slice_of(exercises.muscles(db), query, "muscles")


@routes.get("/equipment", query="PageQuery", returns={200: "EquipmentList"})
@login_required
def list_equipment(db: Connection, query: Row) -> Row:
    """List the equipment that exercises are described with.

    Some of it serves as other equipment too: an adjustable bench as a bench, `machine` as every machine of a gym. Filters
    and suggestions count what one has as all that it serves as.
    """
    return page.slice_of(exercises.equipment(db), query, "equipment")
