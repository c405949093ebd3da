"""What comes along for running it elsewhere: the container's recipe, and the examples for systemd and proxies."""

import re
import shutil
from dataclasses import fields
from pathlib import Path

import pytest
from serving import ROOT, serving

from workout.config import Config

DOCKERFILE = (ROOT / "Dockerfile").read_text()
RECIPES = [ROOT / "Dockerfile", ROOT / "docker-compose.yml", *sorted((ROOT / "deploy").iterdir())]
OF_CADDY = {"WORKOUT_SITE", "WORKOUT_UPSTREAM"}


def test_the_image_has_everything_that_the_program_reads(tmp_path: Path) -> None:
    app = tmp_path / "app"
    app.mkdir()
    allowed = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    for names in re.findall(r"^COPY (?!--from)(.*) /app.*$", DOCKERFILE, re.MULTILINE):
        for name in names.split():
            assert name in allowed, f"{name} is kept out of the build by .dockerignore"
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
            copy(ROOT / name, app / name)  # type: ignore[operator]
    with serving(tmp_path, "--workers", "1", root=app) as server:
        for path in ("/readyz", "/openapi.json"):
            assert server.call("GET", path)[0] == 200
        for path in ("/", "/docs", "/docs/docs.js", "/docs/swagger-ui-bundle.js", "/sw.js", "/icons/icon.svg"):
            assert server.fetch(path)


def test_every_version_is_named() -> None:
    images = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    images += re.findall(r"image: (\S+)", (ROOT / "docker-compose.yml").read_text())
    assert len(images) == 4
    for image in images:
        assert re.fullmatch(r"[a-z]+:[0-9]+(\.[0-9]+){1,2}-\w+(-\w+)?", image)


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_a_recipe_names_settings_that_there_are(recipe: Path) -> None:
    known = {f"WORKOUT_{field.name.upper()}" for field in fields(Config)} | OF_CADDY
    assert set(re.findall(r"WORKOUT_[A-Z_]+", recipe.read_text())) <= known
