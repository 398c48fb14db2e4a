"""Workbooks put together by hand as Excel, LibreOffice and others write them; everything in them is simulated."""

from __future__ import annotations

import zipfile

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
FORMATS = {0: "", 14: "", 10: "", 31: "", 164: "yyyy\\-mm\\-dd;@", 165: "0.0&quot; DD&quot;", 22: ""}  # by their place


def xlsx(path, rows, strings="", more="", workbook_pr="", sheets=("T",), left_out=()):
    """``rows``: the inside of sheetData of each sheet."""
    bodies = [rows] if isinstance(rows, str) else rows
    styles = "".join(f'<numFmt numFmtId="{one}" formatCode="{code}"/>' for one, code in FORMATS.items() if code)
    formats = "".join(f'<xf numFmtId="{one}" xfId="0"/>' for one in FORMATS)
    parts = {
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{REL}">{workbook_pr}<sheets>'
        + "".join(
            f'<sheet name="{name}" sheetId="{n}" state="visible" r:id="s{n}"/>' for n, name in enumerate(sheets, 1)
        )
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": "<Relationships>"
        + "".join(
            f'<Relationship Id="s{n}" Type="{REL}/worksheet" Target="worksheets/s{n}.xml"/>'
            for n in range(1, len(sheets) + 1)
        )
        + f'<Relationship Id="t" Type="{REL}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
        f'<Relationship Id="f" Type="{REL}/styles" Target="styles.xml"/></Relationships>',
        "xl/sharedStrings.xml": f"<sst {MAIN}>{strings}</sst>",
        "xl/styles.xml": f"<styleSheet {MAIN}><numFmts>{styles}</numFmts>"
        f'<cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs><cellXfs>{formats}</cellXfs></styleSheet>',
    }
    for n, body in enumerate(bodies, 1):
        parts[f"xl/worksheets/s{n}.xml"] = f"<worksheet {MAIN}><sheetData>{body}</sheetData>{more}</worksheet>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            if name not in left_out:
                archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>\n' + text)
    return path


def ods(path, tables, manifest=""):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", f"<manifest:manifest>{manifest}</manifest:manifest>")
        archive.writestr(
            "content.xml",
            '<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content><office:body><office:spreadsheet>'
            f"{tables}</office:spreadsheet></office:body></office:document-content>",
        )
    return path


def row(*inside):
    return f"<row>{''.join(inside)}</row>"


def cell(inside="", **attributes):
    told = "".join(f' {name.replace("__", ":").replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f"<table:table-cell{told}>{inside}</table:table-cell>"


def table(rows, name="T"):
    return f'<table:table table:name="{name}">{rows}</table:table>'


def line(*inside, times=1):
    return f'<table:table-row table:number-rows-repeated="{times}">{"".join(inside)}</table:table-row>'
