"""What is done in the program, by keys and mouse, and what is looked at.

The same steps are done in the hidden program (`reference`) and in every
terminal. Leaves judging to `judge`.
"""
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from typing import Callable

from reference import Reference
from stage import Late, wait_for
from writing import NEITHER, pieces

# Arabic, Latin, digits, brackets: each runs its own way in one field.
MIXED_TEXT = {'ar': 'سيرة Amina 12 (نعم)', 'fr': 'été Amina 12 (oui)'}
MARKED_TEXT = 'السَّلامُ عَلَيْكُمْ'
LEARNER = 'Amina'


@dataclass(frozen=True)
class Step:
    """What a person does before the next look: a click, keys, a text.

    `scene` names the screen that it leads to, if that one is looked at.
    """

    scene: str = ''
    keys: tuple = ()
    text: str = ''
    aim: Callable | None = None


@dataclass
class Play:
    """What came of the steps.

    A screen or a picture after each, and what the program kept.
    """

    seen: list = field(default_factory=list)
    aims: list = field(default_factory=list)
    kept: list = field(default_factory=list)


def script(language):
    """The steps; arrows go the way in which the language is read."""
    on, back = ('Left', 'Right') if language == 'ar' else ('Right', 'Left')
    return [
        Step('question'),
        Step('small-menu', keys=('Escape',)),
        Step(keys=('End',)),
        Step('exercise', keys=('Return',)),
        Step(keys=('Tab',)),
        Step(keys=('Tab',)),
        Step(keys=(on,)),
        Step(keys=(on,)),
        Step('third-menu', keys=('Return',)),
        Step(keys=('Escape',)),
        Step(keys=(back,)),
        Step('menu', keys=('Return',)),
        Step(keys=('Escape',)),
        Step(keys=('Tab',)),
        Step(keys=('Tab',)),
        Step(keys=('Tab',)),
        Step(keys=('Tab',)),
        Step(keys=('Down',)),
        Step(keys=('F2',)),
        Step('field', text=MIXED_TEXT[language]),
        Step('caret-first', keys=('Home',)),
        Step('caret-third', keys=(on, on)),
        Step('caret-middle', keys=(on, on, on, on)),
        Step('caret-end', keys=('End',)),
        Step(keys=('Escape',)),
        Step(keys=('F2',)),
        Step('marks', text=MARKED_TEXT),
        Step(keys=('Escape',)),
        Step(keys=('Escape',)),
        Step(keys=('Down', 'Down', 'Down', 'Down', 'Down', 'Down')),
        Step('help', keys=('Return',)),
        Step(keys=('Return',)),
        Step('click-menu', aim=lambda screen, _: entry_of_bar(screen, 3)),
        Step(keys=('Escape',)),
        Step('second-menu', aim=lambda screen, _: entry_of_bar(screen, 2)),
        Step('click-entry', aim=entry_of_menu),
    ]


def command(binary, language, data, *options):
    """What is started: a question, and then an exercise with files."""
    one = [str(binary), '--lang', language, '--learner', LEARNER,
           '--data', str(data), *options, '--exercise']
    return ['/bin/sh', '-c', '"$@" first-files/clear-name; '
            '"$@" first-files/rename-doc; sleep 600', 'sh', *one]


def entry_of_bar(screen, number):
    """The cell of an entry of the menu bar, counted in reading order."""
    top = next(row for row in range(len(screen.rows))
               if screen.line(row).lstrip().startswith('┌─'))
    entries = [piece for piece in pieces(screen) if piece.row == top + 1
               and piece.kind != NEITHER]
    if right_to_left(screen):
        entries.reverse()
    entry = entries[number - 1]
    return entry.row, (entry.start + entry.end - 1) // 2


def entry_of_menu(screen, before, number=3):
    """The cell of an entry of the menu that has just opened."""
    top, left, _, right = frame(screen, before)
    return top + number, (left + right) // 2


def frame(screen, before):
    """The frame of what has just opened: top, left, bottom, right."""
    corners = {text: [] for text in '┌┐└┘'}
    for row, column in screen.changed(before):
        text = screen.rows[row][column].text
        if text in corners and before.rows[row][column].text != text:
            corners[text].append((row, column))
    (top, left), (bottom, right) = min(corners['┌']), max(corners['┘'])
    return top, left, bottom, right


