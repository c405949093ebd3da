"""Everything that deals with HTTP: routes and their promises, plugins around handlers, charts, streams, and the application."""
