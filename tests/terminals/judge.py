"""Judges pictures: borders, caret, digits, clicks.

Leaves the reading of text to `reading`.
"""
from collections import Counter

from scenes import frame, script

TOLERANCE = 1
# Where most of the ink of a sign is. The bar of a bracket outweighs its ends.
HEAVY = {'▲': 'bottom', '▼': 'top', '►': 'left', '◄': 'right',
         '[': 'left', ']': 'right', '(': 'left', ')': 'right'}


def borders(screen, picture, grid):
    """What is wrong with the vertical lines of frames.

    Each must stand in one column of pixels, in all its rows.
    """
    faults = []
    columns = Counter(column for cells in screen.rows
                      for column, cell in enumerate(cells)
                      if cell.text == '│')
    for column in (column for column, count in columns.items() if count > 4):
        places = []
        for row, cells in enumerate(screen.rows):
            if cells[column].text != '│':
                continue
            box = grid.box(row, column)
            place = _line(picture.crop(box))
            if place is None:
                faults.append(f'no border in row {row}, column {column}')
            else:
                places.append(place + box.left)
        if places and max(places) - min(places) > TOLERANCE:
            faults.append(f'border of column {column} at pixels '
                          f'{min(places)} to {max(places)}')
    return faults


def _line(cell):
    """The column of pixels of a vertical line through a cell, or None."""
    ink = cell.ink()
    sums = [sum(ink[x::cell.width]) for x in range(cell.width)]
    most = max(ink)
    darkest = max(range(cell.width), key=sums.__getitem__)
    through = sum(value > most // 2 for value in ink[darkest::cell.width])
    return darkest if most > 30 and through > cell.height * 0.8 else None


def caret(screen, before, picture, grid):
    """What is wrong with the caret.

    The cell with a ground of its own must be the one that was meant.
    """
    row = max(row for row, _ in screen.changed(before))
    meant = _alone([cell.style[1:2] for cell in screen.rows[row]],
                   [column for at, column in screen.changed(before)
                    if at == row])
    grounds = [picture.crop(grid.box(row, column)).ground()
               for column in range(grid.columns)]
    alone = [column for column, ground in enumerate(grounds)
             if grounds.count(ground) == 1]
    if alone != [meant]:
        return [f'caret at column {alone}, meant {meant}']
    box = grid.box(row, meant)
    wide = box._replace(left=box.left - 3, right=box.right + 3)
    part = picture.crop(wide)
    # Letters reach the first rows of pixels, or the last ones, not both.
    ends = (0, 1), (part.height - 2, part.height - 1)
    inked = [x for x in range(part.width)
             if any(all(part.pixel(x, y) == grounds[meant] for y in end)
                    for end in ends)]
    if not inked:
        return ['caret without edges']
    off = max(abs(inked[0] - 3), abs(inked[-1] - (part.width - 4)))
    return [f'caret {off} pixels off its cell'] if off > TOLERANCE else []


def _alone(styles, changed):
    """The changed column whose ground no other column of the row has."""
    return next(column for column in changed
                if styles.count(styles[column]) == 1)


def digits(scenes, grid):
    """How many Arabic digits look like themselves: (right, all).

    OCR cannot read them at this size. But each must look the same wherever it
    stands, and unlike the others: digits in
    the wrong order do not, because some stand alone.
    """
    shapes = {}
    for screen, picture in scenes:
        for row, cells in enumerate(screen.rows):
            for column, cell in enumerate(cells):
                if '٠' <= cell.text <= '٩':
                    ink = picture.crop(grid.box(row, column)).ink()
                    shapes.setdefault(cell.text, []).append(_scaled(ink))
    right = total = 0
    models = {digit: _middle(inks) for digit, inks in shapes.items()}
    for digit, inks in shapes.items():
        for ink in inks:
            nearest = min(models, key=lambda one: _far(ink, models[one]))
            total += 1
            right += nearest == digit
    return right, total


def signs(scenes, grid):
    """How many arrows and brackets point the way that is meant: (right, all).

    OCR leaves them out, and a terminal that reorders turns them round.
    """
    right = total = 0
    for screen, picture in scenes:
        for row, cells in enumerate(screen.rows):
            for column, cell in enumerate(cells):
                if cell.text in HEAVY:
                    part = picture.crop(grid.box(row, column))
                    total += 1
                    right += _heavier(part, HEAVY[cell.text])
    return right, total


def _heavier(cell, side):
    """Whether the ink of a cell lies more on this side of its middle."""
    ink, width = cell.ink(), cell.width
    rows = [ink[start:start + width] for start in range(0, len(ink), width)]
    # A row without a gap is an underline.
    rows = [bytes(width) if all(row) else row for row in rows]
    if side in ('left', 'right'):
        sums = [sum(column) for column in zip(*rows)]
    else:
        sums = [sum(row) for row in rows]
    inked = [at for at, value in enumerate(sums) if value]
    if not inked:
        return False
    middle = (inked[0] + inked[-1]) / 2
    weight = sum((at - middle) * value for at, value in enumerate(sums))
    return weight < 0 if side in ('left', 'top') else weight > 0


def _scaled(ink):
    most = max(max(ink), 1)
    return bytes(value * 255 // most for value in ink)


def _middle(inks):
    """The middle value of each pixel: what most of the pictures show."""
    return bytes(sorted(values)[len(values) // 2] for values in zip(*inks))


def _far(one, other):
    return sum(abs(a - b) for a, b in zip(one, other))


def clicks(language, meant, done, grid):
    """What is wrong with the clicks.

    The third menu must open, and the third entry of a menu must act.
    """
    faults = []
    number = {step.scene: at for at, step in enumerate(script(language))}
    keyed, clicked = number['third-menu'], number['click-menu']
    top, left, bottom, right = frame(meant.seen[clicked],
                                     meant.seen[clicked - 1])
    rows = range(top, bottom + 1)
    differ = total = 0
    for row in rows:
        box = grid.box(row, left, right + 1)
        one = done.seen[keyed].crop(box)
        other = done.seen[clicked].crop(box)
        total += box.width * box.height
        differ += sum(a != b for a, b in zip(one.ink(), other.ink()))
    if differ > total // 100:
        faults.append('another menu opened')
    if done.kept[-1:] != meant.kept[-1:]:
        faults.append('the entry did not act')
    return faults
