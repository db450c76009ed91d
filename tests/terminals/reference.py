"""What the program means to show, read from a hidden tmux cell by cell.

Leaves what is pressed to `scenes`, the reading of the text to `writing`.
"""
import os
import re
import shlex
import shutil
import subprocess
import tempfile
import time
import unicodedata
from pathlib import Path
from typing import NamedTuple

from stage import KEPT, STEP, Late

# Names of keys in X that tmux calls otherwise.
TMUX_KEYS = {'Return': 'Enter', 'shift+Tab': 'BTab', 'space': 'Space',
             'BackSpace': 'BSpace'}
SGR = re.compile(r'[34]8[;:](?:5[;:]\d+|2(?:[;:]\d+){3})|\d+')


class Cell(NamedTuple):
    """What stands in a cell (a blank is a space), and its colours."""

    text: str
    style: tuple


class Screen:
    """The cells of a screen, row by row, as seen from the left."""

    def __init__(self, rows):
        self.rows = rows

    def __eq__(self, other):
        return isinstance(other, Screen) and self.rows == other.rows

    def line(self, row):
        """The cells of a row as a text."""
        return ''.join(cell.text for cell in self.rows[row])

    def changed(self, other):
        """Where the cells differ: (row, column), in order."""
        return [(row, column) for row, cells in enumerate(self.rows)
                for column, cell in enumerate(cells)
                if cell != other.rows[row][column]]

    def __str__(self):
        return '\n'.join(self.line(row).rstrip()
                         for row in range(len(self.rows)))


class Reference:
    """The program in a hidden tmux."""

    def __init__(self, argv, columns, rows):
        self.columns, self.rows = columns, rows
        self.home = Path(tempfile.mkdtemp(prefix='terminals.'))
        env = {name: os.environ[name] for name in KEPT if name in os.environ}
        env.update(HOME=str(self.home), LANG='C.UTF-8', LC_ALL='C.UTF-8',
                   TERM='xterm-256color', SHELL='/bin/sh',
                   TMUX_TMPDIR=str(self.home))
        self.env = env
        config = self.home / 'tmux.conf'
        config.write_text('set -g status off\nset -s escape-time 0\n')
        self._tmux('-f', str(config), 'new-session', '-d', '-x', str(columns),
                   '-y', str(rows), shlex.join(argv))

    def _tmux(self, *words):
        done = subprocess.run(['tmux', '-L', 'hidden', *words], env=self.env,
                              capture_output=True, check=False, timeout=30)
        if done.returncode:
            raise Late(f'tmux: {done.stderr.decode().strip()}')
        return done.stdout.decode()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self._tmux('kill-server')
        except Late:
            pass
        shutil.rmtree(self.home, ignore_errors=True)

    def press(self, *keys):
        """Presses keys, by their names in X."""
        for key in keys:
            name = TMUX_KEYS.get(key, key.replace('ctrl+', 'C-'))
            self._tmux('send-keys', name)

    def type(self, text):
        """Types a text."""
        self._tmux('send-keys', '-l', text)

    def click(self, row, column):
        """Clicks on a cell, as a terminal reports it (SGR coordinates)."""
        for end in 'Mm':
            report = f'\x1b[<0;{column + 1};{row + 1}{end}'
            self._tmux('send-keys', '-H', *(f'{ord(c):02x}' for c in report))

    def look(self):
        """The screen now."""
        told = self._tmux('capture-pane', '-p', '-e', '-N')
        rows = _cells(told.split('\n')[:self.rows], self.columns)
        return Screen(rows)

    def settled(self, before=None, patience=20.0):
        """The screen once it is at rest, and another one than before."""
        until = time.monotonic() + patience
        last, since = None, 0.0
        while True:
            now = self.look()
            if now != last:
                last, since = now, time.monotonic()
            elif time.monotonic() - since > 0.15 and now != before \
                    and str(now).strip():
                return now
            if time.monotonic() > until:
                raise Late(f'the hidden program did not change:\n{now}')
            time.sleep(STEP)


def _cells(lines, columns):
    rows, style = [], ()
    for line in lines:
        row = []
        for piece in re.split('(\x1b\\[[0-9;:]*m|\x0e|\x0f)', line):
            if piece.startswith('\x1b'):
                style = _style(style, piece[2:-1])
            elif piece not in ('\x0e', '\x0f'):
                row.extend(Cell(text, style) for text in _graphemes(piece))
        row.extend([Cell(' ', ())] * (columns - len(row)))
        rows.append(row[:columns])
    return rows


def _style(style, code):
    """Letters' colour, ground and attributes after one more SGR sequence."""
    ink, ground, *marks = style or ('', '')
    for word in SGR.findall(code) or ['0']:
        if word == '0':
            ink, ground, marks = '', '', []
        elif word[0] in '39' and len(word) > 1:
            ink = '' if word == '39' else word
        elif word[:2] in ('40', '41', '42', '43', '44', '45', '46', '47',
                          '48', '49', '10'):
            ground = '' if word == '49' else word
        else:
            marks = [*marks, word]
    return (ink, ground, *marks)


def _graphemes(text):
    """Letters with their marks: one cell each (no wide letters are drawn)."""
    cells = []
    for letter in text:
        if cells and unicodedata.combining(letter):
            cells[-1] += letter
        else:
            cells.append(letter)
    return cells
