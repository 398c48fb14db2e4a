"""The main job on real published data through qgis_process, as a user without a screen would run it.

demo.py PLUGIN_PATH OUT_FOLDER
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "zh_CN", "ja", "ko", "ko_KP", "mn", "ru")
LIMIT_S = 600


def environment(plugin_path: Path, out: Path) -> dict[str, str]:
    """A profile of its own with the plugin enabled; no PYTHONPATH, as a user has it."""
    profile = out.parent / "qgis-config"
    ini = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True, exist_ok=True)
    ini.write_text("[PythonPlugins]\nneaspec_plugin=true\n", encoding="utf-8")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_PLUGINPATH": str(plugin_path.resolve())}
    env.update({"QGIS_CUSTOM_CONFIG_PATH": str(profile.resolve()), "NEASPEC_LOCALE": "en"})
    env.pop("PYTHONPATH", None)
    return env


def program() -> str:
    """Debian's ``qgis_process`` is a wrapper that fails on 3.22; the program beside it is what is meant."""
    return shutil.which("qgis_process.bin") or shutil.which("qgis_process") or "qgis_process"


def run(algorithm: str, env: dict[str, str], **parameters: str) -> dict:
    """The JSON that qgis_process prints. Raises ``SystemExit`` with its error text."""
    command = [program(), "--json", "run", algorithm, "--", *(f"{key}={value}" for key, value in parameters.items())]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=LIMIT_S, encoding="utf-8")
    if done.returncode != 0:
        raise SystemExit(f"{algorithm} failed (exit {done.returncode}):\n{done.stdout}\n{done.stderr}")
    return json.loads(done.stdout)


def report_lines(answer: dict) -> list[str]:
    """What the report told its log, between its own marks."""
    lines = [line for entry in answer["log"]["info"] for line in str(entry).split("\n")]
    begin = [place for place, line in enumerate(lines) if line.startswith("====")]
    return lines[begin[0] : begin[-1] + 1] if begin else lines


def main(plugin_path: Path, out: Path) -> None:
    started = time.monotonic()
    shutil.rmtree(out, ignore_errors=True)  # what an earlier demo left, maybe of an earlier schema
    out.mkdir(parents=True)
    env = environment(plugin_path, out)
    database, project = out / "neaspec.gpkg", out / "neaspec.qgz"
    page, sheet = (lambda language, kind=kind: out / f"neaspec_report_{language}.{kind}" for kind in ("html", "pdf"))
    model = {"create:DATABASE": database, "layers:PROJECT": project, "LANGUAGE": "en"}
    model.update({"report:HTML": page("en"), "report:PDF": sheet("en")})
    answer = run("neaspec:keysitestoreport", env, **model)
    print("\n".join(report_lines(answer)))
    for language in LANGUAGES[1:]:
        run(
            "neaspec:conservationreport",
            env,
            DATABASE=database,
            LANGUAGE=language,
            HTML=page(language),
            PDF=sheet(language),
        )
    print(f"\nGeoPackage    {os.path.relpath(database, ROOT)}\nQGIS project  {os.path.relpath(project, ROOT)}")
    for language in LANGUAGES:
        print(f"Report {language:6} {os.path.relpath(page(language), ROOT)}   {os.path.relpath(sheet(language), ROOT)}")
    print(f"Made in {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
