"""What the keeper of the server can do for someone who is locked out."""

from workout import accounts
from workout.config import Config
from workout.db import Database, UnusableDatabase
from workout.security.passwords import Passwords, refuse_guessable
from workout.web.contract import validation


def reset_password(config: Config, email: str, password: str) -> None:
    """Give the account of that e-mail address a new password, and log it out everywhere. Also while the server runs.

    Raises Invalid for an address that no account has and a password that registering would refuse too, and UnusableDatabase.
    """
    if not config.database.is_file():  # or it would be created
        raise UnusableDatabase(f"{config.database} does not exist; name the server's database with --database.")
    validation.check("Registration", {"email": email, "password": password})
    refuse_guessable(password, "/password", [email])
    password_hash = Passwords(config.scrypt_n).hash(password)
    database = Database(config.database)
    try:
        with database.writing() as db:
            accounts.reset_password(db, email, password_hash)
    finally:
        database.close(sealed=False)  # the server may be using the file
