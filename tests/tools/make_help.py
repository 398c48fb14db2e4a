"""Build ``resources/help/<language>/<algorithm>.html`` from the texts in ``adapters/texts/help/`` and the .ts files.

make_help.py I18N_FOLDER OUT_FOLDER
"""

from __future__ import annotations

import html
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from make_ts import read  # noqa: E402

from neaspec_plugin.adapters.texts.help import HELP  # noqa: E402
from neaspec_plugin.core.schema import LANGUAGES  # noqa: E402


def page(paragraphs: tuple[str, ...], translate) -> str:
    """The first paragraph says what it does; the others each say one thing more."""
    return "\n".join(f"<p>{html.escape(translate(text), quote=False)}</p>" for text in paragraphs) + "\n"


def main(i18n: Path, out: Path) -> None:
    korean = read(i18n / "neaspec_ko.ts")
    for language in LANGUAGES:
        catalogue = read(i18n / f"neaspec_{language}.ts") if language != "en" else {}
        if language == "ko_KP":
            catalogue = {**korean, **{source: text for source, text in catalogue.items() if text}}
        folder = out / language
        folder.mkdir(parents=True, exist_ok=True)
        for algorithm, paragraphs in HELP.items():
            text = page(paragraphs, lambda source, known=catalogue: known.get(source) or source)
            (folder / f"{algorithm}.html").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
