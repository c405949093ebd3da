"""Makes clients of the served OpenAPI document with the usual generators, and trains with each: `run.py check-clients`."""
