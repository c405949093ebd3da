"""Access and refresh tokens: JWTs (RFC 7519) signed with HS256, in the profile of RFC 9068 where it applies."""

import re
import secrets
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from workout import clock
from workout.errors import Unauthorized
from workout.security.keys import Keys

ISSUER = "workout"
AUDIENCE = "workout-api"
ACCESS = "at+jwt"
REFRESH = "rt+jwt"
ACCESS_LIFE = timedelta(minutes=10)
REFRESH_IDLE = timedelta(days=7)
REFRESH_ABSOLUTE = timedelta(days=30)
SET_BACK = timedelta(minutes=2)
"""How far the server's clock may be set back, or differ between machines, before new tokens are refused."""

MOST_REMEMBERED = 10_000  # verified tokens that a process remembers; they take 6 MB

COMMON_CLAIMS = ["iss", "aud", "sub", "sid", "jti", "iat", "exp"]


class Claims(NamedTuple):
    """What a valid token says."""

    user_id: int
    device_id: int
    generation: int = 0
    """Of a refresh token: its number among those of the device, which begin with 0 at the log-in. 0 in an access token."""


class Tokens:
    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._verified: dict[str, tuple[Claims, int]] = {}

    def access(self, user_id: int, device_id: int) -> str:
        """An access token, valid for ten minutes from now."""
        issued = clock.now()
        claims = self._claims(user_id, device_id, secrets.token_urlsafe(12), issued, issued + ACCESS_LIFE)
        return self._sign(ACCESS, claims)

    def refresh(self, user_id: int, device_id: int, generation: int, issued: datetime, logged_in: datetime) -> str:
        """The device's refresh token. `generation`: as in Claims.

        The same arguments give the same token, so a lost answer can be sent again. The token is valid for seven days after
        `issued`, but for no more than thirty days after `logged_in`.
        """
        expires = min(issued + REFRESH_IDLE, logged_in + REFRESH_ABSOLUTE)
        claims = self._claims(user_id, device_id, f"{device_id}.{generation}", issued, expires)
        return self._sign(REFRESH, {**claims, "gen": generation})

    def read_access(self, token: str) -> Claims:
        """What a valid access token says. Raises Unauthorized for any other text.

        A token is verified only once and then remembered until it expires. Whether its device is still logged in is not checked
        here.
        """
        claims, expires = self._verified.get(token, (None, 0))
        if claims and clock.now().timestamp() < expires:
            return claims
        verified = self._verify(ACCESS, token, COMMON_CLAIMS)
        claims = Claims(int(verified["sub"]), verified["sid"])
        if len(self._verified) >= MOST_REMEMBERED:
            self._verified.clear()  # tokens still in use are then verified once more
        self._verified[token] = (claims, verified["exp"])
        return claims

    def read_refresh(self, token: str) -> Claims:
        """What a valid refresh token says. Raises Unauthorized for any other text. Whether it has been used already is not
        checked here.
        """
        claims = self._verify(REFRESH, token, [*COMMON_CLAIMS, "gen"])
        return Claims(int(claims["sub"]), claims["sid"], claims["gen"])

    def _claims(self, user_id: int, device_id: int, jti: str, issued: datetime, expires: datetime) -> dict[str, Any]:
        return {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": str(user_id),
            "sid": device_id,
            "jti": jti,
            "iat": int(issued.timestamp()),
            "exp": int(expires.timestamp()),
        }

    def _sign(self, kind: str, claims: dict[str, Any]) -> str:
        import jwt  # slow to import: an HTTP client comes with it

        key = self._keys.current
        return jwt.encode(claims, key.secret, algorithm="HS256", headers={"typ": kind, "kid": key.kid})

    def _verify(self, kind: str, token: str, required: list[str]) -> dict[str, Any]:
        import jwt  # slow to import, see above

        try:
            key = self._keys.named(jwt.get_unverified_header(token).get("kid"))
            if key is None:
                raise refused("The token is not valid.", "token_invalid")
            decoded = jwt.decode_complete(
                token,
                key.secret,
                algorithms=["HS256"],
                issuer=ISSUER,
                audience=AUDIENCE,
                # `iat` is checked below. PyJWT can allow for a clock that was set back, but then also accepts expired tokens.
                options={"require": required, "strict_aud": True, "verify_iat": False},
            )
        except jwt.ExpiredSignatureError:
            raise refused("The token has expired; get another at /auth/refresh.", "token_expired") from None
        except (jwt.PyJWTError, ValueError, TypeError, OverflowError):
            raise refused("The token is not valid.", "token_invalid") from None
        header, claims = decoded["header"], decoded["payload"]
        whole = all(
            type(claims[name]) is int and 0 <= claims[name] < 2**63 for name in ("sid", "iat", "exp", "gen") if name in required
        )
        issued = whole and claims["iat"] <= (clock.now() + SET_BACK).timestamp()
        numbered = re.fullmatch("[1-9][0-9]{0,17}", claims["sub"])
        if header.get("typ") != kind or not issued or not numbered:
            raise refused("The token is not valid.", "token_invalid")
        return dict(claims)


def refused(detail: str, code: str) -> Unauthorized:
    """The error for a token that was sent but is not valid, in the words of RFC 6750 section 3.1."""
    return Unauthorized(detail, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'}, code=code)
