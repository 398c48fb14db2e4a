"""Finds positions in texts, in any notation, and leaves of them what a cell of 0.1 degree would tell."""

from __future__ import annotations

import re

_MASK = "…"
_MAX_DEGREES = 180
_DEGREE = r"(?:[°º˚度도]|\\u00b0|&deg;|&#176;|\bdeg(?:rees?)?\b|d(?=\d{1,2}'))"
_MINUTE = r"(?:['′’ʹ分분]|\\u2032|\\u2019|&prime;|&#0?39;|&#x27;|&apos;)"
_SECOND = r"(?:\\?[\"″”ʺ秒초]|\\u2033|\\u201d|''|′′|&Prime;|&quot;|&#34;)"
_SIDE = r"[NSEW](?![A-Za-z])"
_AXIS = r"(?i:m?[enxy]|east(?:ing)?|north(?:ing)?)"
_DAY = r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)"  # 20240115
_METRES = rf"(?:{_AXIS}[\"']?\s?[:=]?\s?)?-?(?!{_DAY})\d{{6,8}}(?!\d)(?:[.,]\d+)?(?:\s?m?[ENXY](?![A-Za-z]))?"
_MINUTES = r"\d{1,2}(?:[.,]\d+)?(?!\d)"
_SIXTIETHS = r"\d{1,3}[ -]\d{1,2}[ -]\d{1,2}(?:[.,]\d+)?"
_HEX = "[0-9a-f]"

# what only looks like a position
_KEPT = (
    r"(?<!\d)\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?",  # an instant
    rf"(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d:[0-5]\d[.,]\d+(?!\d|\s?{_SIDE})",  # a time of day
    r"(?<![\d.])(?:0[1-9]|1[0-2])\.(?:19|20)\d\d(?!\d|\.\d)",  # a month of a year
    r"(?<![\w.])10\.\d{4,9}/(?!\S*(?<![\w.])\d{2,3}[.,]\d{3})[^\s\"'<>,;]+",  # a DOI
)
_HIDDEN = (
    rf"(?<![0-9A-Za-z])(?i:(?:0x)?(?:01{_HEX}{{2}}0{_HEX}00{_HEX}0|00{_HEX}0000{_HEX}{{3}}){_HEX}{{32,}})",  # WKB
    rf"(?<![0-9A-Za-z])(?i:(?:0x)?475000{_HEX}{{42,}})",  # GeoPackage binary
    rf"(?<!\d)\d{{1,3}}\s?{_DEGREE}"  # 43°12'34"
    rf"(?:\s?{_MINUTES}\s?{_MINUTE}(?:\s?{_MINUTES}(?:\s?{_SECOND})?)?|{_MINUTES})",
    r"(?<![\d:.])(?:2[4-9]|[3-9]\d|1\d\d):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?![\d:])",  # 130:45:12.3
    rf"(?<![\d:.])\d{{1,3}}:[0-5]\d:[0-5]\d(?:[.,]\d+)?\s?{_SIDE}",
    rf"(?<![\d.-]){_SIXTIETHS}\s?{_SIDE}",  # 43 12 34.5 N
    rf"(?<![A-Za-z])[NSEW]{_SIXTIETHS}(?!\d)",
    rf"(?<![A-Za-z0-9.])\d{{6,7}}(?:[.,]\d+)?\s?{_SIDE}",  # 431234N, 512345 E
    rf"(?<![A-Za-z0-9.]){_METRES}[\s,;/|_\"')\]]{{1,6}}{_METRES}(?![A-Za-z0-9])",  # 512345.6 4712345.1
    r"(?<![\d.])\d{2,3}\.\d{4,}[._]\d{2,3}\.\d{4,}(?!\d)",  # 43.1234.130.5678
    r"\b\d{1,2} ?[C-HJ-NP-X] ?[A-HJ-NP-Z]{2} ?(?:\d{5} ?\d{5}|\d{4} ?\d{4}|\d{3} ?\d{3})\b",  # military grid
    r"\b[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}\b",  # plus code
    r"(?<![:/])///[^\W\d_]+\.[^\W\d_]+\.[^\W\d_]+",  # three words
)
_WKT = (
    r"(?i:(?P<shape>\b(?:multi)?(?:point|linestring|polygon|curve|surface)(?:\s?(?:zm?|m))?\s?)"
    r"\((?=[\s(]*[-+]?\d[\d.e+-]*\s+[-+]?\d)(?:[\s\d.,e()+-]*\)|[\s\d.,e(+-]*))"
)
# three decimals or more with a point, four with a comma (17,250 is a count), two before a degree sign or N, S, E, W
_DECIMAL = (
    r"(?<!\d)(?<!\d\.)(?P<tenth>(?P<whole>\d{1,3})"
    r"(?:[.．]\d(?=\d{3})|[.．]\d(?=\d\d(?!\d|\.\d))|(?<!,\d)(?<!,\d\d)(?<!,\d\d\d),\d(?=\d{3})"
    rf"|[.,．]\d(?=\d+\s?(?:{_DEGREE}(?!\s?[CF])|{_SIDE}))))\d+(?!\d)(?!\s?%(?![0-9A-Fa-f]{{2}}))"
)
_POSITION = re.compile(f"(?P<kept>{'|'.join(_KEPT)})|{_WKT}|(?P<hidden>{'|'.join(_HIDDEN)})|{_DECIMAL}")


def release_text(text: str) -> str:
    """A text for a log, a message or a product, in which no position is finer than 0.1 degree.

    Decimal degrees lose what follows the first decimal; degrees with minutes, projected pairs, WKT, WKB, grid
    references and the like become "…". Dates, versions, identifiers, counts and shares stay. Releasing a released
    text changes nothing. Not for markup: numbers in drawings would be cut as well.
    """
    released = _POSITION.sub(_coarse, text)
    while released != text:
        text, released = released, _POSITION.sub(_coarse, released)
    return released


def _coarse(found: re.Match[str]) -> str:
    if found["shape"]:
        return f"{found['shape']}({_MASK})"
    if found["hidden"]:
        return _MASK
    if found["tenth"] and 1 <= int(found["whole"]) <= _MAX_DEGREES:
        return found["tenth"]
    return found.group()
