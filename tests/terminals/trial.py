"""One trial: the program in one terminal in one language, judged.

Leaves what to do to `scenes`, how to judge to `judge` and `reading`, the table
to `table`.
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
    """What was found in one terminal in one language.

    A fault is a sentence; None stands for what was not reached.
    """

    lines: list = field(default_factory=list)
    borders: list | None = None
    caret: list | None = None
    click: list | None = None
    digits: tuple = (0, 0)
    signs: tuple = (0, 0)
    size: str = ''
    answer: str = ''
    told: dict = field(default_factory=dict)
    stuck: str = ''

    def faults(self):
        """Everything that is not right, as sentences."""
        told = [self.stuck] if self.stuck else []
        for line in self.lines:
            if not line.good:
                told.append(f'{line.scene}, row {line.row}: '
                            f'{line.alike:.2f}, meant “{line.meant}”, '
                            f'read “{line.read}”')
        for (right, total), what in ((self.digits, 'digits'),
                                     (self.signs, 'signs')):
            if right < total:
                told.append(f'{total - right} of {total} {what} are others')
        for part in (self.borders, self.caret, self.click):
            told.extend(part or ())
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
        """The lines to choose from where the terminal is not known."""
        key = columns, rows
        if key not in self.known:
            with tempfile.TemporaryDirectory(prefix='terminals.') as data:
                self.known[key] = lines_to_choose_from(self.binary, *key,
                                                       Path(data))
        return self.known[key]


def choose(stage, grid, rehearsals):
    """Answers which line reads right: the first. Returns the key."""
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


class Trial:
    """The program in one terminal in one language."""

    def __init__(self, emulator, language, rehearsals, out):
        self.emulator = emulator
        self.language = language
        self.rehearsals = rehearsals
        self.out = out
        self.names = [step.scene for step in script(language)]
        self.verdict = Verdict()

    def run(self, keep=False):
        """Plays the scenes, keeps the pictures (of all steps, or of the scenes
        alone), and judges them.
        """
        for old in self.out.parent.glob(f'{self.out.name}-*'):
            old.unlink()
        with Stage() as stage:
            try:
                played = self._play(stage)
            except Late as late:
                self.verdict.stuck = str(late)
                stage.look().save(f'{self.out}-stuck.png')
                Path(f'{self.out}-log.txt').write_text(stage.logs())
                return self.verdict
        self._save(played, keep)
        self._judge(*played)
        return self.verdict

    def _play(self, stage):
        """What was meant, what was done, and where the cells are."""
        data = stage.home / 'data'
        probe = Probe(stage, stage.home / 'probe')
        argv = self.emulator.argv(stage, probe.command(
            *command(self.rehearsals.binary, self.language, data)))
        child = stage.spawn(argv)
        try:
            probe.meet(lambda: child.poll() is None)
            wait_for('a window', stage.window)
            if self.emulator.prepare:
                self.emulator.prepare(stage)
            stage.point_away()
            probe.warm_up()
            grid = probe.grid()
            self.verdict.size = f'{grid.columns}x{grid.rows}'
            self.verdict.told = probe.doctor(self.rehearsals.binary)
            meant = self.rehearsals.of(self.language, grid.columns, grid.rows)

            def begin():
                probe.go()
                if self.emulator.inner and self.language == 'ar':
                    self.verdict.answer = choose(stage, grid, self.rehearsals)

            done = perform(stage, grid, self.language, meant, data, begin,
                           self.emulator.mouse)
        except Stuck as stuck:
            stage.look().save(f'{self.out}-stuck.png')
            self.verdict.stuck = str(stuck)
            if self.names[stuck.number].startswith('click'):
                self.verdict.click = [str(stuck)]
            done = stuck.play
        finally:
            probe.close()
        return meant, done, grid

    def _save(self, played, keep):
        _, done, grid = played
        for number, picture in enumerate(done.seen):
            name = self.names[number]
            if name or keep:
                picture.crop(grid.whole).save(
                    f'{self.out}-{name or number}.png')

    def _judge(self, meant, done, grid):
        verdict, names = self.verdict, self.names
        seen = {name: (meant.seen[at], done.seen[at])
                for at, name in enumerate(names[:len(done.seen)]) if name}
        scenes = [seen[name] for name in READ if name in seen]
        verdict.lines = self._lines(seen, meant, grid)
        if 'exercise' in seen:
            verdict.borders = judge.borders(*seen['exercise'], grid)
            verdict.digits = judge.digits(scenes, grid)
            verdict.signs = judge.signs(scenes, grid)
        if CARETS[-1] in seen:
            verdict.caret = []
            for name in CARETS:
                screen, picture = seen[name]
                before = meant.seen[names.index(name) - 1]
                verdict.caret += judge.caret(screen, before, picture, grid)
        if len(done.seen) == len(names):
            verdict.click = judge.clicks(self.language, meant, done, grid)

    def _lines(self, seen, meant, grid):
        reader = Reader()
        for name in READ:
            if name in seen:
                reader.take(name, *seen[name], grid, KINDS[self.language])
        if 'marks' in seen:
            at = self.names.index('marks')
            rows = {row for row, _
                    in meant.seen[at].changed(meant.seen[at - 1])}
            reader.take('marks', *seen['marks'], grid, {ARABIC, MIXED}, rows)
        return reader.lines()
