"""What the keeper of a server does with its files from the command line: back up, restore, look after."""

import argparse
from collections.abc import Callable
from pathlib import Path

from workout.config import Config
from workout.db import backing_up, restoring
from workout.keeping import doctor


def back_up(config: Config, options: argparse.Namespace) -> int:
    target = Path(options.file)
    backing_up.back_up(config.database, target)
    print(f"{config.database} is backed up to {target} ({target.stat().st_size / 1e6:.1f} MB, checked).")
    print(f"The signing key is not in it: keep a copy of {config.key_file} as well, in another place.")
    return 0


def restore(config: Config, options: argparse.Namespace) -> int:
    kept = restoring.restore(config.database, Path(options.file))
    print(f"{config.database} is now what {options.file} holds." + (f" What was there before is {kept}." if kept else ""))
    return 0


def examine(config: Config, options: argparse.Namespace) -> int:
    return doctor.examine(config)


COMMANDS: dict[str, Callable[[Config, argparse.Namespace], int]] = {"backup": back_up, "restore": restore, "doctor": examine}
"""Each returns the exit status. They raise UnusableDatabase, UnusableKey, DatabaseError and OSError."""
