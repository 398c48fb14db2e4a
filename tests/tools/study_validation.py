"""How close the methods come to other people's answers: runs the validation tests and writes what they compared.

``study_validation.py FILE [TESTS ...]`` writes its own part of the page; all of tests/validation without TESTS.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import page_parts  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("NEASPEC_SHARED", ROOT.parent / "shared")) / "validation"
HEAD = """# Against other people's answers

Written by `make answers` from the tests in `tests/validation`, which run the methods on data of others and compare them
with what other tools, or an independent computation, found in the same data. The data are not part of the project. Each
row tells how many values were compared, the largest difference, and the most that the test lets pass; 0 means equal.

| case | what is compared | values | largest difference | tolerance |
|---|---|---|---|---|
"""


def compared(tests: list[str]) -> tuple[list[dict], list[str]]:
    """The comparisons that the tests wrote down, and what pytest says at the end: its failures and the numbers."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "agreements"
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:qgis", "-p", "no:pytest-qt", "--tb=no", "-rf", *tests],
            cwd=ROOT,
            env={**os.environ, "NEASPEC_AGREEMENTS": str(file)},
            capture_output=True,
            text=True,
            check=False,
        )
        lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    end = [line for line in done.stdout.splitlines() if line.startswith("FAILED ") or " in " in line]
    return [json.loads(line) for line in lines], end or ["nothing ran"]


def table(rows: list[dict]) -> str:
    """One row per case and comparison, with the largest difference of all."""
    merged: dict[tuple, dict] = {}
    for row in rows:
        one = merged.setdefault((row["case"], row["what"]), {**row, "values": 0})
        one["values"] += row["values"]
        one["difference"] = max(one["difference"], row["difference"])
        one["tolerance"] = max(one["tolerance"], row["tolerance"])
    return "".join(
        f"| {case} | {what} | {one['values']} | {told(one['difference'], one['kind'])} | {told(one['tolerance'])}"
        f"{'' if one['difference'] <= one['tolerance'] else ' **not met**'} |\n"
        for (case, what), one in sorted(merged.items(), key=lambda item: item[0][0].lower())
    )


def told(number: float, kind: str = "") -> str:
    text = f"{number:.1e} {kind}" if 0 < number < 0.01 else f"{number:g} {kind if number else ''}"
    return text.strip()


def main(page: Path, tests: list[str]) -> None:
    if not SHARED.exists():
        sys.stdout.write("The validation data are not here: the part about other people's answers stays as it is.\n")
        return
    rows, end = compared(tests or ["tests/validation"])
    failed = [f"- `{line.split()[1].split('/')[-1]}`\n" for line in end[:-1]]
    numbers = end[-1].split(" in ")[0].strip("= ")
    told_failed = "\nThese failed:\n\n" + "".join(failed) if failed else ""
    page_parts.put(page, f"{HEAD}{table(rows)}\nThe tests of this run: {numbers}.\n{told_failed}")
    sys.stdout.write("\n".join([f"{len(rows)} comparisons", *end]) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
