"""Mail: links to a new password and to a verified address, and notes; sent later, once, and never lost."""

import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from ssl import PROTOCOL_TLS_SERVER, SSLContext
from typing import Any

import pytest
import time_machine
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope
from client import Client, Response
from conftest import PASSWORD, Start, log_in
from database import content
from serving import Server, free_port, serving, wait_until

from workout import clock, smtp
from workout.accounts import outbox
from workout.accounts.letters import LETTERS
from workout.accounts.postman import LOOK_EVERY_S, Postman
from workout.config import Config
from workout.security import throttle
from workout.web.app import App

ALICE = "alice@example.com"
NEW = "seven-green-anvils-3"
SITE = "https://workout.example.com/fit"


class Box:
    """A mail server that keeps what it is given, or refuses it while `refusal` says so."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.refusal = ""

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:
        if self.refusal:
            return self.refusal
        assert isinstance(envelope.content, bytes)
        self.mails.append(message_from_bytes(envelope.content, policy=policy.default))  # type: ignore[arg-type]
        assert envelope.rcpt_tos == [self.mails[-1]["To"]]
        return "250 OK"

    def to(self, recipient: str) -> list[EmailMessage]:
        return [mail for mail in self.mails if mail["To"] == recipient]


@contextmanager
def receiving(**options: Any) -> Iterator[tuple[Box, int]]:
    """A mail server on a free port of this machine."""
    box, port = Box(), free_port()
    controller = Controller(box, hostname="127.0.0.1", port=port, **options)
    controller.start()
    try:
        yield box, port
    finally:
        controller.stop()


@pytest.fixture
def received() -> Iterator[tuple[Box, int]]:
    with receiving() as given:
        yield given


@pytest.fixture
def box(received: tuple[Box, int]) -> Box:
    return received[0]


@pytest.fixture
def beginning(blank: Config) -> Start:
    """Without Alice: she gets a mail when she registers."""
    return Start(blank.database, None)


@pytest.fixture
def config(config: Config, received: tuple[Box, int]) -> Config:
    """A server that sends mail, whose links lead to SITE."""
    return replace(config, smtp=smtp.read(f"smtp://127.0.0.1:{received[1]}?from=fit@example.com"), public_url=SITE)


@pytest.fixture
def app(config: Config, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """It sends nothing by itself: `deliver` does."""
    monkeypatch.setattr("workout.background.Background.every", lambda *_: None)
    app = App(config, files_ready=True)
    yield app
    app.close()


@pytest.fixture
def deliver(app: App, config: Config) -> Callable[[], None]:
    assert config.smtp
    return Postman(app.database, config.smtp, config.site).deliver


def waiting(app: App) -> list[dict[str, Any]]:
    return app.database.connection().execute("SELECT kind, recipient, attempts, next_at FROM mail ORDER BY id").fetchall()


def text_of(mail: EmailMessage) -> str:
    text: str = mail.get_content()
    return text.replace("\r\n", "\n")


def token_in(mail: EmailMessage, purpose: str) -> str:
    found = re.search(rf"{re.escape(SITE)}/#/{purpose}/([\w-]+)\n", text_of(mail))
    assert found, text_of(mail)
    return found[1]


def forgot(client: Client, email: str = ALICE, **options: Any) -> Response:
    return client.post("/auth/forgot", {"email": email}, **options)


def reset(client: Client, token: str, password: str = NEW) -> Response:
    return client.post("/auth/reset", {"token": token, "new_password": password})


# A new password


def test_a_forgotten_password_is_replaced_by_a_link(
    app: App, alice: Client, visitor: Client, box: Box, deliver: Callable[[], None]
) -> None:
    script = Client(app, alice.post("/auth/tokens", {"name": "Script", "scope": "read"}).json["token"])
    assert (forgot(visitor, "Alice@Example.com").status, forgot(visitor).content) == (202, b"")
    deliver()
    (mail,) = [mail for mail in box.to(ALICE) if mail["Subject"] == LETTERS["reset"][0]]
    assert mail["From"] == "Workout <fit@example.com>"
    assert mail["Auto-Submitted"] == "auto-generated" and mail["Date"] and mail["Message-ID"]
    assert mail.get_content_type() == "text/plain"
    token = token_in(mail, "reset")
    assert reset(visitor, token).status == 204
    assert (alice.get("/me").status, script.get("/weights").status) == (401, 401)
    alice.token = log_in(visitor, ALICE, NEW)["access_token"]
    assert alice.get("/me").json["email_verified_at"]
    again = reset(visitor, token, "eleven-quiet-harbours-5")
    assert (again.status, again.json["errors"][0]["code"]) == (422, "token_invalid")


def test_an_address_without_an_account_gets_the_same_answer_and_no_mail(
    app: App, alice: Client, visitor: Client, box: Box, deliver: Callable[[], None]
) -> None:
    deliver()
    box.mails.clear()
    known, unknown = forgot(visitor), forgot(visitor, "nobody@example.com")
    assert (known.status, known.content) == (unknown.status, unknown.content) == (202, b"")
    assert [one["recipient"] for one in waiting(app)] == [ALICE, "nobody@example.com"]  # both are written down
    deliver()
    assert [mail["To"] for mail in box.mails] == [ALICE]
    assert waiting(app) == []


def test_a_link_works_for_an_hour(alice: Client, visitor: Client, box: Box, deliver: Callable[[], None]) -> None:
    forgot(visitor)
    deliver()
    token = token_in(box.to(ALICE)[-1], "reset")
    with time_machine.travel(clock.now() + timedelta(minutes=61), tick=False):
        assert reset(visitor, token).status == 422
    assert reset(visitor, token, "short").pointers == ["/new_password"]
    assert reset(visitor, token, "password1").pointers == ["/new_password"]
    assert reset(visitor, token).status == 204


def test_a_second_link_ends_the_first_and_comes_five_minutes_later_at_the_earliest(
    alice: Client, visitor: Client, box: Box, deliver: Callable[[], None]
) -> None:
    def links() -> list[str]:
        deliver()
        return [token_in(mail, "reset") for mail in box.to(ALICE) if mail["Subject"] == LETTERS["reset"][0]]

    forgot(visitor)
    (first,) = links()
    forgot(visitor)
    assert links() == [first]
    with time_machine.travel(clock.now() + timedelta(minutes=6), tick=False):
        forgot(visitor)
        _, second = links()
        assert reset(visitor, first).status == 422
        assert reset(visitor, second).status == 204


def test_a_link_to_an_address_that_was_left_is_void(
    alice: Client, visitor: Client, box: Box, deliver: Callable[[], None]
) -> None:
    forgot(visitor)
    deliver()
    token = token_in(box.to(ALICE)[-1], "reset")
    assert alice.post("/me/email", {"email": "alice@example.net", "password": PASSWORD}).status == 200
    assert reset(visitor, token).status == 422


def test_nobody_asks_for_links_without_end(alice: Client, visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(throttle, "FORGOTTEN", throttle.Limit(3, 3600))
    statuses = [forgot(visitor, f"{number}@example.com").status for number in range(4)]
    assert statuses == [202, 202, 202, 429]
    assert forgot(visitor, address="198.51.100.7").status == 202


@pytest.mark.parametrize("token", ["x", "a" * 43, "é", "' OR 1=1"])
def test_a_made_up_link_is_refused(alice: Client, visitor: Client, token: str) -> None:
    assert reset(visitor, token).json["errors"][0] == {
        "pointer": "/token",
        "detail": "This link was used, is older than an hour, or is mistyped; ask for another.",
        "code": "token_invalid",
    }
    assert visitor.post("/auth/verify", {"token": token}).status == 422


def test_a_link_of_one_kind_is_none_of_the_other(alice: Client, visitor: Client, box: Box, deliver: Callable[[], None]) -> None:
    deliver()
    token = token_in(box.to(ALICE)[0], "verify")
    assert reset(visitor, token).status == 422


@pytest.mark.parametrize("path", ["forgot", "reset", "verify"])
def test_without_a_mail_server_there_are_no_links(config: Config, path: str) -> None:
    app = App(replace(config, smtp=None), files_ready=True)
    body = {"forgot": {"email": ALICE}, "reset": {"token": "x", "new_password": NEW}, "verify": {"token": "x"}}[path]
    response = Client(app).post(f"/auth/{path}", body)
    assert (response.status, response.json["code"]) == (404, "no_mail")
    assert Client(app).post("/auth/register", {"email": ALICE, "password": PASSWORD}).status == 201
    assert waiting(app) == []
    app.close()


# Verifying


def test_a_new_account_is_verified_by_a_link(alice: Client, visitor: Client, box: Box, deliver: Callable[[], None]) -> None:
    assert alice.get("/me").json["email_verified_at"] is None
    deliver()
    (mail,) = box.to(ALICE)
    token = token_in(mail, "verify")
    assert visitor.post("/auth/verify", {"token": token}).status == 204
    assert alice.get("/me").json["email_verified_at"]
    assert visitor.post("/auth/verify", {"token": token}).status == 422


def test_a_change_of_address_tells_the_old_one_and_asks_the_new_one(
    alice: Client, visitor: Client, box: Box, deliver: Callable[[], None]
) -> None:
    deliver()
    assert visitor.post("/auth/verify", {"token": token_in(box.to(ALICE)[0], "verify")}).status == 204
    changed = alice.post("/me/email", {"email": "alice@example.net", "password": PASSWORD})
    assert (changed.status, changed.json["email_verified_at"]) == (200, None)
    deliver()
    note, link = box.mails[1:]
    assert (note["To"], note["Subject"]) == (ALICE, LETTERS["email_changed"][0])
    assert "from alice@example.com to alice@example.net" in text_of(note)
    assert link["To"] == "alice@example.net"
    assert visitor.post("/auth/verify", {"token": token_in(link, "verify")}).status == 204
    assert alice.post("/me/email", {"email": "alice@example.net", "password": PASSWORD}).json["email_verified_at"]
    deliver()
    assert len(box.mails) == 3


def test_nobody_logs_in_unverified_where_that_is_asked_for(config: Config, box: Box, deliver: Callable[[], None]) -> None:
    app = App(replace(config, verify_email=True), files_ready=True)
    visitor = Client(app)
    assert visitor.post("/auth/register", {"email": ALICE, "password": PASSWORD}).status == 201
    credentials = {"email": ALICE, "password": PASSWORD}
    refused = visitor.post("/auth/login", credentials)
    assert (refused.status, refused.json["code"]) == (403, "email_unverified")
    assert visitor.post("/auth/login", {**credentials, "password": "wrong"}).json["code"] == "login_failed"
    deliver()
    (mail,) = box.to(ALICE)
    with time_machine.travel(clock.now() + timedelta(minutes=61), tick=False):
        assert visitor.post("/auth/verify", {"token": token_in(mail, "verify")}).status == 422
        assert visitor.post("/auth/login", credentials).status == 403
        deliver()  # another link, for the first is over
        assert visitor.post("/auth/verify", {"token": token_in(box.mails[-1], "verify")}).status == 204
        assert log_in(visitor, ALICE)
    app.close()


# Notes


def test_a_new_log_in_is_told_but_not_the_first(alice: Client, visitor: Client, box: Box, deliver: Callable[[], None]) -> None:
    deliver()
    box.mails.clear()
    visitor.post("/auth/login", {"email": ALICE, "password": "wrong"})
    deliver()
    assert box.mails == []
    agent = {"User-Agent": "curl/8.5.0 {token}"}
    assert (
        visitor.post("/auth/login", {"email": ALICE, "password": PASSWORD}, headers=agent, address="198.51.100.7").status == 200
    )
    deliver()
    (mail,) = box.to(ALICE)
    assert mail["Subject"] == LETTERS["new_device"][0]
    assert "198.51.100.7" in text_of(mail) and "curl/8.5.0 {token}" in text_of(mail)


# Sending


def test_what_is_secret_is_not_in_the_database(
    app: App, alice: Client, visitor: Client, box: Box, deliver: Callable[[], None]
) -> None:
    forgot(visitor)
    deliver()
    token = token_in(box.to(ALICE)[-1], "reset")
    assert token not in content(app.database.location)


@pytest.mark.parametrize("refusal", ["451 Come again later", "550 Never heard of"])
def test_what_is_not_taken_is_tried_again_later_and_later(
    app: App, alice: Client, box: Box, deliver: Callable[[], None], refusal: str, caplog: pytest.LogCaptureFixture
) -> None:
    box.refusal = refusal
    now = clock.now()
    deliver()
    assert [(one["attempts"], clock.parse(one["next_at"]) > now) for one in waiting(app)] == [(1, True)]
    assert "mail not sent" in caplog.text
    deliver()
    assert waiting(app)[0]["attempts"] == 1  # not before it is due
    with time_machine.travel(now + timedelta(minutes=2, seconds=5), tick=False) as later:
        deliver()
        assert waiting(app)[0]["attempts"] == 2
        later.shift(timedelta(minutes=3))
        deliver()
        assert waiting(app)[0]["attempts"] == 2
        later.shift(timedelta(minutes=2))
        box.refusal = ""
        deliver()
    (mail,) = box.mails
    assert token_in(mail, "verify") and waiting(app) == []


def test_it_is_given_up_in_the_end(app: App, alice: Client, box: Box, deliver: Callable[[], None]) -> None:
    box.refusal = "550 Never heard of"
    with time_machine.travel(clock.now(), tick=False) as traveller:
        for _ in range(outbox.MOST_ATTEMPTS):
            assert len(waiting(app)) == 1
            deliver()
            traveller.shift(timedelta(hours=20))
    assert waiting(app) == []


def test_a_server_that_is_away_loses_nothing(app: App, config: Config, alice: Client) -> None:
    assert config.smtp
    Postman(app.database, config.smtp._replace(port=free_port()), SITE).deliver()
    assert [one["attempts"] for one in waiting(app)] == [1]


def test_a_process_that_dies_while_it_sends_loses_nothing(app: App, alice: Client, box: Box, deliver: Callable[[], None]) -> None:
    with app.database.writing() as db:
        assert outbox.claim(db, SITE)  # and then nothing more
    deliver()
    assert box.mails == []  # it may still be under way
    with time_machine.travel(clock.now() + timedelta(minutes=3), tick=False):
        deliver()
    assert len(box.mails) == 1


def test_mail_goes_with_its_account(app: App, alice: Client) -> None:
    assert len(waiting(app)) == 1
    assert alice.delete("/me", {"password": PASSWORD}).status == 204
    assert waiting(app) == []


def test_every_letter_can_be_written() -> None:
    known = dict.fromkeys(["recipient", "site", "token", "email", "at", "address", "user_agent"], "x")
    for subject, text in LETTERS.values():
        assert subject.isascii() and "{" not in text.format(**known)


# The relay


@pytest.mark.parametrize(
    ("url", "relay"),
    [
        ("smtp://localhost:2525", ("localhost", 2525, False, False, None, None, "workout@localhost")),
        ("smtp://127.0.0.1", ("127.0.0.1", 25, False, False, None, None, "workout@localhost")),
        ("smtp://[fe80::1]", ("fe80::1", 25, False, False, None, None, "workout@localhost")),
        ("smtp://mail.example.com", ("mail.example.com", 25, False, False, None, None, "workout@mail.example.com")),
        ("smtp://a%40b.c:p%3A%2Fw@a.example?starttls", ("a.example", 587, False, True, "a@b.c", "p:/w", "a@b.c")),
        (
            "smtps://me:secret@mail.example.com",
            ("mail.example.com", 465, True, False, "me", "secret", "workout@mail.example.com"),
        ),
        (
            "smtps://mail.example.com:466?from=fit@example.com",
            ("mail.example.com", 466, True, False, None, None, "fit@example.com"),
        ),
    ],
)
def test_a_relay_is_read(url: str, relay: tuple[Any, ...]) -> None:
    assert smtp.read(url) == smtp.Relay(*relay)


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for localhost that nobody has signed, with its key."""
    if not shutil.which("openssl"):
        pytest.skip("openssl is needed to make a certificate")
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    path = tmp_path / "certificate.pem"
    subprocess.run([*command, "-keyout", str(path), "-out", str(tmp_path / "half.pem")], check=True, capture_output=True)
    path.write_text(path.read_text() + (tmp_path / "half.pem").read_text())
    return path


