"""`run.py torture`: does the worst to a running server, and counts what it loses."""
