"""Check a plugin's zip as the QGIS plugin repository does, and a little more strictly.

    check_package.py ZIP

The rules are those of plugins.qgis.org (validator and security scan, source of July 2026) that can be held without
a network; "ours" marks what only this project asks for. One line tells the verdict; the exit status is 1 where there
is a fault.
"""

from __future__ import annotations

import ast
import configparser
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from make_zip import DATE, MODE

ROOT = Path(__file__).resolve().parents[2]
MOST_BYTES = 25_000_000
FORBIDDEN_FOLDERS = {"__MACOSX", ".git", "__pycache__"}
KINDS = {
    ".csv",
    ".geojson",
    ".gpkg",
    ".html",
    ".md",
    ".py",
    ".qm",
    ".svg",
    ".txt",
    ".xlsx",
}  # ours: nothing else was meant to be in it
REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE")
REQUIRED_KEYS = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
)  # fmt: skip
ADDRESSES = ("tracker", "repository", "homepage")
PLACEHOLDERS = ("http://bugs", "http://repo", "http://homepage")
SWITCHES = ("experimental", "deprecated", "server", "hasProcessingProvider")
RESERVED_HOSTS = (".example", ".invalid", ".test", "localhost")  # RFC 2606: never answer
OLDEST_PYTHON = (3, 9)


def structural_faults(zip_path: Path) -> list[str]:
    """What the validator would refuse, each as "rule: detail"; empty where nothing is wrong."""
    faults = []
    if zip_path.stat().st_size > MOST_BYTES:
        faults.append(f"size: {zip_path.stat().st_size} bytes, at most {MOST_BYTES}")
    try:
        with zipfile.ZipFile(zip_path) as archive:
            broken = archive.testzip()
            if broken:
                return [*faults, f"damaged: {broken}"]
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            texts = {entry.filename: archive.read(entry) for entry in entries}
    except (zipfile.BadZipFile, zlib.error) as error:
        return [*faults, f"damaged: {error}"]
    names = [entry.filename for entry in entries]
    if not names:
        return [*faults, "empty: no file"]
    package = names[0].split("/")[0]
    return [
        *faults,
        *_name_faults(names, package),
        *_entry_faults(entries),
        *_source_faults(texts),
        *_metadata_faults(texts.get(f"{package}/metadata.txt"), package, names),
    ]


def _name_faults(names: list[str], package: str) -> list[str]:
    faults = []
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9-_]+", package) or not package.isidentifier():
        faults.append(f"package name: {package}")
    if len(set(names)) != len(names) or names != sorted(names):
        faults.append("order: names are not sorted, or stand twice (ours)")
    missing = [name for name in REQUIRED_FILES if f"{package}/{name}" not in names]
    faults += [f"missing file: {name}" for name in missing]
    for name in names:
        parts = PurePosixPath(name).parts
        if ".." in name or name.startswith("/") or "\\" in name or re.match(r"[A-Za-z]:", name):
            faults.append(f"unsafe name: {name}")
        elif ".pyc" in name or FORBIDDEN_FOLDERS.intersection(parts):
            faults.append(f"forbidden: {name}")
        elif any(part.startswith(".") for part in parts):
            faults.append(f"hidden: {name}")
        elif parts[0] != package:
            faults.append(f"outside {package}: {name}")
        elif PurePosixPath(name).suffix not in KINDS and parts[-1] != "LICENSE":
            faults.append(f"unexpected kind: {name} (ours)")
    return faults


def _entry_faults(entries: list[zipfile.ZipInfo]) -> list[str]:
    """Modes and dates: nothing can be executed, nothing is a link, nothing tells when it was packed."""
    faults = [f"mode: {entry.filename}" for entry in entries if entry.external_attr >> 16 != MODE]
    return faults + [f"date: {entry.filename} (ours)" for entry in entries if entry.date_time != DATE]


def _source_faults(texts: dict[str, bytes]) -> list[str]:
    faults = []
    for name, content in texts.items():
        if name.endswith(".py"):
            try:
                ast.parse(content, feature_version=OLDEST_PYTHON)
            except (SyntaxError, ValueError) as error:
                faults.append(f"source: {name}: {error} (ours)")
    return faults


