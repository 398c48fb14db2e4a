"""Run the benchmarks with their default sizes and write what they print into one page.

``make_benchmarks.py FILE [NAME ...]`` runs those named, all without names; sections of others stay as they are.
"""

from __future__ import annotations

import importlib.metadata
import os
import platform
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

import page_parts  # noqa: E402

from neaspec_plugin import libraries  # noqa: E402

libraries.make_available()

SECONDS = 7200  # a benchmark that takes longer is told as such
HEAD = """# Benchmarks

Written by `make bench`: every file of `benchmarks/` with its default sizes, and the reference beside it in the same run
where one is installed (`make peers`). Seconds depend on the machine; ratios within one run do so far less. The limit
stands beside each ratio. Sizes, ways and what is simulated are told by the benchmark itself.
"""


def machine() -> str:
    """Cores, memory and versions, in words."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    versions = ", ".join(f"{name} {version(name)}" for name in ("numpy", "scipy", "pandas", "shapely", "numba"))
    return f"{os.cpu_count()} cores, {memory:.0f} GB, Python {platform.python_version()}, {versions}"


def version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "absent"


def section(file: Path) -> str:
    """The heading, the first sentence of the benchmark, its output, and why it failed if it did."""
    what = file.read_text(encoding="utf-8").split('"""')[1].strip().split("\n\n")[0].replace("\n", " ")
    try:
        done = subprocess.run([sys.executable, str(file)], capture_output=True, text=True, timeout=SECONDS, check=False)
        output, failed = done.stdout, done.returncode and last_line(done.stderr)
    except subprocess.TimeoutExpired as late:
        output, failed = (late.stdout or b"").decode(), f"not done after {SECONDS} seconds"
    told = f"\n**Failed:** {failed}\n" if failed else ""
    return (
        f"## {file.stem}\n\n{what}\n\n```text\n{without_places(output).strip()}\n```\n{told}\nMachine: {machine()}.\n"
    )


def last_line(errors: str) -> str:
    return without_places(([line for line in errors.splitlines() if line.strip()] or ["no message"])[-1])


def without_places(text: str) -> str:
    """The text without folders of this machine."""
    return re.sub(r"(?<![\w/])/(?:[\w.+-]+/)+", "", text.replace(f"{ROOT}/", ""))


def main(page: Path, names: list[str], folder: Path = ROOT / "benchmarks") -> None:
    files = {file.stem: file for file in sorted(folder.glob("*.py"))}
    unknown = [name for name in names if name not in files]
    if unknown:
        raise SystemExit(f"no such benchmark: {', '.join(unknown)}")
    known = page_parts.parts(page, "##")
    for name in names or files:
        sys.stdout.write(f"{name} ...\n")
        sys.stdout.flush()
        known[name] = section(files[name])
        page.write_text("\n".join([HEAD, *(known[one] for one in files if one in known)]), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