@pytest.mark.parametrize("scheme", ["smtps", "starttls"])
def test_it_is_encrypted_and_the_certificate_has_to_be_good(
    scheme: str, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = SSLContext(PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    def authenticate(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        return AuthResult(success=(data.login, data.password) == (b"me", b"secret"))

    options: dict[str, Any] = {"authenticator": authenticate, "server_hostname": "localhost"}
    options |= {"ssl_context": context, "auth_require_tls": False} if scheme == "smtps" else {"tls_context": context}
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    monkeypatch.setattr(smtp, "TIMEOUT_S", 2.0)  # for what is never answered
    with receiving(**options) as (box, port):
        url = f"smtps://me:{{}}@localhost:{port}" if scheme == "smtps" else f"smtp://me:{{}}@localhost:{port}?starttls"
        smtp.send(smtp.read(url.format("secret")), ALICE, "Hello", "Grüße\n")
        with pytest.raises(OSError):
            smtp.send(smtp.read(url.format("wrong")), ALICE, "Hello", "again\n")
        monkeypatch.setenv("SSL_CERT_FILE", "/nonexistent")
        with pytest.raises(OSError):
            smtp.send(smtp.read(url.format("secret")), ALICE, "Hello", "again\n")
    assert [text_of(mail) for mail in box.mails] == ["Grüße\n"]


# The server


def test_two_workers_send_each_mail_once_and_after_a_restart_what_was_left(tmp_path: Path) -> None:
    emails = [f"person{number}@example.com" for number in range(12)]
    port = free_port()
    flags = ("--workers", "2", "--smtp", f"smtp://127.0.0.1:{port}")
    first = "from datetime import timedelta; from workout.accounts import outbox; outbox.FIRST_PAUSE = timedelta(seconds=6)"

    def register(server: Server, *emails: str) -> None:
        for email in emails:
            assert server.call("POST", "/api/v1/auth/register", {"email": email, "password": PASSWORD})[0] == 201

    with serving(tmp_path, *flags, first=first) as server:  # while the mail server is away
        register(server, *emails[:2])
        wait_until(lambda: "mail not sent" in server.log.read_text())
    box = Box()
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        with serving(tmp_path, *flags, first=first) as server:
            register(server, *emails[2:])
            wait_until(lambda: {mail["To"] for mail in box.mails} == set(emails))
            assert f"{server.url}/#/verify/" in text_of(box.mails[0])
            time.sleep(1.5 * LOOK_EVERY_S)
    finally:
        controller.stop()
    assert sorted(mail["To"] for mail in box.mails) == sorted(emails)
