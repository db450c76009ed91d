"""How each terminal is started: 80x24, one font, one command.

Leaves the display to `stage`, the judging to the others.
"""
import re
import shlex
import shutil
import subprocess
from dataclasses import dataclass, replace
from typing import Callable

from stage import wait_for

FONT, POINTS = 'DejaVu Sans Mono', 14
COLUMNS, ROWS = 80, 24
# The library in which xfce4-terminal and others draw.
VTE = 'libvte-2.91-0'
GEOMETRY = f'{COLUMNS}x{ROWS}'


def _xterm(_, command):
    return ['xterm', '-u8', '-fa', FONT, '-fs', str(POINTS),
            '-geometry', GEOMETRY, '-e', *command]


def _xfce(_, command):
    return ['xfce4-terminal', '--disable-server', '--hide-menubar',
            '--hide-scrollbar', f'--geometry={GEOMETRY}',
            f'--font={FONT} {POINTS}', '-e', shlex.join(command)]


def _lxterminal(stage, command):
    stage.write('.config/lxterminal/lxterminal.conf', '\n'.join([
        '[general]', f'fontname={FONT} {POINTS}', 'hidescrollbar=true',
        'hidemenubar=true', 'hidepointer=true', '']))
    return ['lxterminal', '--no-remote', f'--geometry={GEOMETRY}',
            '-e', shlex.join(command)]


def _konsole(stage, command):
    stage.write('.local/share/konsole/Test.profile', '\n'.join([
        '[Appearance]', f'Font={FONT},{POINTS},-1,5,50,0,0,0,0,0',
        '[General]', 'Name=Test', 'Parent=FALLBACK/',
        f'TerminalColumns={COLUMNS}', f'TerminalRows={ROWS}',
        'TerminalMargin=0', '[Scrolling]', 'ScrollBarPosition=2', '']))
    stage.write('.config/konsolerc', '\n'.join([
        '[Desktop Entry]', 'DefaultProfile=Test.profile',
        '[KonsoleWindow]', 'RememberWindowSize=false',
        'UseSingleInstance=false', '[MainWindow]', 'MenuBar=Disabled',
        'ToolBarsMovable=Disabled', '[TabBar]',
        'TabBarVisibility=AlwaysHideTabBar', '']))
    return ['konsole', '--nofork', '--hide-menubar', '--hide-tabbar',
            '--profile', 'Test', '-e', *command]


def _qterminal(stage, command):
    # It has no option for columns and rows: a window large enough, measured
    # later.
    stage.write('.config/qterminal.org/qterminal.ini', '\n'.join([
        '[General]', f'fontFamily={FONT}', f'fontSize={POINTS}',
        'MenuVisible=false', 'HideTabBarWithOneTab=true',
        'ScrollbarPosition=0', 'AskOnExit=false', '[MainWindow]',
        'size=@Size(905 560)', 'isMaximized=false', '']))
    return ['qterminal', '-e', shlex.join(command)]


def _mlterm(stage, command):
    stage.write('.mlterm/aafont', '\n'.join([
        f'DEFAULT = {FONT}', f'ISO10646_UCS4_1 = {FONT}',
        f'ISO10646_UCS4_1_BIARABIC = {FONT}', '']))
    pixels = round(POINTS * 96 / 72)
    return ['mlterm', '--type=xft', '-w', str(pixels), '-g', GEOMETRY,
            '-e', *command]


def _kitty(_, command):
    options = [f'font_family={FONT}', f'font_size={POINTS}',
               'remember_window_size=no', f'initial_window_width={COLUMNS}c',
               f'initial_window_height={ROWS}c', 'update_check_interval=0',
               'cursor_blink_interval=0']
    pairs = [word for option in options for word in ('-o', option)]
    return ['kitty', '--config', 'NONE', *pairs, *command]


def _alacritty(_, command):
    return ['alacritty', '--config-file', '/dev/null',
            '-o', f'font.size={POINTS}', '-o', f"font.normal.family='{FONT}'",
            '-o', f'window.dimensions.columns={COLUMNS}',
            '-o', f'window.dimensions.lines={ROWS}', '-e', *command]


def _foot(stage, command):
    # A Wayland terminal: shown in a Weston that is itself a window here.
    stage.write('.config/weston.ini', '\n'.join([
        '[shell]', 'panel-position=none', 'locking=false',
        'background-color=0xff7f7f7f', 'animation=none',
        'startup-animation=none', 'focus-animation=none', '']))
    stage.spawn(['weston', '--backend=x11-backend.so', '--socket=stage',
                 '--width=1280', '--height=800', '--idle-time=0'])
    stage.env['WAYLAND_DISPLAY'] = 'stage'
    socket = stage.home / 'run' / 'stage'
    wait_for('Weston', lambda: socket.exists() and stage.window())
    return ['foot', '-c', '/dev/null', '-o', f'font={FONT}:size={POINTS}',
            '-o', 'csd.preferred=none', '-W', GEOMETRY, *command]


