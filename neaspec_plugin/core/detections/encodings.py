"""The encoding of a text, by marks and zero bytes, then strict UTF-8, then legacy ones scored by what they say.

Never the first that decodes: GB18030 reads Korean as Chinese, and the Cyrillic code pages read everything. A known
header or word counts ten, and how much the rest looks like writing counts up to twenty; a lead below ten is none.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from ..errors import NeaspecError
from .words import Words, bundled_words

MONGOLIAN = "cp1251-mn"  # CP1251 whose Ukrainian letters a font shows as the Mongolian ones it lacks
# the larger set where one holds another: GB18030 for GB2312 and GBK, CP949 for EUC-KR, CP932 for Shift JIS
LEGACY = ("gb18030", "cp949", "cp932", "cp1251", MONGOLIAN, "koi8_r", "cp866")
ENCODINGS = ("utf-8", "utf-16", "utf-16-le", "utf-16-be", *LEGACY)  # what may be chosen
MARGIN = 10.0
HIT = 10.0
HINT = 5.0
_WRITING = 20.0
_ENOUGH = 30  # characters beyond ASCII after which half of the evidence is in
# share of zero bytes in a table in UTF-16: one of two in ASCII, which keeps out a stray zero, elsewhere one of each
# figure and delimiter
_ZERO_SHARE_ASCII, _ZERO_SHARE = 0.45, 0.1
_LANGUAGES = {"zh_CN": ("gb18030",), "ja": ("cp932",), "ko": ("cp949",), "ko_KP": ("cp949", "gb18030"),
              "mn": ("cp1251", MONGOLIAN), "ru": ("cp1251", "koi8_r", "cp866")}  # fmt: skip
_LARGER = {"gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949", "shift_jis": "cp932"}
_TEXT_CODECS = re.compile(r"utf-8|utf-16(-[lb]e)?|ascii|iso8859-\d+|cp\d+|koi8-[ru]|gb18030|big5|euc_jp|mac-cyrillic")
_MONGOLIAN_LETTERS = str.maketrans("ЄєЇї", "ӨөҮү")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_CELL = re.compile(r'[\t,;|"，\r\n]+')
_CYRILLIC_WORD = re.compile(r"[Ѐ-ӿ]+")
# In running text these make up most of it: the letters of Russian and Mongolian, the characters of Chinese,
# of which Japanese shares many, and the syllables of Korean. Wrongly decoded text draws from all of a code page alike.
_COMMON_CYRILLIC = frozenset("оеаинтсрвлкмдпуяыьгзхбчйөүэ")
_RARE_CYRILLIC = frozenset("щцюфъёж")
_COMMON_HAN = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三"
    "之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样"
    "与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常"
    "文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门"
    "即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达"
    "走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连"
    "断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派"
    "层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严虎豹雪鹤鸟兽样粪迹沟村保护区性别雌雄地点場所調査観察個体数時刻緯経度備考種名号県市町"
)

_COMMON_HANGUL = frozenset(
    "가각간갈감강개거건검게겨결경계고곡공과관교구국군권귀규그근금급기까나남내너년노논농는능니다단달담당대더덕도독동"
    "두드들등때라락란람랑래량러력련령로록론료루류륙률르른를름리린림마만말망매면명모목무문물미민밀바박반발방배백번범"
    "법별병보복본부북분불비사산살삼상새색생서석선설성세소속손송수숙순술숲스습승시식신실심아안알암양어언에여역연열염"
    "영예오옥온올와왕외요용우운울웅원월위유육율으은을음의이인일임입자작장재저적전절점정제조종주중증지직진질집차착찰"
    "참채처천철첨청체초촌총최추축출충치친카코크타탄탐태택터토통투트특파판패편평포표품풍피하학한할함합항해행향현형호"
    "혼홍화확환활황회효후흑흥희"
)


@dataclass(frozen=True)
class Encoding:
    """The best encoding of a sample, by a name of ``ENCODINGS`` or empty where it is no text.

    ``margin`` is its lead over nothing and over the best that reads the sample otherwise; ``candidates`` are all that
    decode it, best first, with their scores.
    """

    name: str
    score: float = 0.0
    margin: float = float("inf")
    candidates: tuple[tuple[str, float], ...] = ()

    @property
    def sure(self) -> bool:
        return bool(self.name) and self.margin >= MARGIN


def best_encoding(sample: bytes, hint: str = "", words: Words | None = None) -> Encoding:
    """The encoding of the beginning of a text, which may be cut inside a character.

    ``hint`` is an encoding or a language that something beside the text speaks for; ``words`` are the known headers and
    words, those that come with the plugin where none are given.
    """
    name = _marked(sample)
    if name:
        return Encoding(name if _decoded(sample, name) is not None else "")
    if b"\0" in sample:
        return Encoding(_zeroed(sample))
    if _decoded(sample, "utf-8") is not None:
        return Encoding("utf-8")
    scored = sorted(_scored(sample, hint, words or bundled_words()), key=lambda entry: -entry[1])
    if not scored:
        return Encoding("")
    name, score, text = scored[0]
    other = max((0.0, *(points for _, points, read in scored if read != text)))
    candidates = tuple((one, points) for one, points, _ in scored)
    return Encoding(name if score > 0 else "", score, score - other, candidates)


def encoding_of(sample: bytes, file: str, chosen: str = "", words: Words | None = None) -> str:
    """The name of the encoding: that of a mark, else the chosen one, else the best where it leads clearly.

    Raises ``NeaspecError``: unknown_encoding, wrong_encoding, ambiguous_encoding.
    """
    if chosen:
        name = chosen.lower()
        if name not in ENCODINGS:
            raise NeaspecError("unknown_encoding", encoding=chosen, known=list(ENCODINGS))
        return _marked(sample) or name
    best = best_encoding(sample, words=words)
    if not best.name:
        raise NeaspecError("wrong_encoding", file=file)
    if not best.sure:
        first, second = (*(name for name, _ in best.candidates), "utf-8")[:2]
        raise NeaspecError("ambiguous_encoding", file=file, first=first, second=second)
    return best.name


def codec(name: str) -> str:
    """Python's codec for an encoding; a mark at the beginning is passed over."""
    return {"utf-8": "utf-8-sig", MONGOLIAN: "cp1251"}.get(name, name)


