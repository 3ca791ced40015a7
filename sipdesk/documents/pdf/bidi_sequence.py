"""Rules W, N and I of the Unicode Bidirectional Algorithm: one isolating run sequence at a time.

Each character is one letter for its class, and the rules are substitutions on strings of such letters.
"""

import re
import unicodedata
from collections.abc import Sequence

# One letter for each class. Strong: L R A(L). Numbers: E(N), (A)N. Weak: s(ES) t(ET) c(CS) m(NSM) b(BN and embeddings).
# Neutral: B S W O, and i for an isolate initiator or its end.
_LETTER = {
    "L": "L", "R": "R", "AL": "A", "EN": "E", "AN": "N", "ES": "s", "ET": "t", "CS": "c", "NSM": "m", "BN": "b",
    "B": "B", "S": "S", "WS": "W", "ON": "O", "LRE": "b", "RLE": "b", "PDF": "b", "LRO": "b", "RLO": "b",
    "LRI": "i", "RLI": "i", "FSI": "i", "PDI": "i", "": "L",
}  # fmt: skip


class _Letters(dict[int, str]):
    """Filled as characters come."""

    def __missing__(self, codepoint: int) -> str:
        letter = self[codepoint] = _LETTER[unicodedata.bidirectional(chr(codepoint))]
        return letter


letters = _Letters()

_STRONG = re.compile("[LRA]")

# BidiBrackets.txt: opening and closing characters in pairs; the angle brackets U+2329/A and U+3008/9 are the same pair.
_PAIRS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋\u2329\u232a❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩"
    "⹕⹖⹗⹘⹙⹚⹛⹜\u3008\u3009《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
_OPENING = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_CANONICAL = {"\u232a": "\u3009"}
_CLOSING = {_CANONICAL.get(c, c) for c in _OPENING.values()} | {"\u232a"}
_BRACKET = re.compile("[" + re.escape(_PAIRS) + "]")
_BRACKET_DEPTH = 63

_W2 = re.compile("A[^LRA]*")
_W4_EUROPEAN = re.compile("(?<=E)[sc](?=E)")
_W4_ARABIC = re.compile("(?<=N)c(?=N)")
_W5 = re.compile("t+(?=E)|(?<=E)t+")
_W6 = re.compile("[stc]")
_W7 = re.compile("L[^LR]*")
_NSM_AFTER_ISOLATE = re.compile("(?<=i)m+")
_NSM = re.compile("([^m])(m+)")
_NEUTRALS = re.compile("[BSWOi]+")
_AS_RTL = str.maketrans("EN", "RR")
# I1, I2: how much a class adds to an even and to an odd level.
_RAISE = ({"L": 0, "R": 1, "E": 2, "N": 2}, {"L": 1, "R": 0, "E": 1, "N": 1})


def resolve_sequence(
    text: str, letters: str, indices: Sequence[int], level: int, before: int, after: int, result: list[int]
) -> None:
    """Rules W1 to I2 for one sequence; writes the levels of its characters into `result`."""
    indices = [index for index in indices if letters[index] != "b"]  # X9
    if not indices:
        return
    sos, eos = "LR"[max(level, before) % 2], "LR"[max(level, after) % 2]
    classes = _weak(sos + "".join([letters[index] for index in indices]))[1:]
    direction = "LR"[level % 2]
    if _BRACKET.search(text):
        classes = _brackets(text, letters, indices, classes, direction, sos)
    classes = _neutral(classes, direction, sos, eos)
    added = _RAISE[level % 2]
    for index, letter in zip(indices, classes, strict=True):
        result[index] = level + added[letter]


def _weak(classes: str) -> str:
    """Rules W1 to W7. The first letter is sos: it is looked back at, and never changes."""
    if "m" in classes:
        classes = _NSM_AFTER_ISOLATE.sub(lambda found: "O" * len(found.group()), classes)
        classes = _NSM.sub(lambda found: found[1] * (1 + len(found[2])), classes)
    if "A" in classes:
        classes = _W2.sub(lambda found: found.group().replace("E", "N"), classes).replace("A", "R")
    classes = _W4_ARABIC.sub("N", _W4_EUROPEAN.sub("E", classes))
    classes = _W6.sub("O", _W5.sub(lambda found: "E" * len(found.group()), classes))
    return _W7.sub(lambda found: found.group().replace("E", "L"), classes)


def _neutral(classes: str, direction: str, sos: str, eos: str) -> str:
    """Rules N1 and N2: neutrals follow what they stand between, else the embedding direction."""
    around = (sos + classes + eos).translate(_AS_RTL)

    def settle(found: re.Match[str]) -> str:
        left, right = around[found.start()], around[found.end() + 1]
        return (left if left == right else direction) * len(found.group())

    return _NEUTRALS.sub(settle, classes)


def _brackets(text: str, letters: str, indices: Sequence[int], classes: str, direction: str, sos: str) -> str:
    """Rule N0: both brackets of a pair take one direction, by what stands inside and before."""
    for opening, closing in _bracket_pairs([text[index] for index in indices], classes):
        inside = set(classes[opening + 1 : closing].translate(_AS_RTL)) & {"L", "R"}
        if not inside:
            continue
        decided = direction
        if direction not in inside:
            strong = _STRONG.findall((sos + classes[:opening]).translate(_AS_RTL))[-1]
            decided = strong if strong != direction else direction
        changed = list(classes)
        for position in (opening, closing):
            changed[position] = decided
            follower = position + 1
            while follower < len(changed) and letters[indices[follower]] == "m":
                changed[follower] = decided
                follower += 1
        classes = "".join(changed)
    return classes


def _bracket_pairs(characters: list[str], classes: str) -> list[tuple[int, int]]:
    """BD16: positions of paired brackets, by the opening one."""
    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []  # the bracket that would close, and where the opening one stands
    for position, character in enumerate(characters):
        if classes[position] != "O":
            continue
        if character in _OPENING:
            if len(waiting) == _BRACKET_DEPTH:
                return sorted(pairs)
            closing = _OPENING[character]
            waiting.append((_CANONICAL.get(closing, closing), position))
        elif character in _CLOSING:
            wanted = [entry[0] for entry in waiting]
            closing = _CANONICAL.get(character, character)
            if closing in wanted:
                depth = len(wanted) - 1 - wanted[::-1].index(closing)
                pairs.append((waiting[depth][1], position))
                del waiting[depth:]
    return sorted(pairs)
