"""What developers run beside the program, which does not carry it: `run.py bundle`, `run.py bench`, and checks."""
