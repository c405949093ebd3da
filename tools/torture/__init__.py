"""`run.py torture`: does to a running server what a bad day does, and counts what it loses."""
