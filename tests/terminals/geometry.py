"""Where the cells of a terminal are on the display; a channel to the probe.

Leaves what is drawn to `probe`, the display to `stage`.
"""
import re
import shlex
import socket
import sys
from pathlib import Path
from typing import NamedTuple

from picture import Box
from stage import PATIENCE, Late, wait_for

PROBE = Path(__file__).with_name('probe.py')
DOCTOR = ('doctor', '--short')


class Grid(NamedTuple):
    """The cells of a terminal in pixels of the display."""

    left: int
    top: int
    cell_width: float
    cell_height: float
    columns: int
    rows: int

    def box(self, row, start, end=None):
        """The pixels of the cells start to end (not included) of a row."""
        end = start + 1 if end is None else end
        return Box(round(self.left + start * self.cell_width),
                   round(self.top + row * self.cell_height),
                   round(self.left + end * self.cell_width),
                   round(self.top + (row + 1) * self.cell_height))

    @property
    def whole(self):
        """The pixels of all cells."""
        first = self.box(0, 0)
        last = self.box(self.rows - 1, self.columns - 1)
        return Box(first.left, first.top, last.right, last.bottom)


class Probe:
    """The probe in the terminal: told what to do, and asked."""

    def __init__(self, stage, path):
        self.stage = stage
        self.path = path
        self.server = socket.socket(socket.AF_UNIX)
        self.server.bind(str(path))
        self.server.listen(1)
        self.server.settimeout(PATIENCE)
        self.lines = None

    def command(self, *then):
        """What to start in the terminal: the probe, then the program."""
        return [sys.executable, str(PROBE), str(self.path), *then]

    def meet(self, alive):
        """Waits until the probe runs.

        `alive` tells whether the terminal does.
        """
        self.server.settimeout(0.5)

        def connected():
            try:
                return self.server.accept()[0]
            except TimeoutError:
                if not alive():
                    raise Late('the terminal ended at once') from None
                return None

        channel = wait_for('the terminal', connected)
        channel.settimeout(PATIENCE)
        self.lines = channel.makefile('rw', encoding='utf-8', newline='\n')

    def ask(self, command):
        """One command, one answer."""
        self.lines.write(command + '\n')
        self.lines.flush()
        return self.lines.readline().strip()

    def write(self, text):
        """Has a text written to the terminal as it is."""
        escaped = text.encode().decode('latin-1').encode('unicode_escape')
        return self.ask('write ' + escaped.decode())

    def warm_up(self):
        """Waits until keys arrive.

        Terminals learn of an Arabic layout from the first key of it.
        """
        heard = []

        def arrived():
            self.stage.type('aس')
            told = self.ask('hear 1.0')
            heard.append('' if told == '-' else bytes.fromhex(told).decode())
            return heard[-1] == 'aس'

        wait_for('keys', arrived)

    def doctor(self, binary):
        """What the program says of the terminal, by the names that it gives.

        Empty if it says nothing.
        """
        heard = self.ask(f'run {shlex.join([str(binary), *DOCTOR])}')
        said = '' if heard == '-' else bytes.fromhex(heard).decode()
        self.ask('clear')
        lines = [line for line in said.splitlines() if 'strategy=' in line]
        return dict(re.findall(r'([a-z]+)=(\S+)', lines[-1])) if lines else {}

    def go(self):
        """Lets the program begin."""
        self.lines.write('go\n')
        self.lines.flush()
        self.close()

    def close(self):
        """Closes the channel."""
        if self.lines:
            self.lines.close()
        self.server.close()

    def grid(self):
        """Measures the cells: the difference of an empty and a full screen."""
        size = settled_size(self)
        self.ask('clear')
        empty = self.stage.settled()
        self.ask('fill')
        wait_for('a full screen', lambda: self.stage.look() != empty)
        full = self.stage.settled()
        self.ask('clear')
        box = full.changed(empty)
        if box is None or self.ask('size') != size:
            raise Late('the cells could not be measured')
        columns, rows = map(int, size.split())
        return Grid(box.left, box.top, box.width / columns,
                    box.height / rows, columns, rows)


def settled_size(probe):
    """The size of the terminal once its window is at rest."""
    sizes = []

    def same():
        probe.stage.settled()
        sizes.append(probe.ask('size'))
        return sizes[-1] if sizes[-1] in sizes[:-1] else None

    return wait_for('a window at rest', same)
