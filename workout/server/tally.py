"""The number of connections of each worker, in memory that all workers share."""

import mmap

NOBODY = 2**31 - 1  # the count at a place without a worker: so large that no worker waits for it


class Place:
    """One worker's place in the tally, where it writes how many connections it has."""

    def __init__(self, counts: memoryview, number: int) -> None:
        self._counts = counts
        self._number = number
        self.leave()

    @property
    def number(self) -> int:
        return self._number

    def count(self, connections: int) -> None:
        self._counts[self._number] = connections

    def leave(self) -> None:
        self._counts[self._number] = NOBODY

    def is_ahead(self) -> bool:
        """Whether another worker has fewer connections than this one."""
        return bool(self._counts[self._number] > min(self._counts))


def places(number: int) -> list[Place]:
    """The places of a new tally. Call this before the workers are forked."""
    counts = memoryview(mmap.mmap(-1, number * 4)).cast("i")
    return [Place(counts, index) for index in range(number)]
