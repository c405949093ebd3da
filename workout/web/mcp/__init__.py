"""The Model Context Protocol: an agent finds the calls of this API as tools, and makes them.

A tool is a route, and its schema is made from the route's own. A call of the tool becomes a request to the route within this
process, through all plugins. So a tool can do nothing that its caller's token could not do over HTTP.
"""

from workout.web.mcp.agent import Agent

__all__ = ["Agent"]
