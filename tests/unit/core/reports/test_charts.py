"""Charts as SVG: lengths in proportion from zero, text as text, attributes alone."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports import charts

EVIL = '<script>&"'
SEASONS = charts.SeasonBars(((2001, 100.0, True), (2003, 50.0, False)), 25.0, Message("field_level"))
NESTED = charts.NestedBars((Message("field_sites"), Message("field_count")), ((EVIL, (8, 2)), ("b", (4, 0))))
STACKED = charts.StackedBars((Message("field_sites"), EVIL), (("鹤类自然保护区" * 9, (0.5, 0.25)), ("b", (0.25, 0.0))))


class Shapes(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.texts = [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.texts.append(data)

    def named(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]

    def bars(self):
        """Rectangles without the signs of the legend, which are squares of 10, and without the paper behind texts."""
        seen = [bar for bar in self.named("rect") if "stroke" in bar or bar["fill"] != charts.PAPER]
        return [bar for bar in seen if (bar["width"], bar["height"]) != ("10.0", "10.0")]


def drawn(chart, words):
    return charts.draw(chart, Message("field_sites"), EVIL, words, ("Noto Sans", "sans-serif"))


@pytest.fixture(params=[SEASONS, NESTED, STACKED], ids=["seasons", "nested", "stacked"])
def svg(request, words):
    return drawn(request.param, words)


def test_title_description_and_text(svg, words):
    shapes = Shapes(svg)
    assert [tag for tag, _ in shapes.tags[:3]] == ["svg", "title", "desc"]
    assert shapes.texts[0] == words.text(Message("field_sites"))
    assert shapes.named("text")
    assert not shapes.named("script")


def test_attributes_alone(svg):
    assert not re.search(r"class=|style=|<style|url\(|href", svg)
    assert re.findall(r"https?://[^\"]+", svg) == ["http://www.w3.org/2000/svg"]


def test_all_of_it_is_inside(svg):
    shapes = Shapes(svg)
    (frame,) = shapes.named("svg")
    width, height = float(frame["width"]), float(frame["height"])
    for bar in shapes.named("rect"):
        assert float(bar["x"]) >= 0
        assert float(bar["x"]) + float(bar["width"]) <= width
        assert float(bar["y"]) + float(bar["height"]) <= height
    for text in shapes.named("text"):
        assert 0 <= float(text["x"]) <= width
        assert 0 <= float(text["y"]) <= height


def test_seasons_stand_on_zero_and_are_proportional(words):
    shapes = Shapes(drawn(SEASONS, words))
    high, low = shapes.bars()
    # 100 is twice 50, and both end on one line
    assert float(high["height"]) == pytest.approx(2 * float(low["height"]), abs=0.2)
    ends = {round(float(bar["y"]) + float(bar["height"]), 1) for bar in (high, low)}
    assert len(ends) == 1
    level = next(line for line in shapes.named("line") if line["stroke"] == charts.LEVEL)
    assert ends.pop() - float(level["y1"]) == pytest.approx(float(low["height"]) / 2, abs=0.2)  # 25 is half of 50
    # a season whose completeness is not known is hollow, and a year without a count keeps its place
    assert high["fill"] != low["fill"] == charts.PAPER
    assert {"2001", "2002", "2003"} <= set(shapes.texts)


def test_no_line_strikes_through_the_amount_of_a_season(words):
    # of 200 pixels for 1,000 a bar of 20 has 4, so that its label stands where the level of 50 lies, at 10
    shapes = Shapes(drawn(charts.SeasonBars(((2001, 1000.0, True), (2002, 20.0, True)), 50.0, EVIL), words))
    order = [(tag, attributes) for tag, attributes in shapes.tags if tag in ("line", "rect")]
    place = next(n for n, (tag, line) in enumerate(order) if tag == "line" and line["stroke"] == charts.LEVEL)
    level = float(order[place][1]["y1"])
    (amount,) = (
        text for text in shapes.named("text") if 0 < float(text["y"]) - level < 11 and text["text-anchor"] == "middle"
    )
    papers = [rect for tag, rect in order[place:] if tag == "rect" and rect["fill"] == charts.PAPER]
    (paper,) = (one for one in papers if float(one["y"]) < level < float(one["y"]) + float(one["height"]))
    assert float(paper["x"]) < float(amount["x"]) < float(paper["x"]) + float(paper["width"])


def test_nested_bars_begin_at_one_line(words):
    bars = Shapes(drawn(NESTED, words)).bars()
    assert len({bar["x"] for bar in bars}) == 1
    widths = [float(bar["width"]) for bar in bars]
    assert widths[1] == pytest.approx(widths[0] / 4, abs=0.2)  # 2 of 8
    assert widths[2] == pytest.approx(widths[0] / 2, abs=0.2)  # 4 against 8


def test_stacked_bars_follow_each_other(words):
    first, second, third = Shapes(drawn(STACKED, words)).bars()  # a part of 0 is not drawn
    assert float(second["x"]) == pytest.approx(float(first["x"]) + float(first["width"]), abs=0.2)
    assert float(first["width"]) == pytest.approx(2 * float(second["width"]), abs=0.2)  # 0.5 and 0.25
    assert float(third["width"]) == pytest.approx(float(second["width"]), abs=0.2)
    assert "0.75" in Shapes(drawn(STACKED, words)).texts  # the sum


@pytest.mark.parametrize(
    ("largest", "steps"),
    [(100, [0, 25, 50, 75, 100]), (7, [0, 2, 4, 6, 8]), (0, [0, 1]), (101, [0, 50, 100, 150])],
)
def test_steps_are_round(largest, steps):
    assert charts.round_steps(largest) == steps


def test_no_numbers_at_all(words):
    for empty in (charts.NestedBars((), ()), charts.StackedBars((), ())):
        assert drawn(empty, words).endswith("</svg>")
