"""The command: see the package."""

import sys
import tempfile
from pathlib import Path

from tools.simulate.courses import faults
from tools.simulate.people import PEOPLE, TRAITS, WEEKS
from tools.simulate.training import Training
from workout.config import Config
from workout.web.app import App


def main(arguments: list[str]) -> int:
    """Simulate those whose name has the argument in it, or all. Returns 1 if something happened that must not."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for number, name in enumerate(PEOPLE):
            if not all(argument in name for argument in arguments):
                continue
            config = Config(database=Path(folder) / f"{number}.db", key_file=Path(folder) / f"{number}.key", scrypt_n=2)
            app = App(config)
            print(f"\n# {name}\n")
            courses = Training(app, name, TRAITS[name], PEOPLE[name]).train(WEEKS)
            print("\n".join(line for course in courses for line in course.printed()))
            found += [f"{name}: {fault}" for fault in faults(courses)]
            app.close()
    print("\n" + ("\n".join(found) if found else "Nothing is frozen, too large a step, or silent."))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
