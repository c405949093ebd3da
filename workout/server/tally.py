"""How many connections each worker has, in memory that all of them share."""

import mmap

NOBODY = 2**31 - 1  # what is counted at a place without a worker, so that nobody gives way to it


class Place:
    """One worker's place in the tally."""

    def __init__(self, counts: memoryview, number: int) -> None:
        self._counts = counts
        self._number = number
        self.leave()

    def count(self, connections: int) -> None:
        self._counts[self._number] = connections

    def leave(self) -> None:
        self._counts[self._number] = NOBODY

    def is_ahead(self) -> bool:
        """Whether another worker has fewer connections than this one."""
        return bool(self._counts[self._number] > min(self._counts))


def places(number: int) -> list[Place]:
    """So many places in a tally of their own. Made before the workers are forked."""
    counts = memoryview(mmap.mmap(-1, number * 4)).cast("i")
    return [Place(counts, index) for index in range(number)]
