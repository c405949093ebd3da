"""Runs wrk (https://github.com/wg/wrk) against an address."""

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from tools.bench.cases import Call

SCRIPT = """
local calls, number = {}, 0

function init(arguments)
    for line in io.lines(arguments[1]) do
        local method, path, token, body = line:match("(.-)\\t(.-)\\t(.-)\\t(.*)")
        local headers = {Authorization = "Bearer " .. token}
        if body ~= "" then headers["Content-Type"] = "application/json" end
        calls[#calls + 1] = wrk.format(method, path, headers, body ~= "" and body or nil)
    end
    number = #calls - 1 -- wrk asks for one that it only looks at
end

function request()
    number = number % #calls + 1
    return calls[number]
end

function done(summary, latency)
    local errors = summary.errors
    print(string.format('\\n{"requests": %d, "us": %d, "p50_us": %d, "p99_us": %d, "failed": %d}', summary.requests,
        summary.duration, latency:percentile(50), latency:percentile(99),
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
"""


class Load(NamedTuple):
    a_second: float
    p50_ms: float
    p99_ms: float
    failed: int
    """Requests that were not answered with 2xx."""


def write(folder: Path, name: str, calls: Iterable[Call]) -> Path:
    """Write the calls to a file, for `run`. Returns its path."""
    (folder / "calls.lua").write_text(SCRIPT)
    path = folder / name
    path.write_text("".join("\t".join(call) + "\n" for call in calls))
    return path


def run(url: str, calls: Path, connections: int, seconds: int) -> Load:
    """Send the calls again and again over that many connections, each as soon as the one before it is answered."""
    command = ["wrk", "--threads", "1", "--connections", str(connections), "--duration", f"{seconds}s", "--timeout", "10s"]
    command += ["--script", str(calls.with_name("calls.lua")), url, "--", str(calls)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=seconds + 60)
    if ended.returncode:
        raise RuntimeError(f"wrk failed: {ended.stdout}{ended.stderr}")
    told = json.loads(ended.stdout.splitlines()[-1])
    return Load(told["requests"] * 1e6 / told["us"], told["p50_us"] / 1000, told["p99_us"] / 1000, told["failed"])