def _urxvt(_, command):
    return ['urxvt', '-fn', f'xft:{FONT}:size={POINTS}',
            '-geometry', GEOMETRY, '+sb', '-e', *command]


def _st(_, command):
    return ['stterm', '-f', f'{FONT}:size={POINTS}', '-g', GEOMETRY,
            '-e', *command]


def _pterm(_, command):
    return ['pterm', '-fn', f'client:{FONT} {POINTS}',
            '-geometry', GEOMETRY, '-xrm', 'pterm.LineCodePage: UTF-8',
            '+sb', '-e', *command]


def _terminology(_, command):
    pixels = round(POINTS * 96 / 72)
    return ['terminology', '-g', GEOMETRY, f'--font={FONT}/{pixels}',
            '-e', shlex.join(command)]


def _leave_first_page(stage):
    """Terminology shows a page of its own at first, and then wants a click."""
    stage.point_away()
    page = stage.settled()
    stage.key('Return')
    wait_for('the end of the first page', lambda: stage.look() != page)
    stage.settled()
    stage.click(200, 200)
    stage.point_away()


def in_tmux(_, command):
    """The command in a tmux of its own, without a status line."""
    return ['tmux', '-f', '/dev/null', '-L', 'stage', 'new-session',
            shlex.join(command), ';', 'set', 'status', 'off',
            ';', 'set', 'mouse', 'on', ';', 'set', '-s', 'escape-time', '0']


def in_screen(stage, command):
    """The command in a GNU screen of its own."""
    config = stage.write('.screenrc', 'startup_message off\n')
    return ['screen', '-U', '-c', str(config), *command]


@dataclass(frozen=True)
class Emulator:
    """A terminal, alone or with a multiplexer in it."""

    name: str
    program: str
    package: str
    start: Callable
    bus: bool = False
    inside: Callable | None = None
    inner: str = ''
    prepare: Callable | None = None
    engine: str = ''
    mouse: bool = True

    @property
    def programs(self):
        """The programs without which it cannot be shown."""
        more = ['weston'] if self.program == 'foot' else []
        more += [self.inner] if self.inner else []
        return [self.program, *more]

    def argv(self, stage, command):
        """What to start so that this command runs in the terminal."""
        if self.inside:
            command = self.inside(stage, command)
        # Terminals start in different folders.
        line = self.start(stage, command)
        if self.bus and shutil.which('dbus-run-session'):
            line = ['dbus-run-session', '--', *line]
        return line

    def version(self):
        """The version, as the package manager tells it."""
        told = _version(self.package)
        if self.engine:
            told += f' (VTE {_version(self.engine)})'
        if self.inner:
            told += f', {self.inner} {_version(self.inner)}'
        return told


def _version(package):
    answer = subprocess.run(
        ['dpkg-query', '-W', '-f', '${Version}', package],
        capture_output=True, text=True, check=False)
    version = re.sub(r'^\d+:|[-+~].*$', '', answer.stdout)
    return version or '?'


_ALONE = [
    Emulator('xterm', 'xterm', 'xterm', _xterm),
    Emulator('xfce4-terminal', 'xfce4-terminal', 'xfce4-terminal', _xfce,
             bus=True, engine=VTE),
    Emulator('lxterminal', 'lxterminal', 'lxterminal', _lxterminal, bus=True,
             engine=VTE),
    Emulator('konsole', 'konsole', 'konsole', _konsole, bus=True),
    Emulator('qterminal', 'qterminal', 'qterminal', _qterminal, bus=True),
    Emulator('mlterm', 'mlterm', 'mlterm', _mlterm),
    Emulator('kitty', 'kitty', 'kitty', _kitty),
    Emulator('alacritty', 'alacritty', 'alacritty', _alacritty),
    Emulator('foot', 'foot', 'foot', _foot),
    Emulator('urxvt', 'urxvt', 'rxvt-unicode', _urxvt),
    Emulator('stterm', 'stterm', 'stterm', _st),
    Emulator('pterm', 'pterm', 'pterm', _pterm),
    Emulator('terminology', 'terminology', 'terminology', _terminology,
             bus=True, prepare=_leave_first_page),
]


def _inside(outer, inner, inside):
    alone = next(one for one in _ALONE if one.name == outer)
    # While GNU screen reports the mouse it keeps Esc back until the next key.
    return replace(alone, name=f'{inner} in {outer}', inside=inside,
                   inner=inner, mouse=inner != 'screen')


EMULATORS = [*_ALONE,
             _inside('xterm', 'tmux', in_tmux),
             _inside('xfce4-terminal', 'tmux', in_tmux),
             _inside('xterm', 'screen', in_screen),
             _inside('xfce4-terminal', 'screen', in_screen)]