def declared_codec(label: str, sample: bytes) -> str:
    """Python's codec for the encoding that a document declares of itself; empty where that is none or not true.

    The larger set stands for a smaller one, and only codecs of text are known.
    """
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return ""
    name = _LARGER.get(name, name)
    if not _TEXT_CODECS.fullmatch(name):
        return ""
    try:
        codecs.getincrementaldecoder(name)().decode(sample)
    except UnicodeError:
        return ""
    return codec(name)


def mended(text: str, name: str) -> str:
    """Decoded text with the Mongolian letters that CP1251 cannot write."""
    return text.translate(_MONGOLIAN_LETTERS) if name == MONGOLIAN else text


def _marked(sample: bytes) -> str:
    marks = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
    return next((name for mark, name in marks if sample.startswith(mark)), "")


def _decoded(sample: bytes, name: str) -> str | None:
    try:
        return mended(codecs.getincrementaldecoder(codec(name))().decode(sample), name)
    except UnicodeDecodeError:
        return None


def _zeroed(sample: bytes) -> str:
    """UTF-16 without a mark, told by the half of its bytes where the zeros stand; empty where it is none."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    name = "utf-16-le" if even == 0 else "utf-16-be" if odd == 0 else ""
    rest = sample.replace(b"\0", b"")
    english = rest.isascii() and not _CONTROLS.search(rest.decode("ascii"))
    if not name or even + odd < (_ZERO_SHARE_ASCII if english else _ZERO_SHARE) * len(sample):
        return ""
    text = _decoded(sample, name)
    return name if text and _CELL.search(text) and not _CONTROLS.search(text) else ""


def _scored(sample: bytes, hint: str, words: Words) -> Iterator[tuple[str, float, str]]:
    for name in LEGACY:
        text = _decoded(sample, name)
        if text is None or _CONTROLS.search(text):
            continue
        hits = _hits(text, words)
        if name == MONGOLIAN and not _is_mongolian(sample, text, words):
            continue
        score = HIT * hits + _WRITING * _writing(text, name)
        yield name, score + HINT * (name == hint or name in _LANGUAGES.get(hint, ())), text


def _hits(text: str, words: Words) -> int:
    lines = text.splitlines()[:30]
    headers = max((words.headers.hits(_CELL.split(line)) for line in lines), default=0)
    return headers + sum(map(words.spoken, set(_CELL.split(text))))


def _is_mongolian(sample: bytes, text: str, words: Words) -> bool:
    """Whether the Ukrainian letters make more known words as Mongolian ones, and these are Mongolian."""
    plain = sample.decode("cp1251", errors="ignore")
    if plain == text:
        return False
    spoken = words.headers.languages(cell for line in text.splitlines()[:30] for cell in _CELL.split(line))
    return spoken["mn"] > spoken["ru"] and _hits(text, words) > _hits(plain, words)


def _writing(text: str, name: str) -> float:
    """How much a text looks like writing of its code page, -1 to 1, little where there is little of it."""
    characters = Counter(text)
    beyond = {one: times for one, times in characters.items() if not one.isascii() and not one.isspace()}
    count = sum(beyond.values())
    if not count:
        return 0.0
    look = {"gb18030": _chinese, "cp949": _korean, "cp932": _japanese}.get(name)
    if look is None:
        total = _cyrillic_words(text) + sum(
            _symbol(one) * n for one, n in beyond.items() if not _CYRILLIC_WORD.match(one)
        )
    else:
        total = sum(look(one) * n for one, n in beyond.items())
    return total / (count + _ENOUGH)


def _symbol(one: str) -> float:
    """Signs that are met in tables, and those that only a wrong decoding puts there."""
    if one in "°№«»–—“”„’…±×²³½é" or "　" <= one <= "】" or "！" <= one <= "～":
        return 0.5
    return -1.0


def _chinese(one: str) -> float:
    if "一" <= one <= "鿿":
        if one in _COMMON_HAN:
            return 1.0
        lead = one.encode("gb2312", errors="ignore")[:1]
        return 0.2 if b"\xb0" <= lead <= b"\xd7" else -0.1 if lead else -0.5
    return _symbol(one)


def _korean(one: str) -> float:
    if "가" <= one <= "힣":
        return 1.0 if one in _COMMON_HANGUL else 0.2 if one.encode("euc_kr", errors="ignore") else -0.5
    return -0.7 if "一" <= one <= "鿿" else _symbol(one)


def _japanese(one: str) -> float:
    if "ぁ" <= one <= "ヿ":
        return 1.0
    if "一" <= one <= "鿿":
        if one in _COMMON_HAN:
            return 1.0
        return 0.2 if b"\x88" <= one.encode("cp932", errors="ignore")[:1] <= b"\x97" else -0.3
    return _symbol(one)


def _cyrillic_words(text: str) -> float:
    total = 0.0
    for word, times in Counter(_CYRILLIC_WORD.findall(text)).items():
        small = word[1:] == word[1:].lower()
        case = 1.0 if small else 0.0 if word.isupper() else -1.0
        for letter in word:
            low = unicodedata.normalize("NFC", letter.lower())
            use = 1.0 if low in _COMMON_CYRILLIC else -1.0 if low in _RARE_CYRILLIC or low > "я" else 0.0
            total += times * (case + use) / 2
    return total
