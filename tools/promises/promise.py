"""A promise is a function of the world and a request that raises AssertionError where the suggestion breaks it."""

from collections.abc import Callable

from tools.promises.world import Body, World

Promise = Callable[[World, Body], None]
PROMISES: list[Promise] = []
"""All promises, in the order of the code."""


def promise(check: Promise) -> Promise:
    PROMISES.append(check)
    return check
