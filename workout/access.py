"""Whether this process may use a file, and if not, why and what to do about it."""

import os
import stat
from pathlib import Path

READ_WRITE = os.R_OK | os.W_OK


def refusal(path: Path, needed: int = READ_WRITE) -> str | None:
    """Why this process may not use the file or folder, with the remedy; None when it may. `needed`: a mode as for `os.access`."""
    if os.access(path, needed, effective_ids=os.access in os.supports_effective_ids):
        return None
    if _is_on_read_only_system(path):
        return f"{path} is on a file system that is mounted read-only; mount it writable, or name a file elsewhere."
    known = path.stat()
    owner, me = name(known.st_uid), name(os.geteuid() if hasattr(os, "geteuid") else known.st_uid)
    kind, bits = ("folder", "u+rwx") if stat.S_ISDIR(known.st_mode) else ("file", "u+rw")
    remedy = f"`chmod {bits} {path}`" if owner == me else f"`chown {me} {path}`, as root"
    mode = stat.S_IMODE(known.st_mode)
    return f"{path} belongs to {owner} (mode {mode:04o}), and this process runs as {me}, which may not use that {kind}: {remedy}."


def open_private(path: Path, flags: int = 0) -> int:
    """Open a file for reading and writing. Returns its descriptor. Raises OSError. `flags`: further flags of `os.open`.

    A missing file is made, and only its owner can use it. When root opens the file, the folder's owner becomes its owner: the
    server may run as that user, and could not open root's file.
    """
    file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | flags, 0o600)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        right = _owner(path.parent.stat())
        if _owner(os.fstat(file)) != right:  # to set the same owner again would change the time of the file's last change
            os.fchown(file, *right)
    return file


def _owner(known: os.stat_result) -> tuple[int, int]:
    return known.st_uid, known.st_gid


def name(uid: int) -> str:
    """The name of the user with this number; the number as text if there is no such user (in a container, say)."""
    try:
        import pwd  # Windows has none

        return pwd.getpwuid(uid).pw_name
    except (ImportError, KeyError):
        return str(uid)


def _is_on_read_only_system(path: Path) -> bool:
    return hasattr(os, "statvfs") and bool(os.statvfs(path).f_flag & os.ST_RDONLY)
