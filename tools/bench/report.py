"""Prints the measurements as a table."""

from typing import Any

from tools.bench import pocketbase

DURABILITY = "The program commits with synchronous FULL: a power cut takes back nothing that was answered."


def table(found: dict[str, Any]) -> str:
    """The table of `measure`'s results. Ratios to the limit: higher is better. Below, multiples of the bare server: lower is
    better.
    """
    return "\n".join([*_cases(found["cases"]), "", *_beside(found["cases"]), *_processes(found)])


def _cases(cases: list[dict[str, Any]]) -> list[str]:
    lines = [f"{'':20}{'workers':>8}{'a second':>10}{'p50 ms':>9}{'p99 ms':>9}{'limit':>9}{'ratio':>8}{'goal':>7}"]
    for case in cases:
        for number, one in case["workers"].items():
            lines.append(
                f"{case['name']:20}{number:>8}{one['a_second']:>10.0f}{one['p50_ms']:>9.2f}{one['p99_ms']:>9.2f}"
                f"{one['limit_a_second']:>9.0f}{one['ratio']:>8.2f}{case['goal']:>7.2f}"
                + (f"   {one['failed']} failed" if one["failed"] else "")
            )
        if case["scaling"]:
            lines[-1] += f"   {case['scaling']:.2f} times one worker"
    return lines


def _beside(cases: list[dict[str, Any]]) -> list[str]:
    """The program compared with PocketBase, if that was measured."""
    lines = []
    for case in cases:
        for number, one in case["workers"].items():
            if "beside_ratio" in one:
                lines.append(
                    f"{case['name']:20}{number:>8}{one['beside_a_second']:>10.0f}{one['beside_p50_ms']:>9.2f}"
                    f"{one['beside_p99_ms']:>9.2f}{one['a_second']:>9.0f}{one['beside_ratio']:>8.2f}"
                )
    head = f"{pocketbase.PROGRAM:20}{'workers':>8}{'a second':>10}{'p50 ms':>9}{'p99 ms':>9}{'ours':>9}{'ratio':>8}"
    return [head, *lines, DURABILITY, pocketbase.DURABILITY, ""] if lines else []


def _processes(found: dict[str, Any]) -> list[str]:
    login, start = found["login"], found["start"]
    lines = [
        f"log-in {login['login_ms']:.0f} ms, bare scrypt {login['scrypt_ms']:.0f} ms: {login['ratio']:.2f} times",
        f"start to first answer {start['checkout_ms']:.0f} ms, bare waitress {start['limit_ms']:.0f} ms: "
        f"{start['checkout_ratio']:.1f} times",
        f"the same of workout.pyz {start['one_file_ms']:.0f} ms: {start['one_file_ratio']:.1f} times",
    ]
    for number, one in found["memory"].items():
        times = one["program_mb"] / one["limit_mb"]
        lines.append(
            f"memory of one worker of {number} {one['program_mb']:.0f} MB, "
            f"bare waitress {one['limit_mb']:.0f} MB: {times:.1f} times"
        )
    return lines
