"""Holds a written Camtrap DP package against the published profile and table schemas, without the network."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

SCHEMAS = Path(__file__).resolve().parents[1] / "schemas" / "camtrap_dp_1.0.2"
TABLES = ("deployments", "media", "observations")


def schema(name: str) -> dict:
    return json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))


def problems(archive: Path, folder: Path) -> list[str]:
    """What frictionless and the profile find wrong with a zip; unpacked into ``folder``."""
    frictionless = pytest.importorskip("frictionless")
    jsonschema = pytest.importorskip("jsonschema")
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(folder)
    descriptor = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    profile = schema("camtrap-dp-profile")
    profile["allOf"] = profile["allOf"][1:]  # the first asks the network for the profile of all data packages
    del profile["allOf"][0]["properties"]["spatial"]["$ref"]  # as this asks for GeoJSON's
    found = [error.message for error in jsonschema.Draft4Validator(profile).iter_errors(descriptor)]
    for resource in descriptor["resources"]:
        assert resource["schema"].endswith(f"/1.0.2/{resource['name']}-table-schema.json")
        resource["schema"] = schema(f"{resource['name']}-table-schema")
    plain = {"name": descriptor.get("name", "package"), "resources": descriptor["resources"]}
    with frictionless.system.use_context(trusted=True):
        report = frictionless.Package.from_descriptor(plain, basepath=str(folder)).validate()
    return found + [str(line) for line in report.flatten(["type", "message"])]
