"""`run.py bench`: how fast the program answers, beside the server under it answering without it."""
