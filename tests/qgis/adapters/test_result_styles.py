"""Results as QGIS shows them: signs, words of the legend, the notes in the abstract, and nothing without a window."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from neaspec_plugin.adapters import raster_styles, result_styles, signs, styles
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.messages import Message


@pytest.fixture
def words():
    return Wording("en")


def layer(fields: str, rows: list[list], geometry: str, wkt: str) -> QgsVectorLayer:
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


def legend(drawn: QgsVectorLayer) -> list[str]:
    return [item.label() for item in drawn.renderer().legendSymbolItems() if item.label()]


def crossings(species=("AL", "AT")) -> QgsVectorLayer:
    fields = "animal:string species_id:string side_from:string side_to:string evidence_class:string crossing_id:string"
    rows = [["a", one, "CHN", "RUS", "track", "1"] for one in species]
    return layer(fields, rows, "LineString", "LINESTRING(130 43, 131 43)")


def segments(values, geometry="LineString") -> QgsVectorLayer:
    fields = "segment_id:string side_a:string side_b:string crossings:double trap_days_a:double trap_days_b:double"
    return layer(fields, [["s", "CHN", "RUS", *row] for row in values], geometry, "LINESTRING(130 43, 131 43)")


def ranges() -> QgsVectorLayer:
    fields = "animal:string species_id:string method:string area_ha:double note:string"
    rows = [["a", "AL", "mcp", 2.0, "minimum_activity_range"], ["b", "AT", "mcp", 1.0, None]]
    return layer(fields, rows, "Polygon", "POLYGON((130 43, 131 43, 131 44, 130 43))")


def test_crossings_by_evidence(qgis_app, words):
    drawn = crossings()
    result_styles.style_result(drawn, "found_crossings", words)
    kinds = ("track", "detections", "identity_probable", "ambiguous")
    categories = {one.value(): one for one in drawn.renderer().categories()}
    assert tuple(categories) == kinds
    assert [one.label() for one in categories.values()] == [words.word("evidence_class", kind) for kind in kinds]
    strokes = {kind: one.symbol()[0] for kind, one in categories.items()}
    assert not strokes["track"].useCustomDashPattern()
    long_dash, dots = (strokes[kind].customDashVector() for kind in ("detections", "identity_probable"))
    assert long_dash[0] > 3 > 1 > dots[0]
    assert strokes["ambiguous"].color().name() == signs.GREY.lower()
    assert not strokes["ambiguous"].dataDefinedProperties().isActive(QgsSymbolLayer.Property.PropertyStrokeColor)
    colour = strokes["track"].dataDefinedProperties().property(QgsSymbolLayer.Property.PropertyStrokeColor)
    assert signs.SIGNS["AL"].colour in colour.expressionString()


def test_segments_have_round_classes_from_nought_and_not_surveyed_apart(qgis_app, words):
    drawn = segments([(0.0, 10, None), (0.0, None, None), (0.3, None, None), (1.9, 5, 5)])
    result_styles.style_result(drawn, "border_segments", words)
    assert legend(drawn) == ["0.0–0.5", "0.5–1.0", "1.0–1.5", "1.5–2.0", "Not surveyed"]
    rules = {rule.label(): rule for rule in drawn.renderer().rootRule().children()}
    used = [
        [label for label, rule in rules.items() if next_match(drawn, rule.filterExpression(), feature)]
        for feature in drawn.getFeatures()
    ]
    assert used == [["0.0–0.5"], ["Not surveyed"], ["0.0–0.5"], ["1.5–2.0"]]
    colours = {rule.symbol().color().name() for rule in rules.values()}
    assert len(colours) == 5


def next_match(drawn, expression, feature) -> bool:
    from qgis.core import QgsExpression, QgsExpressionContext

    context = QgsExpressionContext()
    context.setFields(drawn.fields())
    context.setFeature(feature)
    return bool(QgsExpression(expression).evaluate(context))


def test_segments_without_lines_are_a_named_table(qgis_app, words):
    drawn = segments([(0.5, 1, 1)], geometry="None")
    result_styles.style_result(drawn, "border_segments", words)
    assert drawn.name() == words.text(Message("layer_border_segments"))
    assert drawn.attributeAlias(drawn.fields().lookupField("crossings"))


def test_home_ranges_in_the_colours_of_the_species(qgis_app, words):
    drawn = ranges()
    result_styles.style_result(drawn, "home_ranges", words)
    categories = drawn.renderer().categories()
    assert [one.value() for one in categories] == ["AT", "AL"]  # the order of the catalogue
    for one in categories:
        fill = one.symbol()[0]
        assert fill.strokeColor().name() == signs.SIGNS[one.value()].colour.lower() and fill.fillColor().alpha() < 80
    note = drawn.editorWidgetSetup(drawn.fields().lookupField("note")).config()["map"]
    assert note == [{words.text(Message("range_note_minimum_activity_range")): "minimum_activity_range"}]


def overlaid(percent=40.0) -> QgsVectorLayer:
    fields = "name:string status:string countries:string protected_percent:double area_km2:double"
    rows = [["a", "functioning", "CHN;RUS", percent, 3.0], ["b", None, "CHN", None, 2.0]]
    return layer(fields, rows, "Polygon", "POLYGON((130 43, 131 43, 131 44, 130 43))")


def test_overlaid_corridors_by_their_protected_share(qgis_app, words):
    drawn, nothing = overlaid(), overlaid(None)
    result_styles.style_result(drawn, "overlaid_corridors", words)
    assert legend(drawn) == ["0–10", "10–20", "20–30", "30–40", "not known"]
    assert drawn.renderer().orderByEnabled() and drawn.labelsEnabled()
    result_styles.style_result(nothing, "overlaid_corridors", words)  # no share is known: no classes of nothing
    assert legend(nothing) == []
    result_styles.style_result(drawn, "corridor_gaps", words)
    assert drawn.name() == words.text(Message("layer_corridor_gaps"))


def found_corridors(alternatives=False) -> QgsVectorLayer:
    fields = "corridor:integer core_a:string core_b:string rank:integer cost:double length_m:double length_m_CHN:double"
    fields += " border_passages:integer" + (" alternative:integer" if alternatives else "")
    rows = [[1, "a", "b", 1, 5.0, 9.0, 4.0, 1, 0], [2, "b", "c", 2, 6.0, 9.0, 9.0, 0, 0]]
    rows += [[1, "a", "b", None, 7.0, 9.0, 9.0, 0, 1]] if alternatives else []
    kept = len(fields.split())
    return layer(fields, [row[:kept] for row in rows], "LineString", "LINESTRING(130 43, 131 43)")


@pytest.mark.parametrize("alternatives", [False, True])
def test_corridors_across_a_border_apart_and_the_cheapest_widest(qgis_app, words, alternatives):
    from qgis.core import QgsExpressionContext

    drawn = found_corridors(alternatives)
    result_styles.style_result(drawn, "found_corridors", words)
    assert legend(drawn) == ["Across a border", "In one country", "Alternative way"][: 2 + alternatives]
    rules = drawn.renderer().rootRule().children()
    used = [
        [rule.label() for rule in rules if next_match(drawn, rule.filterExpression(), feature)]
        for feature in drawn.getFeatures()
    ]
    assert used == [["Across a border"], ["In one country"], ["Alternative way"]][: 2 + alternatives]
    widths = []
    for rule, feature in zip(rules, drawn.getFeatures()):
        context = QgsExpressionContext()
        context.setFields(drawn.fields())
        context.setFeature(feature)
        stroke = QgsSymbolLayer.Property.PropertyStrokeWidth
        rim, core = (
            part.dataDefinedProperties().property(stroke).valueAsDouble(context, 0.0)[0]
            for part in rule.symbol().symbolLayers()
        )
        assert rim == pytest.approx(core + 2 * signs.HALO_MM)  # a white rim, for imagery
        widths.append(core)
    assert widths == sorted(widths, reverse=True) and widths[0] == pytest.approx(1.6)
    place = drawn.fields().lookupField("length_m_CHN")
    assert drawn.attributeAlias(place) == "Length (m), CHN"


def test_the_demarcation_line_is_no_border_on_the_map(qgis_app, words):
    fields = "corridor:integer core_a:string core_b:string rank:integer border_passages:integer"
    rows = [[1, "a", "b", 1, 1, 0], [2, "b", "c", 2, 0, 1], [3, "a", "c", 3, 0, 0]]
    drawn = layer(f"{fields} demarcation_passages:integer", rows, "LineString", "LINESTRING(127 38, 128 38)")
    result_styles.style_result(drawn, "found_corridors", words)
    assert legend(drawn) == ["Across a border", "demarcation line", "In one country"]
    rules = drawn.renderer().rootRule().children()
    used = [
        [rule.label() for rule in rules if next_match(drawn, rule.filterExpression(), feature)]
        for feature in drawn.getFeatures()
    ]
    assert used == [["Across a border"], ["demarcation line"], ["In one country"]]
    places = [[1, "KOR", "PRK", "demarcation_line"], [1, "PRK", "CHN", "international"]]
    fields = "corridor:integer side_from:string side_to:string border_status:string"
    for kept, shown in ((places, ["international border", "demarcation line"]), (places[1:], [])):
        passed = layer(fields, kept, "Point", "POINT(127 38)")
        result_styles.style_result(passed, "border_passages", words)
        assert legend(passed) == shown


def test_the_new_link_stands_out_and_importance_has_classes(qgis_app, words):
    links = layer(
        "kind:string patch_a:string", [["link", "1"], ["new_link", "2"]], "LineString", "LINESTRING(1 1, 2 2)"
    )
    result_styles.style_result(links, "connectivity_links", words)
    categories = links.renderer().categories()  # they own the strokes
    link, new = (category.symbol()[1] for category in categories)
    assert new.color().name() == signs.ACROSS.lower() != link.color().name() and new.useCustomDashPattern()
    square = "POLYGON((130 43, 131 43, 131 44, 130 43))"
    for fields, row in (("patch_id:string dPC:double area_ha:double", ["1", 40.0, 7.0]), ("area_ha:double", [7.0])):
        drawn = layer(fields, [row], "Polygon", square)
        result_styles.style_result(drawn, "patches", words)
        assert legend(drawn)[0].startswith("0") and len(legend(drawn)) > 2
    points = layer("current:double", [[0.2], [0.3]], "Point", "POINT(130 43)")
    result_styles.style_result(points, "pinch_points", words)
    assert {rule.symbol().size() for rule in points.renderer().rootRule().children()} == {2.0}


@pytest.mark.parametrize("language", ["en", "ru", "ko"])
@pytest.mark.parametrize(
    ("role", "made"), [("found_crossings", crossings), ("home_ranges", ranges), ("border_segments", lambda: segments([(1, 1, 1)]))]
)  # fmt: skip
def test_title_notes_tips_and_names_of_fields_are_in_the_language(qgis_app, role, made, language):
    words, drawn = Wording(language), made()
    result_styles.style_result(drawn, role, words)
    assert drawn.name() == words.text(Message(result_styles.TITLES[role]))
    abstract = drawn.metadata().abstract()
    for code in (styles.ROLES[role].abstract, "boundaries_note", "source_note"):
        assert words.text(Message(code)) in abstract
    assert "[%" in drawn.mapTipTemplate() and "represent_value" in drawn.displayExpression() + drawn.mapTipTemplate()
    shown = [name for name in drawn.fields().names() if name in styles.ROLES[role].shown]
    assert shown and all(drawn.attributeAlias(drawn.fields().lookupField(name)) for name in shown)
    assert drawn.customProperty(styles.SENSITIVITY) == styles.EXACT


def test_every_result_with_a_role_has_a_title_and_a_style(provider):
    for algorithm in provider.algorithms():
        roles = getattr(type(algorithm), "RESULT_ROLES", {})
        for role in roles.values():
            assert role in {**styles.ROLES, **raster_styles.ROLES}, (algorithm.name(), role)
            assert role in result_styles.TITLES, (algorithm.name(), role)


def test_qgis_is_told_only_where_it_loads_the_result(qgis_app, words):
    drawn, context = crossings(), QgsProcessingContext()
    result_styles.style_when_loaded(context, drawn.id(), "found_crossings", words)
    result_styles.style_when_loaded(context, None, "found_crossings", words)
    assert not context.layersToLoadOnCompletion() and not result_styles._waiting
    details = QgsProcessingContext.LayerDetails("x", QgsProject.instance(), "CROSSINGS")
    context.addLayerToLoadOnCompletion(drawn.id(), details)
    result_styles.style_when_loaded(context, drawn.id(), "found_crossings", words)
    processor = context.layersToLoadOnCompletion()[drawn.id()].postProcessor()
    processor.postProcessLayer(drawn, context, QgsProcessingFeedback())
    assert drawn.name() == words.text(Message("layer_crossings")) and not result_styles._waiting


def test_a_result_of_an_algorithm_is_styled_when_loaded(provider, run, tmp_path):
    from qgis.core import QgsApplication, QgsProcessingOutputLayerDefinition

    path = str(tmp_path / "simulated.gpkg")
    run("createdatabase", {"DATABASE": path})
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("neaspec:transbordermovements")
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    wanted = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    _, worked = algorithm.run({"DATABASE": path, "CROSSINGS": wanted}, context, QgsProcessingFeedback(), {}, False)
    ((destination, details),) = context.layersToLoadOnCompletion().items()
    assert worked and isinstance(details.postProcessor(), result_styles.ResultStyle)
    loaded = context.takeResultLayer(destination)
    details.postProcessor().postProcessLayer(loaded, context, QgsProcessingFeedback())
    assert loaded.customProperty(styles.ROLE) == "found_crossings" and not result_styles._waiting


def test_planning_units_by_protected_share_with_words_for_their_status(qgis_app, words):
    fields = "unit_id:string cost:double country_iso3:string status:string area_ha:double protected_share:double"
    rows = [["1", 5.0, "CHN", "available", 5.0, 0.1], ["2", 5.0, None, "locked_in", 5.0, 0.9]]
    drawn = layer(fields, rows, "Polygon", "POLYGON((130 43, 131 43, 131 44, 130 43))")
    result_styles.style_result(drawn, "planning_units", words)
    assert legend(drawn)[0] == "0.0–0.2" and legend(drawn)[-1] == "No value"
    status = drawn.editorWidgetSetup(drawn.fields().lookupField("status")).config()["map"]
    assert status == [{"available": "available"}, {"locked in": "locked_in"}]


def test_gaps_in_protection_by_reason(qgis_app, words):
    fields = "gap:integer feature:string country_iso3:string reason:string area_ha:double"
    rows = [[1, "a", "CHN;RUS", "not_protected", 5.0], [2, "a", "RUS", "below_target", 2.0]]
    drawn = layer(fields, rows, "Polygon", "POLYGON((130 43, 131 43, 131 44, 130 43))")
    result_styles.style_result(drawn, "protection_gaps", words)
    assert [one.value() for one in drawn.renderer().categories()] == ["not_protected", "below_target"]
    assert legend(drawn) == ["Nothing of the feature is protected", "Protected, but below the target"]
    ways = layer(fields.replace("area_ha", "length_km"), rows, "LineString", "LINESTRING(130 43, 131 44)")
    result_styles.style_result(ways, "protection_gap_lines", words)
    assert legend(ways) == legend(drawn) and ways.name() == "Unprotected lines"
    assert [one.symbol()[0].useCustomDashPattern() for one in ways.renderer().categories()] == [False, True]
