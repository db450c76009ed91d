"""One trial: the program in one terminal in one language, played through and judged.

Leaves what to do to `scenes`, how to judge to `judge` and `reading`, the table to `table`.
"""
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import judge
from geometry import Probe
from reading import Reader
from scenes import (Stuck, command, lines_to_choose_from, perform, rehearse,
                    script, shows)
from stage import Late, Stage, wait_for
from writing import ARABIC, LATIN, MIXED

READ = ('question', 'small-menu', 'exercise', 'third-menu', 'menu', 'field',
        'help')
CARETS = ('caret-first', 'caret-third', 'caret-middle', 'caret-end')
KINDS = {'ar': {ARABIC, MIXED}, 'fr': {LATIN}}


@dataclass
class Verdict:
    """What was found in one terminal in one language. A fault is a sentence; None: not looked at."""

    lines: list = field(default_factory=list)
    borders: list | None = None
    caret: list | None = None
    click: list | None = None
    digits: tuple = (0, 0)
    size: str = ''
    answer: str = ''
    stuck: str = ''

    def of(self, kind):
        """How alike the lines of this kind are."""
        return [line.alike for line in self.lines if line.kind == kind]

    def faults(self):
        """Everything that is not right, as sentences."""
        told = [self.stuck] if self.stuck else []
        for line in self.lines:
            if not line.good:
                told.append(f'{line.scene}, row {line.row}: '
                            f'{line.alike:.2f}, meant “{line.meant}”, '
                            f'read “{line.read}”')
        right, total = self.digits
        if right < total:
            told.append(f'{total - right} of {total} digits are others')
        for part in (self.borders, self.caret, self.click):
            told.extend(['not reached'] if part is None else part)
        return told


class Rehearsals:
    """What is meant, once for each language and size."""

    def __init__(self, binary):
        self.binary = binary
        self.known = {}

    def of(self, language, columns, rows):
        """The hidden program's way through the scenes at this size."""
        key = language, columns, rows
        if key not in self.known:
            with tempfile.TemporaryDirectory(prefix='terminals.') as data:
                self.known[key] = rehearse(self.binary, *key, Path(data))
        return self.known[key]

    def lines(self, columns, rows):
        """The lines to choose from where the program does not know the terminal."""
        key = columns, rows
        if key not in self.known:
            with tempfile.TemporaryDirectory(prefix='terminals.') as data:
                self.known[key] = lines_to_choose_from(self.binary, *key,
                                                       Path(data))
        return self.known[key]


def choose(stage, grid, rehearsals):
    """Answers which line reads right, as a person would: the first that does. Returns the key."""
    screen, rows = rehearsals.lines(grid.columns, grid.rows)
    wait_for('the lines to choose from',
             lambda: shows(stage.look(), grid, screen))
    reader = Reader()
    reader.take('lines', screen, stage.settled(), grid, {MIXED}, rows)
    alike = {line.row: line.alike for line in reader.lines() if line.good}
    best = next((number for number, row in enumerate(rows, start=1)
                 if row in alike), 0)
    stage.key(str(best))
    return str(best)


def tried(emulator, language, rehearsals, out, keep=False):
    """Plays the scenes in a terminal, keeps the pictures, judges them."""
    verdict = Verdict()
    with Stage() as stage:
        data = stage.home / 'data'
        probe = Probe(stage, stage.home / 'probe')
        argv = emulator.argv(stage, probe.command(
            *command(rehearsals.binary, language, data)))
        child = stage.spawn(argv)
        try:
            probe.meet(lambda: child.poll() is None)
            wait_for('a window', stage.window)
            if emulator.prepare:
                emulator.prepare(stage)
            stage.point_away()
            probe.warm_up()
            grid = probe.grid()
            verdict.size = f'{grid.columns}x{grid.rows}'
            meant = rehearsals.of(language, grid.columns, grid.rows)

            def begin():
                probe.go()
                if emulator.inner and language == 'ar':
                    verdict.answer = choose(stage, grid, rehearsals)

            done = perform(stage, grid, language, meant, data, begin)
        except Stuck as stuck:
            verdict.stuck, done = str(stuck), stuck.play
            stage.look().save(str(out) + '-stuck.png')
        except Late as late:
            verdict.stuck = str(late)
            stage.look().save(str(out) + '-stuck.png')
            (out.parent / f'{out.name}.log').write_text(stage.logs())
            return verdict
        finally:
            probe.close()
    names = [step.scene for step in script(language)]
    for number, (name, picture) in enumerate(zip(names, done.seen)):
        if name or keep:
            picture.crop(grid.whole).save(f'{out}-{name or number}.png')
    _judge(verdict, language, names, meant, done, grid)
    return verdict


def _judge(verdict, language, names, meant, done, grid):
    seen = {name: (meant.seen[at], done.seen[at])
            for at, name in enumerate(names[:len(done.seen)]) if name}
    reader = Reader()
    for name in READ:
        if name in seen:
            reader.take(name, *seen[name], grid, KINDS[language])
    verdict.lines = reader.lines()
    if 'exercise' in seen:
        verdict.borders = judge.borders(*seen['exercise'], grid)
        verdict.digits = judge.digits(
            [seen[name] for name in READ if name in seen], grid)
    if CARETS[-1] in seen:
        verdict.caret = []
        for name in CARETS:
            before = meant.seen[names.index(name) - 1]
            verdict.caret += judge.caret(seen[name][0], before,
                                         seen[name][1], grid)
    if len(done.seen) == len(names):
        verdict.click = judge.clicks(language, meant, done, grid)
