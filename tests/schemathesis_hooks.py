"""For schemathesis: stays logged in, also after it has tried to log out."""

import json
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import schemathesis

CREDENTIALS = {"email": "carol@example.com", "password": "none-of-the-examples-4"}


@schemathesis.auth(refresh_interval=None)
class StayLoggedIn:
    """One device for as long as its token works, then another."""

    token = ""
    doubtful = False  # whether something was called that may have ended it

    def get(self, case: schemathesis.Case, context: schemathesis.AuthContext) -> str:
        root = case.operation.base_url.rstrip("/")
        if not self.token or (self.doubtful and self._status(root) == 401):
            request = Request(f"{root}/api/v1/auth/login", json.dumps(CREDENTIALS).encode(), {"Content-Type": "application/json"})
            with urlopen(request, timeout=20) as response:
                type(self).token = json.load(response)["access_token"]
        type(self).doubtful = False
        return self.token

    def set(self, case: schemathesis.Case, data: str, context: schemathesis.AuthContext) -> None:
        case.headers["Authorization"] = f"Bearer {data}"

    def _status(self, root: str) -> int:
        request: Any = Request(f"{root}/api/v1/me", headers={"Authorization": f"Bearer {self.token}"})
        try:
            with urlopen(request, timeout=20) as response:
                return int(response.status)
        except HTTPError as error:
            with error:
                return error.code


@schemathesis.hook
def after_call(context: schemathesis.HookContext, case: schemathesis.Case, response: schemathesis.Response) -> None:
    """Look at the token again after each call that can log out."""
    if case.method != "GET" and case.operation.path.startswith(("/api/v1/auth/", "/api/v1/me")):
        StayLoggedIn.doubtful = True


@schemathesis.hook
def before_load_schema(context: schemathesis.HookContext, raw_schema: dict[str, Any]) -> None:
    """The document gives a stream the schema of an event's data, as client generators take it; here it is that of the event."""
    for path in raw_schema["paths"].values():
        for operation in path.values():
            content = operation["responses"].get("200", {}).get("content", {}).get("text/event-stream")
            if content:
                data = {"type": "string", "contentMediaType": "application/json", "contentSchema": content["schema"]}
                content["schema"] = {"type": "object", "properties": {"data": data}, "required": ["data"]}
