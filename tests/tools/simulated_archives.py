"""Made-up Darwin Core Archives and XML files; every place, animal and person in them is simulated."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.sax.saxutils import quoteattr

from simulated_packages import SPECIES

from neaspec_plugin.adapters.xml_stream import xml_events
from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.detections.words import bundled_words

DWC = "http://rs.tdwg.org/dwc/terms/"
COUNTRIES = {"cn": "CHN", "ru": "RUS", "jp": "JPN", "mn": "MNG", "kr": "KOR", "kp": "PRK"}
EML = '<?xml version="1.0"?><eml:eml xmlns:eml="eml://x" packageId="simulated-archive/v1.4"><dataset/></eml:eml>'


def table(kind, file, rows, row_type=None, key="id", constants=None, **attributes):
    """(element of the metafile, file, text) of rows with the same keys; the first key is the core's id."""
    delimiter = attributes.pop("delimiter", "\t")
    header = list(rows[0])
    fields = "".join(f'<field index="{place}" term="{DWC}{name}"/>' for place, name in enumerate(header) if place)
    fields += "".join(
        f'<field default={quoteattr(value)} term="{DWC}{name}"/>' for name, value in (constants or {}).items()
    )
    stated = {"fieldsTerminatedBy": "\\t", "linesTerminatedBy": "\\n", "fieldsEnclosedBy": "", "encoding": "UTF-8",
              "ignoreHeaderLines": "1", "rowType": row_type or DWC + kind, **attributes}  # fmt: skip
    stated = {name: value for name, value in stated.items() if value is not None}
    element = "core" if key == "id" else "extension"
    signs = " ".join(f"{name}={quoteattr(value)}" for name, value in stated.items())
    text = "\n".join(delimiter.join(row.values()) for row in rows)
    if stated.get("ignoreHeaderLines") == "1":
        text = delimiter.join(header) + "\n" + text
    meta = f'<{element} {signs}><files><location>{file}</location></files><{key} index="0"/>{fields}</{element}>'
    return meta, file, text + "\n"


def metafile(tables, metadata="eml.xml"):
    about = f' metadata="{metadata}"' if metadata else ""
    return f'<?xml version="1.0"?>\n<archive xmlns="http://rs.tdwg.org/dwc/text/"{about}>{"".join(meta for meta, *_ in tables)}</archive>'


def write_archive(path: Path, *tables, eml=EML, folder="", meta=None, **members) -> Path:
    """A simulated archive of ``table``s; ``members`` are put in as they are."""
    files = {"meta.xml": metafile(tables, "eml.xml" if eml else "") if meta is None else meta}
    files.update({file: text for _, file, text in tables})
    if eml:
        files["eml.xml"] = eml
    files.update(members)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(folder + name, content)
    return path


def context(**more) -> Context:
    return Context(**{"species": SPECIES, "xml": xml_events, "words": bundled_words(), "countries": COUNTRIES, **more})


def read_with_xml(reader, path, **more):
    """All chunks that one reader gives of a source, with a parser of XML at hand."""
    with open_source(str(path)) as source:
        return list(reader.read(source, context(**more)))
