"""Tools for developers: `run.py bundle`, `run.py bench`, and checks. They are not part of the bundled program."""
