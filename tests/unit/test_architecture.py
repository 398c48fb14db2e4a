"""The house's rules, read from the syntax of every file."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "neaspec_plugin"
FILES = sorted(PACKAGE.rglob("*.py"))
TOP_LEVEL = {
    ".ci", ".editorconfig", ".gitignore", ".pre-commit-config.yaml", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile",
    "README.md", "benchmarks", "constraints-dev.txt", "constraints.txt", "docs", "i18n", "metadata.txt", "neaspec_plugin",
    "pyproject.toml", "requirements-dev.txt", "requirements.txt", "resources", "tests",
}  # fmt: skip
FORBIDDEN_IMPORTS = {
    "core": (
        "qgis",
        "osgeo",
        "PyQt5",
        "PyQt6",
        "neaspec_plugin.adapters",
        "neaspec_plugin.processing",
        "neaspec_plugin.gui",
    ),
    "adapters": ("qgis.gui", "qgis.utils", "neaspec_plugin.processing", "neaspec_plugin.gui"),
    "processing": ("qgis.gui", "qgis.utils", "neaspec_plugin.gui"),
}
NEVER_IMPORTED = (
    "PyQt5",
    "PyQt6",
    "rasterio",
    "fiona",
    "pyogrio",
    "pickle",
    "random",
    "xml.etree",
    "subprocess",
    "multiprocessing",
)
HEAVY = ("pandas", "geopandas", "scipy", "shapely", "matplotlib", "numba")


def imported(path: Path, body=None):
    package = ["neaspec_plugin", *path.relative_to(PACKAGE).with_suffix("").parts]
    for node in body if body is not None else ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: -node.level]) if node.level else ""
            module = f"{base}.{node.module}" if base and node.module else base or node.module
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def is_in(name: str, modules) -> bool:
    return any(name == module or name.startswith(module + ".") for module in modules)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_file_keeps_the_rules(path):
    floor = path.relative_to(PACKAGE).parts[0]
    names = list(imported(path))
    bad = [name for name in names if is_in(name, FORBIDDEN_IMPORTS.get(floor, ())) or is_in(name, NEVER_IMPORTED)]
    assert not bad, f"imports that this floor may not have: {bad}"
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        assert not isinstance(node, ast.Assert), f"assert in line {node.lineno}"
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            plain = isinstance(node.func, ast.Name)
            assert not (plain and called in ("print", "exec", "eval")), f"{called}() in line {node.lineno}"
            if plain and called == "open":
                mode = node.args[1].value if len(node.args) > 1 and isinstance(node.args[1], ast.Constant) else "r"
                assert "b" in mode or any(k.arg == "encoding" for k in node.keywords), (
                    f"open() without encoding, line {node.lineno}"
                )
            assert called != "tr" or plain, f"self.tr in line {node.lineno}: the context would be the class"
            assert called != "exec_", f"exec_ in line {node.lineno}"
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in ("Qt", "Qgis"):
            scoped = node.attr[0].isupper() and node.attr != node.attr.upper()
            known = {"QGIS_VERSION", "QGIS_VERSION_INT", "Qt"}
            parent = any(isinstance(outer, ast.Attribute) and outer.value is node for outer in ast.walk(tree))
            assert node.attr in known or (scoped and parent), (
                f"unscoped enum {node.value.id}.{node.attr}, line {node.lineno}"
            )


@pytest.mark.parametrize("path", sorted((PACKAGE / "processing").rglob("*.py")), ids=lambda path: path.stem)
def test_processing_imports_nothing_heavy_at_load(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = list(imported(path, tree.body))
    assert not [name for name in names if is_in(name, HEAVY)]
    themes = [name for name in names if re.match(r"neaspec_plugin\.core\.[a-z]+\.", name)]
    light = ("schema", "errors", "messages", "progress")
    assert not [name for name in themes if name.split(".")[2] not in light], "core themes are imported inside execute()"


def test_one_translation_context_and_no_ui_files():
    assert not list(PACKAGE.rglob("*.ui"))
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP":
                assert node.args[0].value == "NEASPEC", path


def test_translate_is_called_in_one_place_only():
    callers = [
        path.relative_to(PACKAGE).as_posix()
        for path in FILES
        if "QCoreApplication.translate(" in path.read_text(encoding="utf-8")
    ]
    assert callers == ["adapters/wording.py"]


def test_every_algorithm_has_its_test_and_its_help():
    from neaspec_plugin.adapters.texts.help import HELP

    files = [path for path in (PACKAGE / "processing").glob("*/*.py") if path.stem != "__init__"]
    assert {path.stem.replace("_", "") for path in files} == set(HELP)
    for path in files:
        test = ROOT / "tests" / "qgis" / "processing" / path.parent.name / f"test_{path.name}"
        assert test.exists(), f"no test {test.relative_to(ROOT)}"


def test_top_level_holds_what_it_should():
    shown = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if shown.returncode != 0:
        pytest.skip("not a git checkout")
    assert {line.split("/")[0] for line in shown.stdout.splitlines()} <= TOP_LEVEL


def test_package_imports_without_qgis_and_without_heavy_libraries():
    code = (
        "import sys; import neaspec_plugin.core.schema, neaspec_plugin.adapters.texts; "
        f"print([n for n in sys.modules if n.split('.')[0] in {HEAVY + ('qgis', 'PyQt5')!r}])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_no_machine_path_and_no_network_host_in_the_sources():
    pattern = re.compile(r"(?<![\w.])/(home|root|work|tmp)/\w|pypi\.org|registry\.npmjs|deb\.debian\.org")
    for path in [*FILES, *(ROOT / "tests").rglob("*.py"), ROOT / "Makefile", *(ROOT / "docs").rglob("*.md")]:
        if path.name != Path(__file__).name:
            assert not pattern.search(path.read_text(encoding="utf-8")), path
