"""A stage for one terminal: its own display, HOME and D-Bus session.

Leaves what is started on it to `emulators`, what is looked for to the others.
"""
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from picture import Picture

WIDTH, HEIGHT = 1280, 800
PATIENCE = 30.0
STEP = 0.03

OPENBOX = """<openbox_config xmlns="http://openbox.org/3.4/rc">
<focus><focusNew>yes</focusNew></focus>
<applications><application class="*"><decor>no</decor><focus>yes</focus>
<position force="yes"><x>0</x><y>0</y></position></application></applications>
</openbox_config>"""

KEPT = ('PATH', 'TZ', 'PYENV_ROOT')


class Late(Exception):
    """What was waited for did not come."""


def wait_for(what, look, patience=PATIENCE):
    """Looks again and again until something is seen, and returns it."""
    until = time.monotonic() + patience
    while True:
        seen = look()
        if seen:
            return seen
        if time.monotonic() > until:
            raise Late(f'waited in vain for {what}')
        time.sleep(STEP)


def _environment(path):
    try:
        return path.read_bytes()
    except OSError:
        return b''


class Stage:
    """An X display on which one terminal is shown."""

    def __init__(self):
        self.home = Path(tempfile.mkdtemp(prefix='terminals.'))
        self.children = []
        self.env = {name: os.environ[name]
                    for name in KEPT if name in os.environ}
        runtime = self.home / 'run'
        runtime.mkdir(mode=0o700)
        self.env.update(
            HOME=str(self.home), XDG_RUNTIME_DIR=str(runtime),
            XDG_CONFIG_HOME=str(self.home / '.config'),
            LANG='C.UTF-8', LC_ALL='C.UTF-8', SHELL='/bin/sh',
            USER=os.environ.get('USER', 'root'), NO_AT_BRIDGE='1',
            LIBGL_ALWAYS_SOFTWARE='1', GDK_BACKEND='x11',
            QT_QPA_PLATFORM='xcb', WINIT_UNIX_BACKEND='x11',
            KITTY_DISABLE_WAYLAND='1', TMUX_TMPDIR=str(runtime),
            SCREENDIR=str(runtime / 'screens'), PYTHONDONTWRITEBYTECODE='1')

    def __enter__(self):
        try:
            self._open()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def _open(self):
        screen = self.home / 'screen'
        screen.mkdir()
        reader, writer = os.pipe()
        self.spawn(['Xvfb', '-displayfd', str(writer), '-screen', '0',
                    f'{WIDTH}x{HEIGHT}x24', '-fbdir', str(screen),
                    '-nolisten', 'tcp', '-noreset'], pass_fds=[writer])
        os.close(writer)
        # The whole line is read: a pipe closed earlier ends the server.
        with os.fdopen(reader) as answers:
            number = answers.readline().strip()
        if not number:
            raise Late('Xvfb did not start')
        self.env['DISPLAY'] = ':' + number
        self.memory = screen / 'Xvfb_screen0'
        # Arabic letters have keys of their own, as at an Arabic keyboard.
        self.call('setxkbmap', '-layout', 'us,ara,fr')
        self.call('xsetroot', '-solid', '#7f7f7f')
        config = self.write('.config/openbox/rc.xml', OPENBOX)
        self.spawn(['openbox', '--config-file', str(config)])
        wait_for('the window manager', lambda: self.call(
            'xdotool', 'get_num_desktops').returncode == 0)

    def write(self, name, text):
        """Writes a file below HOME."""
        path = self.home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding='utf-8')
        return path

    def spawn(self, argv, **more):
        """Starts a process that is ended with the stage."""
        log = self.home / f'log.{Path(argv[0]).name}'
        with open(log, 'ab') as file:
            child = subprocess.Popen(
                argv, env=self.env, stdin=subprocess.DEVNULL, stdout=file,
                stderr=file, start_new_session=True, **more)
        self.children.append(child)
        return child

    def call(self, *argv):
        """Runs a short command on this display."""
        return subprocess.run(argv, env=self.env, capture_output=True,
                              text=True, check=False, timeout=60)

    def logs(self):
        """The ends of what the processes said, for a failed start."""
        told = []
        for log in sorted(self.home.glob('log.*')):
            text = log.read_text(errors='replace').strip()
            if text:
                told.append(f'{log.name}: {text[-400:]}')
        return '\n'.join(told)

    def close(self):
        """Ends what was started here, and only that; removes HOME."""
        for child in reversed(self.children):
            for kind in (signal.SIGTERM, signal.SIGKILL):
                try:
                    os.killpg(child.pid, kind)
                    child.wait(timeout=3)
                except subprocess.TimeoutExpired:
                    continue
                except (ProcessLookupError, PermissionError):
                    pass
                break
            child.wait()
        self.children.clear()
        self._end_strays()
        shutil.rmtree(self.home, ignore_errors=True)

    def _end_strays(self):
        """Ends what this stage left: multiplexers, services of the session."""
        mark = b'\0HOME=' + os.fsencode(self.home) + b'\0'
        for kind in (signal.SIGTERM, signal.SIGKILL):
            strays = [int(path.parent.name) for path in
                      Path('/proc').glob('[0-9]*/environ')
                      if mark in b'\0' + _environment(path)]
            for stray in strays:
                try:
                    os.kill(stray, kind)
                except ProcessLookupError:
                    pass
            until = time.monotonic() + 2
            while time.monotonic() < until and any(
                    Path(f'/proc/{stray}').exists() for stray in strays):
                time.sleep(STEP)

    # Eyes

    def look(self):
        """What the display shows now."""
        return Picture.from_xwd(self.memory.read_bytes())

    def settled(self, still=0.25, patience=PATIENCE):
        """What the display shows once nothing has moved for a while."""
        until = time.monotonic() + patience
        before, since = self.look(), time.monotonic()
        while time.monotonic() - since < still:
            if time.monotonic() > until:
                raise Late('the screen did not come to rest')
            time.sleep(STEP)
            now = self.look()
            if now != before:
                before, since = now, time.monotonic()
        return before

    def window(self):
        """The id of the window that has the keyboard, or ''."""
        return self.call('xdotool', 'getactivewindow').stdout.strip()

    # Hands

    def key(self, *names):
        """Presses keys, by their names in X."""
        self.call('xdotool', 'key', '--clearmodifiers', '--delay', '30',
                  *names)

    def type(self, text):
        """Types a text, letter by letter."""
        self.call('xdotool', 'type', '--delay', '40', text)

    def click(self, x, y):
        """Clicks with the left button.

        The pointer comes as a hand brings it: where a terminal has hidden it,
        it does not know of a jump.
        """
        for off in (8, 4, 0):
            self.call('xdotool', 'mousemove', str(x + off), str(y + off))
            time.sleep(STEP)
        self.call('xdotool', 'click', '1')

    def point_away(self):
        """Moves the pointer to a corner where no terminal is."""
        self.call('xdotool', 'mousemove', str(WIDTH - 1), str(HEIGHT - 1))
