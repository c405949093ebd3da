"""PostgreSQL. Nobody needs to read this package to understand the rest: `db/engine.py` says what it offers.

dialect.py translates the SQL, links.py a connection's values and errors, pool.py shares connections; database.py has the kinds of
transaction, making.py makes the database ready, news.py hears what other servers have changed. `postgres.sql` defines the
functions of SQLite that the program's SQL uses and PostgreSQL lacks.
"""
