"""Numbers and lists in words."""


def times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def plain(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
