"""What GNU FriBidi makes of a line: which cells stand where, and in which form. Leaves the lines themselves to lines.py.

Passerelle differs from FriBidi on purpose in what follows, and FriBidi is asked so that both mean the same:

- Each isolate is put to FriBidi as a paragraph of its own, raised to its level, as BD13 and X10 of UAX #9 have it. FriBidi
  1.0.8 takes two isolates side by side for one run: what is strong in the first, or a bracket that opens there, acts in the
  second (its issue 141).
- Marks are left out and put back on their letter, for FriBidi parts lam and alef with a mark between them. So it is with
  other signs that letters join through (U+200F, U+061C).
- The letter ae of Sorani (U+06D5) has no forms in Unicode; those of heh, which it looks like, are drawn.
- Hamza, which joins nothing, is drawn as its isolated form like every letter that stands alone; FriBidi leaves it.
- Isolates at the end of a line are white space (L1); FriBidi forgets them there.
- What takes no room (isolates, joiners, marks of direction, the filler of a ligature) has no cell.

Letters without the form that they need stay themselves with both, and join their neighbours with both. Neither makes one
cell of a whole word (U+FDF2, U+FDFA...).
"""

import ctypes
import ctypes.util
import unicodedata

NAMES = ("libfribidi.so.0", ctypes.util.find_library("fribidi"))
PARAGRAPH = {0: 0x110, 1: 0x111}  # FRIBIDI_PAR_LTR, FRIBIDI_PAR_RTL
MIRROR, NSM, FORMS, LIGATURES = 0x1, 0x2, 0x100, 0x200  # FRIBIDI_FLAG_...
FILLER = "\ufeff"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
TRANSPARENT = "\u200f\u061c"
AE, AE_ALONE, AE_FINAL = "\u06d5", "\ufee9", "\ufeea"
HAMZA, HAMZA_ALONE = "\u0621", "\ufe80"
SPACES = ("WS", "LRI", "RLI", "FSI", "PDI", "BN")
JOINS_BEFORE = 0x1  # FRIBIDI_MASK_JOINS_RIGHT


class FriBidi:
    """The library, by ctypes. Texts go in and out as lists of code points."""

    @staticmethod
    def load():
        for name in filter(None, NAMES):
            try:
                return ctypes.CDLL(name)
            except OSError:
                continue
        return None

    @staticmethod
    def is_there():
        return FriBidi.load() is not None

    def __init__(self):
        self.library = FriBidi.load()

    def version(self):
        said = ctypes.c_char_p.in_dll(self.library, "fribidi_version_info").value.decode()
        return said.splitlines()[0].split()[-1]

    def levels(self, text, level):
        """The embedding levels of one paragraph of this level (0 or 1)."""
        count = len(text)
        points = ctypes.c_uint32 * count
        source, types, brackets = points(*map(ord, text)), points(), points()
        self.library.fribidi_get_bidi_types(source, count, types)
        self.library.fribidi_get_bracket_types(source, count, types, brackets)
        base, levels = ctypes.c_uint32(PARAGRAPH[level]), (ctypes.c_int8 * count)()
        highest = self.library.fribidi_get_par_embedding_levels_ex(types, brackets, count, ctypes.byref(base), levels)
        assert highest, "FriBidi ran out of memory"
        return list(levels)

    def forms(self, text, levels):
        """The characters joined and mirrored (in place), and whether each joins the one before."""
        count = len(text)
        points = ctypes.c_uint32 * count
        source, types = points(*map(ord, text)), points()
        self.library.fribidi_get_bidi_types(source, count, types)
        embedding, joining = (ctypes.c_int8 * count)(*levels), (ctypes.c_uint8 * count)()
        self.library.fribidi_get_joining_types(source, count, joining)
        self.library.fribidi_join_arabic(types, count, embedding, joining)
        self.library.fribidi_shape(MIRROR | FORMS | LIGATURES, embedding, count, joining, source)
        return [chr(point) for point in source], [bool(joins & JOINS_BEFORE) for joins in joining]

    def order(self, text, levels, level):
        """The places of the characters from left to right, by their levels (L2)."""
        count = len(text)
        points = ctypes.c_uint32 * count
        source, types = points(*map(ord, text)), points()
        self.library.fribidi_get_bidi_types(source, count, types)
        places = (ctypes.c_int * count)(*range(count))
        embedding = (ctypes.c_int8 * count)(*levels)
        done = self.library.fribidi_reorder_line(NSM, types, count, 0, PARAGRAPH[level], embedding, None, places)
        assert done, "FriBidi ran out of memory"
        return list(places)


def is_mark(sign):
    return unicodedata.category(sign) == "Mn"


def has_room(sign):
    return unicodedata.category(sign) not in ("Cf", "Mn")


def end_of_isolate(text, start):
    """Where the isolate that opens before `start` closes (BD9); the end of the text if it does not."""
    depth = 1
    for at in range(start, len(text)):
        depth += (text[at] in (LRI, RLI, FSI)) - (text[at] == PDI)
        if depth == 0:
            return at
    return len(text)


def first_strong(text):
    """The level that rules P2 and P3 give."""
    at = 0
    while at < len(text):
        if text[at] in (LRI, RLI, FSI):
            at = end_of_isolate(text, at + 1)
        elif (kind := unicodedata.bidirectional(text[at])) in ("L", "R", "AL"):
            return int(kind != "L")
        at += 1
    return 0


def levels(library, text, level):
    """The level of each character, every isolate asked for apart."""
    found, outer, inner, at = [0] * len(text), [], [], 0
    while at < len(text):
        outer.append(at)
        if text[at] in (LRI, RLI, FSI):
            end = end_of_isolate(text, at + 1)
            inner.append((at, at + 1, end))
            at = end
        else:
            at += 1
    raised = level - level % 2
    for place, got in zip(outer, library.levels("".join(text[place] for place in outer), level % 2)):
        found[place] = got + raised
    for opens, start, end in inner:
        body = text[start:end]
        if body:
            odd = {LRI: 0, RLI: 1}.get(text[opens], first_strong(body))
            found[start:end] = levels(library, body, level + 1 if (level + 1) % 2 == odd else level + 2)
    return found


def shown(library, line, base):
    """What stands on the screen from left to right: base characters with their marks."""
    text, marks, letter = "", [], 0
    for sign in line:
        if is_mark(sign):
            marks[letter] += sign
            continue
        letter = len(text) if has_room(sign) else letter
        text += sign
        marks.append("")
    level = int(base == "R")
    found = levels(library, text, level)
    words = text.rstrip("".join(sign for sign in set(text) if unicodedata.bidirectional(sign) in SPACES))
    found[len(words):] = [level] * (len(text) - len(words))
    signs = list(text)
    places = [at for at, sign in enumerate(text) if sign not in TRANSPARENT]
    forms, joined = library.forms([text[at] for at in places], [found[at] for at in places])
    for number, (at, form) in enumerate(zip(places, forms)):
        signs[at] = form
        if form == AE:
            signs[at] = AE_FINAL if joined[number] else AE_ALONE
        if form == HAMZA:
            signs[at] = HAMZA_ALONE
        if form == FILLER:
            # FriBidi puts the filler where lam was, and the ligature where alef was.
            marks[places[number + 1]] = marks[at] + marks[places[number + 1]]
    seen = library.order(text, found, level)
    return "".join(signs[at] + marks[at] for at in seen if has_room(signs[at]))


def escaped(text):
    """The text with what cannot be seen written out, so that lines can be read in an editor."""
    return "".join(sign if has_room(sign) or is_mark(sign) else f"<U+{ord(sign):04X}>" for sign in text)
