"""Handing a mail to the server that sends it."""

import re
from typing import NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

TIMEOUT_S = 10.0
"""How long each step of the conversation with the relay may take, in seconds."""

PORTS = {"smtps": 465, "smtp": 25}


class Relay(NamedTuple):
    """The server that takes our mail, and how to speak to it."""

    host: str
    port: int
    tls: bool
    """Whether the connection is encrypted from the first byte."""
    starttls: bool
    user: str | None
    password: str | None
    sender: str
    """The address that our mail comes from."""


def read(url: str) -> Relay:
    """The relay of a URL such as `smtps://user:password@host:465?from=workout@example.com`. ValueError tells what is wrong."""
    parts = urlsplit(url)
    options = parse_qs(parts.query, keep_blank_values=True)
    if parts.scheme not in PORTS or not parts.hostname or parts.path not in ("", "/") or parts.fragment:
        raise ValueError("give smtps://user:password@host:465, or smtp://host:587?starttls")
    if unknown := options.keys() - {"starttls", "from"}:
        raise ValueError(f"it takes no {min(unknown)}; known are starttls and from")
    user, password = (unquote(part) if part else None for part in (parts.username, parts.password))
    starttls = "starttls" in options
    if parts.scheme == "smtps" and starttls:
        raise ValueError("smtps is encrypted from the start; leave starttls out")
    if password and not (parts.scheme == "smtps" or starttls or parts.hostname in ("localhost", "127.0.0.1", "::1")):
        raise ValueError("the password would travel unencrypted; use smtps, or add ?starttls")
    domain = parts.hostname if re.search("[a-z]", parts.hostname) and ":" not in parts.hostname else "localhost"
    named = user if user and "@" in user else f"workout@{domain}"
    sender = options.get("from", [named])[0]
    if not re.fullmatch(r"[!-?A-~]+@[!-?A-~]+", sender):
        raise ValueError("from has to be an e-mail address")
    port = parts.port or (587 if starttls else PORTS[parts.scheme])
    return Relay(parts.hostname, port, parts.scheme == "smtps", starttls, user, password, sender)


def send(relay: Relay, recipient: str, subject: str, text: str) -> None:
    """Send a mail in plain text. Raises OSError if the relay cannot be reached, refuses the mail, or has no good certificate."""
    import smtplib  # these are slow to import, and most servers send no mail
    import ssl
    from email.message import EmailMessage
    from email.policy import SMTP
    from email.utils import formatdate, make_msgid

    mail = EmailMessage(policy=SMTP.clone(max_line_length=990))  # so that no link is wrapped
    mail["From"], mail["To"], mail["Subject"] = f"Workout <{relay.sender}>", recipient, subject
    mail["Date"], mail["Message-ID"] = formatdate(usegmt=True), make_msgid(domain=relay.sender.rpartition("@")[2])
    mail["Auto-Submitted"] = "auto-generated"  # so that no out-of-office reply comes back (RFC 3834)
    mail.set_content(text)
    context = ssl.create_default_context()
    if relay.tls:
        server: smtplib.SMTP = smtplib.SMTP_SSL(relay.host, relay.port, timeout=TIMEOUT_S, context=context)
    else:
        server = smtplib.SMTP(relay.host, relay.port, timeout=TIMEOUT_S)
    with server:
        if relay.starttls:
            server.starttls(context=context)
        if relay.user:
            server.login(relay.user, relay.password or "")
        server.send_message(mail, relay.sender, [recipient])
