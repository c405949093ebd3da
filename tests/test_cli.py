"""The command line: what each command does, and one line for what cannot be done."""

from pathlib import Path

import pytest

from workout import __version__, cli, server
from workout.config import Config, UnusableSetting
from workout.db import UnusableDatabase
from workout.security import UnusableKey


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOST", "PORT", "DATABASE", "KEY_FILE", "CORS_ORIGINS"):
        monkeypatch.delenv(f"WORKOUT_{name}", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[Config]:
    """The settings with which the server was started, in place of starting it."""
    started: list[Config] = []
    monkeypatch.setattr(server, "serve", started.append)
    return started


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The tools that were run, in place of running them. The first of them fails."""
    commands: list[tuple[str, ...]] = []

    def run(*command: str) -> int:
        commands.append(command)
        return 1 if len(commands) == 1 else 0

    monkeypatch.setattr(cli, "_run", run)
    return commands


def ending(*arguments: str) -> int | str | None:
    """The exit status, whether it is returned or raised."""
    try:
        return cli.main(arguments)
    except SystemExit as end:
        return end.code


@pytest.mark.parametrize("arguments", [[], ["serve"]])
def test_serving_is_what_happens_by_default(arguments: list[str], served: list[Config]) -> None:
    assert ending(*arguments) == 0
    assert served == [Config()]


@pytest.mark.parametrize("command", [[], ["serve"]])
def test_options_reach_the_server(command: list[str], served: list[Config], folder: Path) -> None:
    options = [
        "--host",
        "0.0.0.0",
        "--port",
        "0",
        "--database",
        "mine.db",
        "--key-file",
        "secret",
        "--cors-origins",
        "https://a.example",
    ]
    assert ending(*command, *options) == 0
    assert served == [
        Config(
            host="0.0.0.0",
            port=0,
            database=Path("mine.db"),
            key_file=Path("secret"),
            cors_origins=("https://a.example",),
        )
    ]


def test_a_flag_wins_over_its_variable(served: list[Config], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKOUT_PORT", "8001")
    monkeypatch.setenv("WORKOUT_HOST", "::1")
    assert ending("--port", "8002") == 0
    assert served == [Config(host="::1", port=8002)]


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_names_every_command(flag: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert ending(flag) == 0
    shown = capsys.readouterr().out
    commands = (
        "serve",
        "backup",
        "restore",
        "doctor",
        "rotate-key",
        "users",
        "invite",
        "add-user",
        "delete-user",
        "test",
        "check",
        "bundle",
        "bench",
        "--version",
    )
    assert all(command in shown for command in commands)


def test_help_of_serve_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    assert ending("serve", "--help") == 0
    shown = capsys.readouterr().out
    assert all(
        option in shown
        for option in ("--host", "--port", "--database", "--key-file", "--cors-origins", "--registration", "WORKOUT_PORT")
    )


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert ending("--version") == 0
    assert capsys.readouterr().out == f"workout {__version__}\n"


def test_everything_after_test_goes_to_pytest(ran: list[tuple[str, ...]]) -> None:
    assert ending("test", "-k", "plank", "--help") == 1
    assert [(command[0], *command[-3:]) for command in ran] == [("pytest", "-k", "plank", "--help")]


@pytest.mark.parametrize("name", ["tests/test_weights.py", "tests/test_weights.py::test_a_weight_is_recorded"])
def test_a_file_that_is_named_is_tested_without_parallel_workers(name: str, ran: list[tuple[str, ...]]) -> None:
    ending("test", name, "-k", "goal")
    ending("test", "-k", "goal")
    assert [("--numprocesses" in command) for command in ran] == [False, True]
    assert ran[0] == ("pytest", name, "-k", "goal")


def test_everything_after_bench_goes_to_the_benchmark(ran: list[tuple[str, ...]]) -> None:
    assert ending("bench", "--quick", "--help") == 1
    assert ran == [("tools.bench", "--quick", "--help")]


def test_check_runs_every_tool_and_fails_if_one_does(ran: list[tuple[str, ...]]) -> None:
    assert ending("check") == 1
    assert [command[:2] for command in ran] == [("ruff", "check"), ("ruff", "format"), ("mypy", "workout")]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--prot", "80"], "--prot"),
        (["--port"], "--port"),
        (["frobnicate"], "frobnicate"),
        (["serve", "extra"], "extra"),
        (["--port", "80", "test"], "test"),
        (["check", "--fast"], "--fast"),
        (["--port", "-1"], "--port"),
        (["--port", "eighty"], "--port"),
        (["--host", ""], "--host"),
        (["--database", "missing/workout.db"], "--database"),
        (["--database", "."], "--database"),
        (["--key-file", "workout.db"], "--key-file"),
        (["--cors-origins", "*"], "--cors-origins"),
    ],
)
def test_what_cannot_be_used_is_named_in_one_line(
    arguments: list[str], named: str, served: list[Config], capsys: pytest.CaptureFixture[str]
) -> None:
    assert ending(*arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("run.py: ")
    assert named in shown.err
    assert shown.err.count("\n") == 1
    assert served == []


def test_an_unusable_variable_is_named_in_one_line(
    served: list[Config], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WORKOUT_PORT", "eighty")
    assert ending() == 2
    assert capsys.readouterr().err.startswith("run.py: WORKOUT_PORT: ")
    assert served == []


@pytest.mark.parametrize("error", [UnusableSetting, UnusableDatabase, UnusableKey])
def test_what_the_server_cannot_use_is_said_in_one_line(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def serve(config: Config) -> None:
        raise error("it is broken")

    monkeypatch.setattr(server, "serve", serve)
    assert ending() == 2
    assert capsys.readouterr().err == "run.py: it is broken\n"


def test_a_mistake_of_the_program_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def serve(config: Config) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(server, "serve", serve)
    with pytest.raises(ZeroDivisionError):
        cli.main([])
