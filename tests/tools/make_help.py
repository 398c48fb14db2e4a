"""Build ``resources/help/<language>/<algorithm>.html`` and ``tutorial.html`` from the texts in ``adapters/texts/help/`` and
the .ts files; or the tutorial in English for those who read the repository.

make_help.py I18N_FOLDER OUT_FOLDER
make_help.py docs/tutorial.md
"""

from __future__ import annotations

import html
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from make_ts import read  # noqa: E402

from neaspec_plugin.adapters.texts.help import HELP, tutorial  # noqa: E402
from neaspec_plugin.core.schema import LANGUAGES  # noqa: E402


def page(paragraphs: tuple[str, ...], translate) -> str:
    """The first paragraph says what it does; the others each say one thing more."""
    return "\n".join(f"<p>{html.escape(translate(text), quote=False)}</p>" for text in paragraphs) + "\n"


STYLE = "body{max-width:46em;margin:2em auto;padding:0 1em;line-height:1.5}pre{white-space:pre-wrap;background:#f2f2f2;padding:.5em}"


def filled(translate):
    """Translates a text of the tutorial and fills in labels of the interface, translated too, and numbers."""
    labels = {name: translate(label) for name, label in tutorial.LABELS.items()}
    return lambda text: translate(text).format(**labels, **tutorial.NUMBERS)


def tutorial_page(language: str, translate) -> str:
    """The tutorial as a page of its own, with links to the files beside it."""
    tell = filled(translate)
    paragraph = "<p>{}</p>".format
    told = lambda texts: [paragraph(html.escape(tell(text), quote=False)) for text in texts]  # noqa: E731
    title = html.escape(tell(tutorial.TITLE), quote=False)
    lines = [f'<!DOCTYPE html>\n<html lang="{language.replace("_", "-")}">\n<head>\n<meta charset="utf-8">']
    lines += [f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>"]
    lines += told(tutorial.INTRODUCTION)
    lines += ["<ul>", *(f'<li><a href="../../examples/{name}">{name}</a></li>' for name in tutorial.FILES), "</ul>"]
    lines.append("<ol>")
    for step in tutorial.STEPS:
        commands = html.escape("\n".join(step.commands), quote=False)
        lines += ["<li>", *told(step.do), f"<pre>{commands}</pre>", *told(step.see), "</li>"]
    lines += ["</ol>", f"<h2>{html.escape(tell('{missing}'), quote=False)}</h2>", *told(tutorial.LACKING)]
    return "\n".join([*lines, "</body>\n</html>", ""])


def tutorial_markdown() -> str:
    """The tutorial in English, for the folder ``docs``."""
    tell = filled(lambda text: text)
    lines = [f"# {tell(tutorial.TITLE)}", "<!-- made by tests/tools/make_help.py -->"]
    lines += [tell(text) for text in tutorial.INTRODUCTION]
    lines.append("\n".join(f"- [{name}](../resources/examples/{name})" for name in tutorial.FILES))
    for number, step in enumerate(tutorial.STEPS, 1):
        commands = "\n".join(step.commands)
        lines += [f"## {number}", *map(tell, step.do), f"```\n{commands}\n```", *map(tell, step.see)]
    lines += [f"## {tell('{missing}')}", *map(tell, tutorial.LACKING)]
    return "\n\n".join(lines) + "\n"


def main(i18n: Path, out: Path) -> None:
    korean = read(i18n / "neaspec_ko.ts")
    for language in LANGUAGES:
        catalogue = read(i18n / f"neaspec_{language}.ts") if language != "en" else {}
        if language == "ko_KP":
            catalogue = {**korean, **{source: text for source, text in catalogue.items() if text}}
        folder = out / language
        folder.mkdir(parents=True, exist_ok=True)
        translate = lambda source, known=catalogue: known.get(source) or source  # noqa: E731
        for algorithm, paragraphs in HELP.items():
            (folder / f"{algorithm}.html").write_text(page(paragraphs, translate), encoding="utf-8")
        (folder / "tutorial.html").write_text(tutorial_page(language, translate), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) == 2:
        Path(sys.argv[1]).write_text(tutorial_markdown(), encoding="utf-8")
    else:
        main(Path(sys.argv[1]), Path(sys.argv[2]))
