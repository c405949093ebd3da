"""All that speaks HTTP: routes and what they promise, what happens around them, charts, streams, and the application."""
