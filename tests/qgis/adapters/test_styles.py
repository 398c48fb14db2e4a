"""What layers look like: signs by species, sure and unsure, round classes, words in the language, hidden fields."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsRenderContext, QgsVectorLayer

from neaspec_plugin.adapters import signs, styles
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core import schema
from neaspec_plugin.core.messages import Message

BIRDS = {"BFS": "Spoonbill", "WNC": "White-naped", "HC": "Hooded"}


@pytest.fixture
def words():
    return Wording("en")


def layer(fields: str, rows: list[list], geometry: str = "Point", wkt: str = "POINT(120 40)") -> QgsVectorLayer:
    made = QgsVectorLayer(
        f"{geometry}?crs=EPSG:4326&" + "&".join(f"field={one}" for one in fields.split()), "x", "memory"
    )
    features = []
    for row in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(row)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def legends_used(drawn: QgsVectorLayer) -> list[list[str]]:
    """For each feature the words of the classes that draw it."""
    renderer, context = drawn.renderer().clone(), QgsRenderContext()
    labels = {item.ruleKey(): item.label() for item in drawn.renderer().legendSymbolItems()}
    renderer.startRender(context, drawn.fields())
    found = []
    for feature in drawn.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context)
        found.append([labels[key] for key in keys if key in labels])  # the root of a tree of rules has no words
    renderer.stopRender(context)
    return found


def test_species_differ_in_colour_and_in_shape_or_turn(qgis_app):
    assert len({sign.colour for sign in signs.SIGNS.values()}) == len(schema.SPECIES)
    assert len({(sign.shape, sign.angle) for sign in signs.SIGNS.values()}) == len(schema.SPECIES)
    assert set(signs.SIGNS) == set(schema.SPECIES)


def test_a_sign_stands_on_a_white_halo_and_a_hollow_one_is_white_inside(qgis_app):
    for species_id, sign in signs.SIGNS.items():
        filled, hollow = signs.species_marker(species_id), signs.species_marker(species_id, hollow=True)
        assert filled[0].color().name() == hollow[0].color().name() == "#ffffff"
        assert filled[0].strokeWidth() - filled[1].strokeWidth() == pytest.approx(2 * 0.4)
        assert filled[1].color().name() == sign.colour.lower()
        assert hollow[1].color().name() == "#ffffff"
        assert hollow[1].strokeColor().name() == sign.colour.lower()


def test_sites_are_filled_only_where_presence_and_confidence_are_sure(qgis_app, words):
    cases = [
        ("present", "high", True),
        ("present", "medium", True),
        ("present", "low", False),
        ("unconfirmed", "high", False),
        (None, "high", False),
        ("present", None, False),
    ]
    drawn = layer("presence:string confidence:string name:string", [[p, c, "n"] for p, c, _ in cases])
    styles.style(drawn, "sites", words, {"WNC": "White-naped"}, "wintering")
    sure, unsure = words.text(Message("legend_sure")), words.text(Message("legend_unsure"))
    assert legends_used(drawn) == [[sure if expected else unsure] for _, _, expected in cases]


def test_sites_of_several_species_are_named_by_species(qgis_app, words):
    drawn = layer("species_id:string presence:string confidence:string", [[one, "present", "high"] for one in BIRDS])
    styles.style(drawn, "sites", words, BIRDS)
    assert legends_used(drawn) == [[name] for name in BIRDS.values()]


def test_species_that_share_a_site_stand_side_by_side_where_they_should(qgis_app):
    # A sign turned by 180 degrees needs the opposite offset, for the offset turns with it: (0, 1.5) -> (0, -1.5).
    symbol = signs.species_marker("BFS")
    signs.put_aside(symbol, signs.SIGNS["BFS"])
    from qgis.core import QgsSymbolLayer

    expression = symbol[1].dataDefinedProperties().property(QgsSymbolLayer.Property.PropertyOffset).expressionString()
    assert "-1.5" in expression and "0,0" in expression


def test_each_season_has_its_mark(qgis_app):
    layers = {season: signs.species_marker("WNC", season=season) for season in schema.VOCABULARIES["site_season"]}
    assert layers["breeding"].symbolLayerCount() == layers["passage"].symbolLayerCount() == 3
    assert layers["breeding"][2].properties()["name"] != layers["passage"][2].properties()["name"]
    assert layers["wintering"].symbolLayerCount() == layers["resident"].symbolLayerCount() == 2


def test_verdicts_have_their_words_and_provisional_is_apart(qgis_app, words):
    drawn = layer(
        "verdict:string provisional:boolean name:string",
        [["met", False, "a"], ["met", True, "b"], ["not_met", None, "c"], ["insufficient_data", None, "d"]],
    )
    styles.style(drawn, "site_verdicts", words)
    assert legends_used(drawn) == [
        [words.word("verdict", "met")],
        [words.text(Message("legend_met_provisional"))],
        [words.word("verdict", "not_met")],
        [words.word("verdict", "insufficient_data")],
    ]


def test_a_missing_score_is_no_low_score(qgis_app, words):
    drawn = layer("score:double rank:integer", [[0.0, 3], [0.93, 1], [None, None], [0.2, 2]])
    styles.style(drawn, "priorities", words)
    # span 0 to 0.93 in five classes of width 0.2: 0, 0.2, 0.4, 0.6, 0.8, 1; a break belongs to the class above it
    assert legends_used(drawn) == [["0.0–0.2"], ["0.8–1.0"], [words.text(Message("legend_no_value"))], ["0.2–0.4"]]


@pytest.mark.parametrize(
    "low, high, expected",
    [
        (0.0, 0.93, [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]),  # 0.93 / 5 = 0.186 -> 0.2
        (0.12, 0.34, [0.1, 0.15, 0.2, 0.25, 0.3, 0.35]),  # 0.22 / 5 = 0.044 -> 0.05
        (3.0, 117.0, [0.0, 25.0, 50.0, 75.0, 100.0, 125.0]),  # 114 / 5 = 22.8 -> 25
        (0.0, 1.0, [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]),
        (7.0, 7.0, [6.4, 6.6, 6.8, 7.0, 7.2, 7.4, 7.6]),
    ],
)
def test_breaks_are_round_and_cover_the_span(low, high, expected):
    breaks = styles.round_breaks(low, high)
    if low == high:
        assert breaks[0] <= low <= breaks[-1] and len(breaks) <= 6
    else:
        assert breaks == pytest.approx(expected)


@pytest.mark.parametrize(
    "largest, expected", [(8511, (5000, 1000, 100)), (2000, (2000, 400, 40)), (13, (10, 2, 1)), (1, (1, 1, 1))]
)
def test_sizes_are_explained_by_three_round_values(largest, expected):
    assert styles.three_values(largest) == pytest.approx(expected)


@pytest.mark.parametrize("step, expected", [(0.2, 1), (0.25, 2), (1, 0), (25, 0), (0.05, 2), (2.5, 1)])
def test_decimals_are_as_many_as_a_step_needs(step, expected):
    assert styles.decimals(step) == expected


def test_the_area_of_a_circle_follows_the_count(qgis_app, words):
    from qgis.core import QgsExpression, QgsExpressionContext

    drawn = layer("species_id:string count:integer", [["HC", 400], ["HC", 100]])
    styles.style(drawn, "counts", words, {"HC": "Hooded"})
    (category,) = drawn.renderer().categories()
    size = category.symbol().dataDefinedSize().expressionString()
    sizes = []
    for feature in drawn.getFeatures():
        context = QgsExpressionContext()
        context.setFeature(feature)
        sizes.append(QgsExpression(size).evaluate(context))
    assert sizes[0] / sizes[1] == pytest.approx(2)  # four times the count, four times the area, twice the width


@pytest.mark.parametrize(
    "role, field, vocabulary",
    [
        ("corridors", "status", "corridor_status"),
        ("site_links", "named_by", "named_by"),
        ("flyway_links", "link_evidence", "link_evidence"),
    ],
)
def test_lines_have_a_class_and_a_word_for_each_value(qgis_app, words, role, field, vocabulary):
    values = schema.VOCABULARIES[vocabulary]
    drawn = layer(
        f"{field}:string kind:string species_id:string name_en:string",
        [[value, "land", "WNC", "n"] for value in values],
        "LineString",
        "LINESTRING(120 40, 121 41)",
    )
    styles.style(drawn, role, words, {"WNC": "White-naped"})
    assert legends_used(drawn) == [[words.word(vocabulary, value)] for value in values]
    patterns = {
        (one.symbol()[0].useCustomDashPattern(), tuple(one.symbol()[0].customDashVector()), one.symbol().width())
        for one in drawn.renderer().categories()
    }
    assert len(patterns) == len(values)


def test_inferred_is_dashed_and_paler_than_telemetry(qgis_app, words):
    drawn = layer("link_evidence:string", [], "LineString")
    styles.style(drawn, "flyway_links", words, {"HC": "Hooded"})
    symbols = {one.value(): one.symbol().clone() for one in drawn.renderer().categories()}
    assert symbols["inferred"][0].useCustomDashPattern() and not symbols["telemetry"][0].useCustomDashPattern()
    assert symbols["inferred"].color().alpha() < symbols["telemetry"].color().alpha()
    assert not symbols["published"][0].useCustomDashPattern()


def test_a_source_s_own_wording_stays_out_of_forms_and_tables(qgis_app, words):
    drawn = layer(
        "count_id:string site_or_region_verbatim:string season_verbatim:string species_id:string count:integer "
        "run_id:string",
        [],
    )
    styles.style(drawn, "counts", words, BIRDS)
    for place, name in enumerate(drawn.fields().names()):
        hidden = name not in ("species_id", "count")
        assert (drawn.editorWidgetSetup(place).type() == "Hidden") == hidden, name
        assert drawn.attributeTableConfig().columns()[place].hidden == hidden, name
        assert bool(drawn.attributeAlias(place)) != hidden, name
        assert not (hidden and name in drawn.mapTipTemplate())


def test_values_show_as_words_and_texts_follow_the_language(qgis_app, monkeypatch):
    words = Wording("ru")
    monkeypatch.setattr(words, "translate", lambda english: f"«{english}»")
    drawn = layer("presence:string confidence:string name:string", [])
    drawn.setName("t")
    styles.style(drawn, "sites", words, {"HC": "Чёрный журавль"})
    choice = drawn.editorWidgetSetup(drawn.fields().lookupField("presence")).config()["map"]
    assert {"«unconfirmed»": "unconfirmed"} in choice
    assert drawn.attributeAlias(0) == "«Presence»"
    assert drawn.metadata().abstract().startswith("«")


def test_a_layer_says_what_it_is_and_how_exact(qgis_app, words):
    for role in styles.ROLES:
        drawn = layer(
            "name:string species_id:string score:double rank:integer count:integer coarse:string status:string "
            "named_by:string link_evidence:string verdict:string qcFlags:string presence:string confidence:string "
            "listed:string kind:string",
            [],
            "Polygon" if role in ("coast", "distribution_cells") else "LineString" if "link" in role else "Point",
        )
        styles.style(drawn, role, words, BIRDS, sensitivity=styles.RELEASED)
        assert drawn.customProperty("neaspec/role") == role
        assert drawn.customProperty("neaspec/sensitivity") == "released"
        assert drawn.metadata().abstract() and "opinion" in drawn.metadata().rights()[1]


def test_schematic_lines_and_cells_are_not_drawn_at_the_scale_of_a_valley(qgis_app, words):
    for role in ("distribution_cells", "corridors", "site_links", "flyway_links"):
        drawn = layer(
            "coarse:string status:string named_by:string link_evidence:string kind:string name_en:string",
            [],
            "Polygon" if role == "distribution_cells" else "LineString",
        )
        styles.style(drawn, role, words, {"AT": "Tiger"})
        assert not drawn.isInScaleRange(50_000) and drawn.isInScaleRange(10_000_000)
