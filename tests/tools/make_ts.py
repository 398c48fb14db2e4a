"""Bring the .ts files up to the sources, and carry translations in and out.

    make_ts.py update PACKAGE TS...        new strings in as unfinished, dead strings out, sorted, without line numbers
    make_ts.py check PACKAGE TS...         exit 1 where a file is not what ``update`` would write
    make_ts.py todo TS > todo.json         the unfinished sources as {source: ""}
    make_ts.py merge TS done.json          fill in the translations of a JSON object {source: translation}

Collected are ``tr("literal")`` and ``QT_TRANSLATE_NOOP("NEASPEC", "literal")``; anything else inside such a call is an error,
for it would never be found at run time.
"""

from __future__ import annotations

import ast
import json
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from xml.sax.saxutils import escape

CONTEXT = "NEASPEC"


def sources(package: Path) -> list[str]:
    """All marked texts of a package, sorted. Raises ``SystemExit`` at a text that is no plain literal."""
    found: set[str] = set()
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name == "tr":
                argument = node.args[0]
            elif name == "QT_TRANSLATE_NOOP":
                if not (isinstance(node.args[0], ast.Constant) and node.args[0].value == CONTEXT):
                    raise SystemExit(f"{path}:{node.lineno}: the context is not {CONTEXT}")
                argument = node.args[1]
            else:
                continue
            if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                raise SystemExit(f"{path}:{node.lineno}: not a plain literal inside {name}()")
            found.add(argument.value)
    return sorted(found)


def read(ts: Path) -> dict[str, str]:
    """{source: translation}; unfinished ones have an empty translation."""
    if not ts.exists():
        return {}
    known = {}
    for message in ElementTree.parse(ts).iter("message"):
        translation = message.find("translation")
        unfinished = translation.get("type") == "unfinished"
        known[message.findtext("source")] = "" if unfinished else translation.text or ""
    return known


def render(language: str, messages: dict[str, str]) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
    for source in sorted(messages):
        translation = messages[source]
        mark = "" if translation else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{escape(source)}</source>"]
        lines += [f"        <translation{mark}>{escape(translation)}</translation>", "    </message>"]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def language_of(ts: Path) -> str:
    return ts.stem.removeprefix("neaspec_")


def updated(ts: Path, texts: list[str]) -> str:
    known = read(ts)
    return render(language_of(ts), {text: known.get(text, "") for text in texts})


def main(arguments: list[str]) -> int:
    command, *rest = arguments
    if command in ("update", "check"):
        texts, files = sources(Path(rest[0])), [Path(name) for name in rest[1:]]
        stale = [ts for ts in files if not ts.exists() or ts.read_text(encoding="utf-8") != updated(ts, texts)]
        if command == "check":
            print(f"{len(texts)} texts; stale: {', '.join(ts.name for ts in stale) or 'none'}")
            return 1 if stale else 0
        for ts in stale:
            ts.write_text(updated(ts, texts), encoding="utf-8")
        print(f"{len(texts)} texts; rewritten: {', '.join(ts.name for ts in stale) or 'none'}")
        return 0
    ts = Path(rest[0])
    messages = read(ts)
    if command == "todo":
        print(json.dumps({source: "" for source, text in messages.items() if not text}, ensure_ascii=False, indent=1))
        return 0
    if command == "merge":
        done = json.loads(Path(rest[1]).read_text(encoding="utf-8"))
        unknown = [source for source in done if source not in messages]
        messages.update({source: text for source, text in done.items() if source in messages})
        ts.write_text(render(language_of(ts), messages), encoding="utf-8")
        print(f"{len(done) - len(unknown)} filled in, {sum(not t for t in messages.values())} unfinished")
        for source in unknown:
            print(f"not in the sources: {source}", file=sys.stderr)
        return 1 if unknown else 0
    raise SystemExit(__doc__)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