def right_to_left(screen):
    """Whether the title of the window stands on the right."""
    title = next(screen.line(row) for row in range(len(screen.rows))
                 if screen.line(row).lstrip().startswith('┌─'))
    return any('\ufb50' <= letter for letter in title)


def kept(data):
    """The steps of unfinished exercises, as the program stored them."""
    path = data / 'passerelle.db'
    if not path.exists():
        return []
    with closing(sqlite3.connect(f'file:{path}?mode=ro', uri=True)) as store:
        rows = store.execute('SELECT step FROM steps '
                             'ORDER BY exercise, position')
        return [step for (step,) in rows]


def lines_to_choose_from(binary, columns, rows, data):
    """What is asked first in a terminal that the program does not know.

    Returned is the screen with each of the lines as it looks where that one is
    right, and their rows.
    """
    argv = command(binary, 'ar', data)
    with Reference(argv, columns, rows) as hidden:
        screen = hidden.settled()
    first = next(row for row in range(rows) if '◄' in screen.line(row))
    lines = [first + 2 * number for number in range(4)]
    for row in lines:
        screen.rows[row] = screen.rows[first]
    return screen, lines


def rehearse(binary, language, columns, rows, data):
    """Does the steps in the hidden program: what is meant."""
    play = Play()
    argv = command(binary, language, data, '--bidi', 'plain')
    with Reference(argv, columns, rows) as hidden:
        before = None
        for step in script(language):
            aim = None
            if step.aim:
                aim = step.aim(play.seen[-1], play.seen[-2])
                hidden.click(*aim)
            if step.keys:
                hidden.press(*step.keys)
            if step.text:
                hidden.type(step.text)
            before = hidden.settled(before)
            play.seen.append(before)
            play.aims.append(aim)
        play.kept = kept(data)
    return play


def perform(stage, grid, language, meant, data, begin, mouse=True):
    """Does the steps in the terminal on the stage.

    Stops where the screen does not follow.

    `begin` leads to the first screen. Without a mouse it ends before the first
    click.
    """
    play = Play()
    before = stage.settled()
    for number, step in enumerate(script(language)):
        if step.aim and not mouse:
            break
        if number == 0:
            begin()
        if step.aim:
            stage.click(*grid.box(*meant.aims[number]).middle)
            stage.point_away()
        if step.keys:
            stage.key(*step.keys)
        if step.text:
            stage.type(step.text)
        try:
            if number == 0:
                before = _begun(stage, grid, meant.seen[0])
            else:
                rows = _rows_to_change(meant.seen, number)
                before = _follow(stage, grid, before, rows)
        except Late as late:
            raise Stuck(play, step, number, late) from None
        play.seen.append(before)
    play.kept = kept(data)
    return play


class Stuck(Exception):
    """The screen did not follow a step."""

    def __init__(self, play, step, number, late):
        super().__init__(f'{step.scene or step.keys or step.text}: {late}')
        self.play = play
        self.number = number


def _rows_to_change(seen, number):
    """The rows that this step changes: their text, or else their colours."""
    before, after = seen[number - 1], seen[number]
    changed = after.changed(before)
    texts = {row for row, column in changed if after.rows[row][column].text
             != before.rows[row][column].text}
    return sorted(texts or {row for row, _ in changed})


def shows(picture, grid, screen):
    """Whether something is wherever something is meant, in any order."""
    boxes = [grid.box(row, column) for row, cells in enumerate(screen.rows)
             for column, cell in enumerate(cells)
             if cell.text not in ' \u2800']
    there = sum(len(set(picture.crop(box).pixels[1::4])) > 1 for box in boxes)
    return there > len(boxes) * 0.7


def _begun(stage, grid, screen):
    """The picture once the program shows its first screen."""
    wait_for('the first screen', lambda: shows(stage.look(), grid, screen))
    return stage.settled()


def _follow(stage, grid, before, rows):
    """The picture at rest, with something new in each of these rows."""
    boxes = [grid.box(row, 0, grid.columns) for row in rows]
    old = [before.crop(box) for box in boxes]

    def new():
        now = stage.settled()
        return now if all(now.crop(box) != was
                          for box, was in zip(boxes, old)) else None

    return wait_for('the next screen', new, patience=10)