def _metadata_faults(content: bytes | None, package: str, names: list[str]) -> list[str]:
    if content is None:
        return []  # told as a missing file
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return ["metadata: not UTF-8"]
    if "%" in text:
        return ["metadata: a percent sign stops the reading"]
    parser = configparser.ConfigParser()
    try:
        parser.read_string(text)
        general = parser["general"]
    except (configparser.Error, KeyError) as error:
        return [f"metadata: {error}"]
    faults = [f"metadata: {key} is missing" for key in REQUIRED_KEYS if not general.get(key, "").strip()]
    faults += [f"metadata: address of {key}" for key in ADDRESSES if key in general and not _is_address(general[key])]
    faults += [
        f"metadata: {key} is neither true nor false"
        for key in SWITCHES
        if general.get(key, "no").lower() not in ("true", "yes", "1", "false", "no", "0")
    ]
    if "/" in general.get("author", ""):
        faults.append("metadata: author has a slash")
    if not re.fullmatch(r"\d+\.\d+(\.\d+)?", general.get("qgisMinimumVersion", "")):
        faults.append("metadata: qgisMinimumVersion")
    if not general.get("qgisMaximumVersion", "").startswith("4."):
        faults.append("metadata: not listed for QGIS 4 (ours)")
    if general.get("hasProcessingProvider", "no").lower() not in ("true", "yes", "1"):
        faults.append("metadata: qgis_process would not find the algorithms (ours)")
    if f"{package}/{general.get('icon', '')}" not in names:
        faults.append("metadata: the icon is not in the zip (ours)")
    return faults


def _is_address(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not address.startswith(PLACEHOLDERS)


def reserved_hosts(zip_path: Path) -> list[str]:
    """Hosts in the metadata that never answer: no fault of the zip, but an upload of it would be refused."""
    parser = configparser.ConfigParser()
    with zipfile.ZipFile(zip_path) as archive:
        package = archive.namelist()[0].split("/")[0]
        parser.read_string(archive.read(f"{package}/metadata.txt").decode("utf-8"))
    hosts = {urlsplit(parser["general"].get(key, "")).hostname or "" for key in ADDRESSES}
    return sorted(host for host in hosts if host.endswith(RESERVED_HOSTS))


def scan_faults(folder: Path) -> list[str]:
    """What Bandit and detect-secrets find in an unzipped package; the repository blocks on any finding."""
    bandit = _report("bandit", ["-r", ".", "-f", "json", "-q"], folder)
    faults = [
        f"bandit {found['test_id']}: {found['filename']}:{found['line_number']} {found['issue_text']}"
        for found in bandit["results"]
    ]
    faults += [f"bandit could not read: {error['filename']}" for error in bandit["errors"]]
    options = ["--all-files", "--no-verify", "--disable-plugin", "IPPublicDetector"]
    skipped = ["--exclude-files", r"(^|/)(metadata\.txt|\.secrets\.baseline)$"]
    secrets = _report("detect-secrets", ["scan", *options, *skipped, "."], folder)
    return faults + [
        f"detect-secrets {found['type']}: {name}:{found['line_number']}"
        for name, findings in secrets["results"].items()
        for found in findings
    ]


def _report(tool: str, arguments: list[str], folder: Path) -> dict:
    path = os.pathsep.join([os.environ.get("PATH", ""), str(ROOT / ".venv-dev" / "bin")])
    program = shutil.which(tool, path=path)
    if program is None:
        raise SystemExit(f"{tool} is not installed: run make setup")
    done = subprocess.run([program, *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=False)
    try:
        return json.loads(done.stdout)
    except json.JSONDecodeError:
        raise SystemExit(f"{tool} failed: {done.stderr.strip()}") from None


def check(zip_path: Path) -> list[str]:
    """All faults of a zip; it is unpacked and scanned only where its structure is sound."""
    faults = structural_faults(zip_path)
    if not faults:
        with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(zip_path) as archive:
            archive.extractall(folder)
            faults = scan_faults(Path(folder))
    return faults


def main(zip_path: Path) -> int:
    faults = check(zip_path)
    for fault in faults:
        print(fault)
    if faults:
        print(f"{zip_path.name}: refused, faults: {len(faults)}")
        return 1
    with zipfile.ZipFile(zip_path) as archive:
        count = len(archive.namelist())
    reserved = reserved_hosts(zip_path)
    later = f"; before an upload replace the addresses at {', '.join(reserved)}" if reserved else ""
    size = zip_path.stat().st_size / 1e6
    print(f"{zip_path.name}: sound, files: {count}, {size:.1f} MB, Bandit and detect-secrets: no finding{later}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
