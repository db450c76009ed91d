"""From the cells of a screen to the text that a person reads.

Leaves looking at pictures to `reading`.
"""
import difflib
import unicodedata
from typing import NamedTuple

FRAME = set('│─┌┐└┘├┤┬┴┼')
# Signs that are drawn, not read: marks of the focus, of choices, of buttons.
SIGNS = set('◄►▲▼■□●○█·[]')
ARABIC, LATIN, MIXED, NEITHER = 'arabic', 'latin', 'mixed', 'neither'
MIRRORED = str.maketrans('()«»<>{}', ')(»«><}{')
FOLDED = str.maketrans('أإآٱىةؤئl', 'اااايهوي1', 'ـ')


class Piece(NamedTuple):
    """Words that stand together in a row: cells start to end, not included."""

    row: int
    start: int
    end: int
    text: str
    kind: str


def pieces(screen):
    """The pieces of a screen, row by row from the left.

    Words half under a frame are none.
    """
    found = []
    for row, cells in enumerate(screen.rows):
        start = None
        blanks = 0
        for column, cell in enumerate([*cells, None]):
            ends = cell is None or cell.text[0] in FRAME \
                or cell.text[0] in SIGNS
            if not ends and cell.text != ' ':
                start = column if start is None else start
                blanks = 0
                continue
            blanks += 1
            if start is not None and (ends or blanks == 2):
                end = column - blanks + 1
                text = logical([one.text for one in cells[start:end]])
                around = cells[max(start - 1, 0):start] + cells[end:end + 1]
                if not any(one.text in FRAME for one in around):
                    found.append(Piece(row, start, end, text, kind(text)))
                start = None
            blanks = 0 if ends else blanks
    return found


def runs(screen, piece):
    """The runs of one script in a piece, from the left, but Arabic digits.

    Each stands where it stands whatever is around it, and OCR reads one script
    far better than two.
    """
    cells = screen.rows[piece.row]
    found, start, end, script = [], None, None, None
    for column in range(piece.start, piece.end + 1):
        last = column == piece.end
        now = None if last else _cell_script(cells[column].text)
        if start is not None and (last or now not in (None, script)):
            text = logical([cell.text for cell in cells[start:end]])
            if script in (ARABIC, LATIN):
                found.append(Piece(piece.row, start, end, text, script))
            start = None
        if now is not None:
            start = column if start is None else start
            end, script = column + 1, now
    return found


def _cell_script(text):
    """The script of a cell. Digits go with Latin, those of Arabic alone."""
    text = unicodedata.normalize('NFKC', text)
    if text[0].isdigit():
        return LATIN if text[0].isascii() else NEITHER
    return _script(text[0])


def kind(text):
    """Which script a text is of.

    Digits make Arabic mixed, for they run the other way.
    """
    names = {_script(letter) for letter in text} - {None}
    if not names:
        return NEITHER
    if len(names) > 1 or (ARABIC in names and any(map(str.isdigit, text))):
        return MIXED
    return names.pop()


def _script(letter):
    if not letter.isalpha():
        return None
    name = unicodedata.name(letter, '')
    return ARABIC if name.startswith('ARABIC') else LATIN


def logical(cells):
    """The text of cells in visual order, in the order in which it is read.

    Right-to-left when it has an Arabic letter: the cells are turned round, and
    words and numbers that run from left to right are turned back. That is less
    than UAX #9, and enough for one line without nested quotations.
    """
    texts = [unicodedata.normalize('NFKC', cell) for cell in cells]
    if not any(_script(letter) == ARABIC for text in texts for letter in text):
        return ''.join(texts)
    turned = texts[::-1]
    strong = [any(_script(letter) == LATIN or letter.isdigit()
                  for letter in text) for text in turned]
    out, at = [], 0
    while at < len(turned):
        if not strong[at]:
            out.append(turned[at].translate(MIRRORED))
            at += 1
            continue
        end = at + 1
        for next_one in range(at + 1, len(turned)):
            if strong[next_one]:
                end = next_one + 1
            elif any(_script(letter) == ARABIC for letter in turned[next_one]):
                break
        out.extend(turned[at:end][::-1])
        at = end
    return ''.join(out)


def folded(text):
    """Letters and digits alone; what OCR confuses is one and the same."""
    text = unicodedata.normalize('NFKC', text).lower().translate(FOLDED)
    letters = []
    for letter in unicodedata.normalize('NFD', text):
        if letter.isdigit():
            letters.append(str(unicodedata.digit(letter)))
        elif letter.isalpha():
            letters.append(letter)
    return ''.join(letters)


def alike(one, other):
    """How alike two texts are, 0 to 1, once folded."""
    return difflib.SequenceMatcher(None, folded(one), folded(other),
                                   autojunk=False).ratio()
