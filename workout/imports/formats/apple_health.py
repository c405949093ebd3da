"""Apple Health: one large XML file. It is read in pieces, and only weights, body fat and waist are used."""

import codecs
from collections import Counter
from collections.abc import Iterable
from xml.parsers import expat

from workout.errors import TooLarge
from workout.imports.collecting import Collector
from workout.imports.shape import Body, File
from workout.imports.table import MOST_ROWS, refuse
from workout.imports.values import Odd, kg, metres, number, start

MASS, FAT, WAIST = (f"HKQuantityTypeIdentifier{name}" for name in ("BodyMass", "BodyFatPercentage", "WaistCircumference"))


def read_xml(pieces: Iterable[bytes]) -> File:
    """The content of the file. Raises Invalid if it is cut off, declares entities, or is not from Apple Health, and TooLarge."""
    into = Collector("apple_health", "weight")
    fat: dict[str, float] = {}
    parser = expat.ParserCreate("UTF-8")  # even if the file names another encoding
    root: list[str] = []

    def start_element(name: str, attributes: dict[str, str]) -> None:
        root.append(name) if not root else None
        if name != "Record":
            return
        if root[0] != "HealthData":
            raise refuse("This XML file is not one of Apple Health, whose outermost element is HealthData.")
        if attributes.get("type") not in (MASS, FAT, WAIST):
            into.ignored["other_records"] += 1
            return
        into.rows += 1
        into.line = parser.CurrentLineNumber
        if into.rows > MOST_ROWS:
            raise TooLarge(f"The file has more than {MOST_ROWS} records of the body.")
        try:
            _take(attributes, into, fat)
        except Odd as odd:
            into.problem(f"{str(odd)[0].upper()}{str(odd)[1:]}.")

    def refuse_entity(*_: object) -> None:
        raise refuse(f"Line {parser.CurrentLineNumber} declares an entity, which is not read; send the file as it was exported.")

    parser.StartElementHandler = start_element
    parser.EntityDeclHandler = refuse_entity
    begins = b""
    try:
        for piece in pieces:
            begins = begins or piece.removeprefix(codecs.BOM_UTF8).lstrip()[:1]
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        if begins != b"<":
            raise refuse(
                "This is no XML file. Send CSV as text/csv, and an export of this program as application/json."
            ) from None
        detail = f"Line {error.lineno} is not well-formed XML in UTF-8; the file may be cut off. Export it again."
        raise refuse(detail) from None
    if root[0] != "HealthData":
        raise refuse("This XML file is not one of Apple Health, whose outermost element is HealthData.")
    file = into.file()
    with_fat = [one._replace(fat_pct=fat.get(one.at)) if one.kind == "weight" else one for one in file.bodies]
    alone = fat.keys() - {one.at for one in file.bodies if one.kind == "weight"}
    return file._replace(bodies=tuple(with_fat), ignored=file.ignored + Counter(body_fat_without_weight=len(alone)))


def _take(attributes: dict[str, str], into: Collector, fat: dict[str, float]) -> None:
    at, amount, unit = start(attributes.get("startDate", "")), number(attributes.get("value", "")), attributes.get("unit", "")
    if amount is None:
        raise Odd("the record has no value")
    if attributes["type"] == MASS:
        into.measured(Body(at, "weight", kg(amount, unit) or 0))
    elif attributes["type"] == FAT:
        fat[at] = round(amount * 100 if amount <= 1 else amount, 1)
    else:
        into.measured(Body(at, "waist", round((metres(amount, unit) or 0) * 100, 2)))
