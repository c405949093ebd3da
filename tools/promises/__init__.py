"""What holds for every suggestion, whatever is asked for: on the real catalogue, and with some exercises of one's own.

What a suggestion amounts to is computed here afresh, from its entries and the catalogue alone. `requests.py` draws requests,
`world.py` answers them; the tests and `python3 -m tools.check_suggestions` hold the answers to the promises.
"""

from tools.promises import of_cardio_and_drills, of_lifting, of_weeks
from tools.promises.promise import PROMISES, Promise
from tools.promises.requests import REQUESTS
from tools.promises.world import Body, World

__all__ = ["PROMISES", "REQUESTS", "Body", "Promise", "World", "of_cardio_and_drills", "of_lifting", "of_weeks"]
