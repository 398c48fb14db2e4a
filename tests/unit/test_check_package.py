"""A good zip passes, and each planted fault is told by its rule."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path

import check_package
import pytest
from make_zip import write_zip

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "neaspec_plugin"


@pytest.fixture
def stage(tmp_path) -> Path:
    """The smallest sound plugin, with the project's own metadata, licence and icon."""
    package = tmp_path / "stage" / PACKAGE
    (package / "resources" / "icons").mkdir(parents=True)
    for name in ("LICENSE", "metadata.txt", "resources/icons/neaspec.svg"):
        shutil.copy(ROOT / name, package / name)
    (package / "__init__.py").write_text("def classFactory(iface):\n    return None\n", encoding="utf-8")
    return package.parent


def packed(stage: Path) -> Path:
    target = stage.parent / "plugin.zip"
    write_zip(target, stage, PACKAGE)
    return target


def rules(faults: list[str]) -> set[str]:
    return {fault.split(":")[0] for fault in faults}


def test_sound_plugin_passes(stage, capsys):
    assert check_package.main(packed(stage)) == 0
    told = capsys.readouterr().out.splitlines()
    assert len(told) == 1
    assert "sound, files: 4" in told[0]


def test_all_resources_are_of_a_kind_that_may_be_packed():
    """The stage of ``make package`` is a copy of them, with the examples."""
    kinds = {path.suffix for path in (ROOT / "resources").rglob("*") if path.is_file() and path.name != ".built"}
    assert {".xlsx", ".geojson"} <= kinds <= check_package.KINDS


def test_same_files_give_the_same_zip(stage):
    first = packed(stage).read_bytes()
    source = stage / PACKAGE / "__init__.py"
    os.utime(source, (1, 1))
    source.chmod(0o755)
    assert packed(stage).read_bytes() == first


@pytest.mark.parametrize(
    ("name", "text", "rule"),
    [
        (".hidden", "", "hidden"),
        ("__pycache__/a.txt", "", "forbidden"),
        ("a.pyc", "", "forbidden"),
        ("a..b.txt", "", "unsafe name"),
        ("run.sh", "", "unexpected kind"),
        ("texts.py.new", "", "unexpected kind"),
        ("new_syntax.py", "match 1:\n    case 1:\n        pass\n", "source"),
        ("metadata.txt", "[general]\nname=a 1 % level\n", "metadata"),
        ("metadata.txt", "name=without a section\n", "metadata"),
    ],
)
def test_planted_file_is_told(stage, name, text, rule):
    path = stage / PACKAGE / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    assert rules(check_package.structural_faults(packed(stage))) == {rule}


@pytest.mark.parametrize("name", check_package.REQUIRED_FILES)
def test_missing_file_is_told(stage, name):
    (stage / PACKAGE / name).unlink()
    assert f"missing file: {name}" in check_package.structural_faults(packed(stage))


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("author=", "author=a/b ", "author has a slash"),
        ("email=", "mail=", "email is missing"),
        ("tracker=https://", "tracker=", "address of tracker"),
        ("homepage=https://", "homepage=http://homepage.", "address of homepage"),
        ("experimental=True", "experimental=maybe", "experimental is neither true nor false"),
        ("qgisMaximumVersion=4.99", "qgisMaximumVersion=3.99", "not listed for QGIS 4 (ours)"),
        ("hasProcessingProvider=yes", "hasProcessingProvider=no", "qgis_process would not find the algorithms (ours)"),
        ("icons/neaspec.svg", "icons/other.svg", "the icon is not in the zip (ours)"),
    ],
)
def test_wrong_metadata_is_told(stage, old, new, fault):
    path = stage / PACKAGE / "metadata.txt"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert check_package.structural_faults(packed(stage)) == [f"metadata: {fault}"]


@pytest.mark.parametrize(
    ("name", "mode", "rule"),
    [
        ("../evil.py", 0o100644, "unsafe name"),
        (f"{PACKAGE}/a\\b.py", 0o100644, "unsafe name"),
        ("/etc/a.py", 0o100644, "unsafe name"),
        ("other/a.py", 0o100644, "outside neaspec_plugin"),
        (f"{PACKAGE}/z.py", 0o100755, "mode"),
        (f"{PACKAGE}/z.py", 0o120644, "mode"),
    ],
)
def test_planted_entry_is_told(stage, name, mode, rule):
    target = packed(stage)
    with zipfile.ZipFile(target, "a") as archive:
        entry = zipfile.ZipInfo("name", check_package.DATE)
        entry.filename, entry.external_attr = name, mode << 16
        archive.writestr(entry, "")
    assert rule in rules(check_package.structural_faults(target))


def test_package_name_comes_from_the_first_entry(stage):
    target = packed(stage)
    with zipfile.ZipFile(target) as archive:
        texts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(target, "w") as archive:
        for name, text in texts.items():
            archive.writestr(name.replace(PACKAGE, "neaspec-1.0"), text)
    assert {"package name", "date", "mode"} == rules(check_package.structural_faults(target))


def test_damaged_zip_is_told(stage):
    target = packed(stage)
    content = target.read_bytes()
    middle = len(content) // 3  # inside the packed licence, which is by far the largest file
    target.write_bytes(content[:middle] + b"\x00\x00\x00\x00" + content[middle + 4 :])
    assert rules(check_package.structural_faults(target)) == {"damaged"}
    target.write_bytes(content[:100])
    assert rules(check_package.structural_faults(target)) == {"damaged"}


def test_too_large_zip_is_told(stage, monkeypatch):
    target = packed(stage)
    monkeypatch.setattr(check_package, "MOST_BYTES", target.stat().st_size - 1)
    assert rules(check_package.structural_faults(target)) == {"size"}


def test_scanners_find_what_is_planted(stage, capsys):
    package = stage / PACKAGE
    (package / "loads.py").write_text("import pickle\n\n\ndef load(text):\n    return eval(text)\n", encoding="utf-8")
    (package / "keys.csv").write_text("name,value\nkey," + "AKIA" + "Q7X3M9K2T5W8R4N6\n", encoding="utf-8")
    assert check_package.main(packed(stage)) == 1
    told = capsys.readouterr().out
    assert "bandit B307" in told
    assert "bandit B403" in told
    assert "detect-secrets AWS Access Key" in told
    assert "keys.csv:2" in told
