"""`run.py bench`: measures how fast the program answers, compared with the bare server that it runs on."""
