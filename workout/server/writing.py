"""Does writes. Those that wait at the same time share a transaction: they wait for the disk once, not one after the other.

Each write is done in three steps (`web/steps.py`). Only the second step needs a turn to write, for which all processes queue. It
can be undone without the other writes of the transaction. No answer is sent before the transaction is on the disk. If the
transaction fails, all of its writes are refused.
"""

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from workout.db import Database
from workout.web.steps import Change

if TYPE_CHECKING:
    from workout.server.channel import Channel


class Writes:
    """The writes that this process has received. One thread does their first two steps."""

    def __init__(self, database: Database, answer: "Callable[[list[Channel]], None]") -> None:
        """`answer`: does the last step of writes whose first two steps are done. It is passed the connections that they came
        from.
        """
        self._database = database
        self._answer = answer
        self._waiting: deque[Channel] = deque()

    def add(self, channel: "Channel") -> None:
        """Queue the connection's next request. If `service` is running it may still take the request, else its next call does."""
        self._waiting.append(channel)

    def service(self) -> None:
        """Do the writes that wait now, and those that come while these wait for their turn."""
        taken: list[Channel] = []
        try:
            if changes := self._look(taken):
                self._make(changes, taken)
        finally:
            self._answer(taken)  # whatever happens, nobody waits for ever

    def cancel(self) -> None:
        """Cancel the writes that wait."""
        while self._waiting:
            self._waiting.popleft().cancel()

    def _look(self, taken: "list[Channel]") -> list[Change]:
        """Move the writes that wait to `taken`, and do the first step of each. Returns those that need a turn."""
        changes = []
        while self._waiting and len(taken) < self._database.most_shared:
            taken.append(self._waiting.popleft())
            change = taken[-1].look()
            if change and change.waits:
                changes.append(change)
        return changes

    def _make(self, changes: list[Change], taken: "list[Channel]") -> None:
        """Do the second step of these changes, and of all that come meanwhile, in one transaction."""
        made = list(changes)
        try:
            with self._database.sharing():
                while changes:
                    for change in changes:
                        change.make()
                    changes = self._look(taken)
                    made += changes
        except Exception as error:  # nothing of the transaction was written
            for change in made:
                change.fail(error)
