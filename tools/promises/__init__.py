"""The promises that every suggestion keeps, whatever the request: on the real catalogue, and with some exercises of a user's own.

The facts about a suggestion are computed here again, only from its entries and the catalogue. `requests.py` draws requests,
`world.py` answers them; the tests and `python3 -m tools.check_suggestions` check the answers.
"""

from tools.promises import of_cardio_and_drills, of_lifting, of_reasons, of_weeks
from tools.promises.promise import PROMISES, Promise
from tools.promises.requests import REQUESTS
from tools.promises.world import Body, World

__all__ = ["PROMISES", "REQUESTS", "Body", "Promise", "World", "of_cardio_and_drills", "of_lifting", "of_reasons", "of_weeks"]
