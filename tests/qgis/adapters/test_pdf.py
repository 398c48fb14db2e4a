"""The report as PDF: fonts by language, words that are found, repeated heads, nothing off the page, all or nothing."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

from neaspec_plugin.adapters import fonts, pdf
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.errors import NeaspecError

needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext and pdffonts are not installed")
CJK = {"zh_CN": "NotoSansCJKsc", "ja": "NotoSansCJKjp", "ko": "NotoSansCJKkr", "ko_KP": "NotoSansCJKkr"}
CHART = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200">'
    '<rect width="400" height="200" fill="#0072B2"/>'
    '<text x="20" y="100" font-family="\'Nowhere Sans\', sans-serif" font-size="20">chartword</text></svg>'
)


def png(width: int, height: int, colour: str) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data)


def write(tmp_path, html: str, language: str = "en", images=None, title: str = "Report") -> str:
    path = str(tmp_path / "отчёт 报告.pdf")
    pdf.write_pdf(path, html, images or {}, title, Wording(language), day="2025-11-24")
    return path


def text_of(path: str, *options: str) -> str:
    return subprocess.run(["pdftotext", *options, path, "-"], capture_output=True, check=True).stdout.decode("utf-8")


def page_images(path: str, tmp_path, dpi: int = 50) -> list[QImage]:
    subprocess.run(["pdftoppm", "-r", str(dpi), "-png", path, str(tmp_path / "page")], check=True)
    return [QImage(str(file)) for file in sorted(tmp_path.glob("page*.png"))]


@needs_poppler
@pytest.mark.parametrize("language", CJK)
def test_each_language_is_set_in_its_own_font_whatever_the_page_asks_for(qgis_app, tmp_path, language):
    if not fonts.family(language).startswith("Noto Sans CJK"):
        pytest.skip("Noto Sans CJK is not installed")
    asked = '<style>body{font-family:"Noto Sans CJK JP", Arial, sans-serif}</style>'
    html = asked + '<h1>骨直返</h1><p style="font-family:Arial">骨 1</p><img src="figure:c">'
    path = write(tmp_path, html, language, {"c": CHART})
    listed = subprocess.run(["pdffonts", path], capture_output=True, check=True, text=True).stdout.splitlines()[2:]
    assert listed and all(line.startswith(CJK[language]) for line in listed), listed


@needs_poppler
@pytest.mark.parametrize("language", ["zh_CN", "ja", "en", "ru"])
def test_words_and_figures_are_found_again(qgis_app, tmp_path, language):
    path = write(tmp_path, "<p>骨月日山水鳥 Site 10 has 8,511; flagship 2025 n = 37</p>", language)
    text = text_of(path)
    assert "骨月日山水鳥" in text
    assert "Site 10 has 8,511; flagship 2025 n = 37" in text


@needs_poppler
def test_each_page_has_a_footer_with_title_version_date_and_page(qgis_app, tmp_path):
    path = write(tmp_path, "<p>x</p>" * 150, title="A title")
    pages = text_of(path).rstrip("\f").split("\f")
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert "A title" in page and "24 November 2025" in page
        assert f"Page {number} of {len(pages)}" in page
        assert re.search(r"\d+\.\d+\.\d+", page)


@needs_poppler
def test_a_table_s_head_is_repeated_on_each_page(qgis_app, tmp_path):
    rows = "".join(f"<tr><td>row {n}</td><td>{n}</td></tr>" for n in range(150))
    path = write(tmp_path, f"<table><thead><tr><th>HEADWORD</th><th>n</th></tr></thead><tbody>{rows}</tbody></table>")
    pages = text_of(path).rstrip("\f").split("\f")
    assert len(pages) > 2 and all(page.count("HEADWORD") == 1 for page in pages)


@needs_poppler
def test_a_wide_table_stays_on_the_page_and_its_words_whole(qgis_app, tmp_path):
    row = "".join(f"<td>Evidence{n:02d}</td>" for n in range(14))
    path = write(tmp_path, f"<table width='100%'><tr>{row}</tr></table><p>after</p>")
    boxes = re.findall(r'xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>([^<]*)</word>', text_of(path, "-bbox"))
    words = {word: (float(left), float(right)) for left, right, word in boxes}
    assert {f"Evidence{n:02d}" for n in range(14)} <= set(words), "no word is broken"
    points_per_mm = 72 / 25.4
    assert all(right <= (210 - pdf.RIGHT_MM) * points_per_mm + 1 for _, right in words.values())
    assert all(left >= pdf.LEFT_MM * points_per_mm - 1 for left, _ in words.values())


@needs_poppler
def test_a_column_of_short_words_is_not_broken_for_a_long_one(qgis_app, tmp_path):
    row = "<tr><td>Amur Leopard</td><td>" + "long text " * 60 + "</td></tr>"
    path = write(tmp_path, f"<table><thead><tr><th>A</th><th>B</th></tr></thead>{row * 3}</table>")
    assert text_of(path, "-layout").count("Amur Leopard") == 3  # both words on one line


@needs_poppler
def test_rules_lie_between_rows_and_none_stand(qgis_app, tmp_path):
    cells = "<td>&nbsp;</td>" * 3
    path = write(tmp_path, f"<table width='100%' border='1'>{('<tr>' + cells + '</tr>') * 4}</table>")
    (page,) = page_images(path, tmp_path, dpi=100)
    dark = [[page.pixelColor(x, y).lightness() < 235 for x in range(page.width())] for y in range(page.height() - 90)]
    lines = [sum(row) for row in dark]
    assert sum(count > 0.9 * 170 / 25.4 * 100 for count in lines) >= 4  # one below each row, over the whole width
    assert not any(all(dark[y][x] for y in range(80, 110)) for x in range(page.width()))


@needs_poppler
def test_a_heading_is_not_left_behind(qgis_app, tmp_path):
    for lines in range(25, 60):
        html = "<p>x</p>" * lines + "<h2>HEADING</h2><p><b>TITLE</b></p><table><tr><td>CELL</td></tr></table>"
        pages = text_of(write(tmp_path, html)).split("\f")
        (home,) = (page for page in pages if "HEADING" in page)
        assert "TITLE" in home and "CELL" in home, lines


@needs_poppler
def test_a_table_begins_with_two_rows_on_its_page(qgis_app, tmp_path):
    rows = "".join(f"<tr><td>ROW{n}</td></tr>" for n in range(4))
    for lines in range(30, 50):
        table = f"<table><thead><tr><th>HEADWORD</th></tr></thead>{rows}</table>"
        pages = text_of(write(tmp_path, "<p>x</p>" * lines + f"<p><b>TITLE</b></p>{table}")).split("\f")
        (home,) = (page for page in pages if "TITLE" in page)
        assert "ROW0" in home and "ROW1" in home, lines


@needs_poppler
def test_a_caption_stays_with_its_picture(qgis_app, tmp_path):
    html = '<p><img src="figure:c"></p><p><small>CAPTION</small></p>'
    for lines in range(22, 44, 2):
        pages = text_of(write(tmp_path, "<p>x</p>" * lines + html, images={"c": CHART})).split("\f")
        (home,) = (page for page in pages if "CAPTION" in page)
        assert "chartword" in home, lines


@needs_poppler
def test_no_row_lies_on_two_pages(qgis_app, tmp_path):
    def row(number: int) -> str:
        words = "".join(f"L{number}x{line}<br>" for line in range(2 + number % 5))
        return f"<tr><td>{number}</td><td>{words}</td></tr>"

    rows = "".join(row(number) for number in range(90))
    path = write(
        tmp_path, f"<p>T</p><table><thead><tr><th>HEADWORD</th><th>B</th></tr></thead>{rows}</table><p>END</p>"
    )
    pages = text_of(path).rstrip("\f").split("\f")
    homes = [{page for page, text in enumerate(pages) if re.search(rf"\bL{n}x", text)} for n in range(90)]
    assert all(len(home) == 1 for home in homes)
    # 90 rows of 4 lines on average are 360 lines: at 40 lines a page no more than 9 pages, and 1 for what is moved
    assert 5 < len(pages) <= 10 and all(page.count("HEADWORD") == 1 for page in pages)
    assert "END" in pages[-1]


@needs_poppler
def test_a_row_higher_than_a_page_is_cut(qgis_app, tmp_path):
    rows = "<tr><td>short</td></tr>" + "<tr><td>" + "line<br>" * 120 + "LAST</td></tr>"
    pages = text_of(write(tmp_path, f"<table>{rows}</table>")).rstrip("\f").split("\f")
    assert "line" in pages[0] and "LAST" in pages[-1]


@needs_poppler
def test_pictures_fit_the_text_and_charts_are_drawn_as_vectors(qgis_app, tmp_path):
    html = '<p>before</p><p><img src="figure:map"></p><p><img src="figure:chart"></p><p>after</p>'
    path = write(tmp_path, html, images={"map": png(3000, 1500, "#D55E00"), "chart": CHART})
    assert "chartword" in text_of(path)
    (page,) = page_images(path, tmp_path)
    scale = 50 / 25.4

    def columns(colour: str) -> tuple[float, float]:
        wanted = QColor(colour).getRgb()
        found = [
            x
            for x in range(page.width())
            for y in range(page.height())
            if all(abs(a - b) < 4 for a, b in zip(page.pixelColor(x, y).getRgb(), wanted))
        ]
        return min(found) / scale, max(found) / scale

    left, right = columns("#d55e00")
    assert left == pytest.approx(pdf.LEFT_MM, abs=1.5) and right == pytest.approx(210 - pdf.RIGHT_MM, abs=1.5)
    left, right = columns("#0072b2")
    assert right - left == pytest.approx(400 / 96 * 25.4, abs=1.5)  # 400 pixels of CSS


def test_a_picture_keeps_its_colours(qgis_app, tmp_path):
    with open(write(tmp_path, '<img src="figure:m">', images={"m": png(600, 300, "#009E73")}), "rb") as file:
        assert b"DCTDecode" not in file.read()  # no lossy compression around letters


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left(qgis_app, tmp_path):
    with pytest.raises(NeaspecError) as caught:
        pdf.write_pdf(str(tmp_path / "none" / "r.pdf"), "<p>x</p>", {}, "T", Wording("en"))
    assert caught.value.message.code == "not_writable"
    assert not list(tmp_path.iterdir())


def test_a_failure_leaves_the_earlier_file(qgis_app, tmp_path, monkeypatch):
    path = write(tmp_path, "<p>one</p>")
    with open(path, "rb") as file:
        before = file.read()
    monkeypatch.setattr(pdf._Pages, "_document", lambda self, writer: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        write(tmp_path, "<p>two</p>")
    with open(path, "rb") as file:
        assert file.read() == before
    assert len(list(tmp_path.iterdir())) == 1


def test_it_is_written_in_workers_at_once(qgis_app, tmp_path):
    class Task(QgsTask):
        def __init__(self, number):
            super().__init__(f"pdf {number}")
            self.path = str(tmp_path / f"{number}.pdf")

        def run(self):
            pdf.write_pdf(self.path, "<h1>표</h1><img src='figure:c'>", {"c": CHART}, "T", Wording("ko"), "2025-11-24")
            return True

    tasks = [Task(number) for number in range(3)]
    for task in tasks:
        QgsApplication.taskManager().addTask(task)
    assert all(task.waitForFinished(60_000) for task in tasks)
    assert len(list(tmp_path.glob("*.pdf"))) == 3
