"""Reads a screen off its picture, with tesseract, and compares it.

Leaves what was meant to `reference` and `writing`.
"""
import os
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

from picture import write_png
from writing import ARABIC, LATIN, MIXED, Piece, alike, folded, pieces, runs

LANGUAGES = {ARABIC: 'ara', LATIN: 'fra'}
GOOD = 0.90
# Mixed pieces are read run by run; runs of two or three letters are read badly
# even where they are drawn well.
GOOD_MIXED = 0.80
# Scales, and modes of tesseract (a line, a block, a line as it is, a word),
# tried until a piece reads well.
WAYS = [(300, '7'), (200, '7'), (400, '7'), (300, '6'), (250, '13'),
        (350, '8')]
EDGE = 8
# Shorter lines are one word of a few letters: one dot misread would fail them.
SHORTEST = 4


class Line(NamedTuple):
    """The pieces of one kind in one row of one screen."""

    scene: str
    row: int
    kind: str
    meant: str
    read: str
    alike: float

    @property
    def good(self):
        """Whether it was read well enough.

        One misread letter is tesseract's, whatever the length.
        """
        floor = GOOD_MIXED if self.kind == MIXED else GOOD
        count = len(folded(self.meant))
        return self.alike >= min(floor, (count - 1) / count)


class Wanted(NamedTuple):
    """A run of one script to be read: where it is, and how it looks."""

    scene: str
    kind: str
    part: Piece
    width: int
    height: int
    ink: bytes

    @property
    def key(self):
        """What is alike for pictures that need to be read only once."""
        return self.part.kind, self.part.text, self.ink


class Reader:
    """Collects pieces of screens, then reads them all at once."""

    def __init__(self):
        self.wanted = []

    def take(self, scene, screen, picture, grid, kinds, rows=None):
        """Takes the pieces of these kinds of a screen, or of some rows of it.

        Mixed ones are read run by run, each at its place.
        """
        for piece in pieces(screen):
            if piece.kind not in kinds or (rows and piece.row not in rows):
                continue
            parts = runs(screen, piece) if piece.kind == MIXED else [piece]
            for part in parts:
                self.wanted.append(Wanted(scene, piece.kind, part,
                                          *_ink(picture, grid, part)))

    def lines(self):
        """Reads everything: one line for each row and kind."""
        best = self._read()
        rows = {}
        for one in self.wanted:
            rows.setdefault((one.scene, one.part.row, one.kind),
                            []).append(one)
        lines = []
        for (scene, row, kind), parts in rows.items():
            if kind != LATIN:
                parts.reverse()
            meant = ' '.join(one.part.text for one in parts)
            read = ' '.join(best[one.key] for one in parts)
            if len(folded(meant)) >= SHORTEST:
                lines.append(Line(scene, row, kind, meant, read,
                                  alike(meant, read)))
        return lines

    def _read(self):
        """The best reading of each picture of a piece."""
        images = {one.key: one for one in self.wanted}
        best = {key: '' for key in images}
        for scale, mode in WAYS:
            for script, language in LANGUAGES.items():
                left = [one for key, one in images.items()
                        if one.part.kind == script
                        and alike(one.part.text, best[key]) < 1]
                texts = _tesseract([(one.width, one.height, one.ink)
                                    for one in left], scale, mode, language)
                for one, text in zip(left, texts):
                    meant, before = one.part.text, best[one.key]
                    if alike(meant, text) > alike(meant, before):
                        best[one.key] = text
        return best


def _ink(picture, grid, piece):
    """The piece dark on white: each cell against its own ground."""
    whole = grid.box(piece.row, piece.start, piece.end)
    rows = [bytearray() for _ in range(whole.height)]
    for column in range(piece.start, piece.end):
        box = grid.box(piece.row, column)
        ink = picture.crop(box).ink()
        for y in range(whole.height):
            rows[y] += ink[y * box.width:(y + 1) * box.width]
    most = max(max(map(max, rows)), 1)
    dark = bytes(255 - min(255, value * 255 // most) for value in range(256))
    white = b'\xff' * (whole.width + 2 * EDGE)
    side = b'\xff' * EDGE
    lines = [white] * EDGE
    lines += [side + bytes(row.translate(dark)) + side for row in rows]
    lines += [white] * EDGE
    return len(white), len(lines), b''.join(lines)


def _tesseract(images, scale, mode, language):
    """What tesseract reads on each of these grey pictures."""
    if not images:
        return []
    with tempfile.TemporaryDirectory(prefix='terminals.') as folder:
        names = []
        for number, (width, height, body) in enumerate(images):
            path = Path(folder) / f'{number:04}.png'
            write_png(path, width, height, 0, body)
            names.append(str(path))
        subprocess.run(['mogrify', '-resize', f'{scale}%', *names],
                       check=True, capture_output=True)
        listed = Path(folder) / 'list.txt'
        listed.write_text('\n'.join(names) + '\n')
        answer = subprocess.run(
            ['tesseract', str(listed), '-', '-l', language, '--psm', mode],
            env={**os.environ, 'OMP_THREAD_LIMIT': '1'},
            capture_output=True, check=True)
    texts = answer.stdout.decode().split('\f')
    return [' '.join(text.split()) for text in texts[:len(images)]]
