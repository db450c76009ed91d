"""Runs in the terminal before the program: draws, and tells what arrives.

Speaks over a Unix socket, one line each way. Leaves looking at the picture to
`geometry`.
"""
import os
import pty
import select
import shlex
import socket
import sys
import termios
import tty

ENTER = '\x1b[?1049h\x1b[?25l\x1b[0m\x1b[2J'
LEAVE = '\x1b[?1000l\x1b[?1006l\x1b[0m\x1b[2J\x1b[?25h\x1b[?1049l'


def say(text):
    """Sends a text to the terminal."""
    data = text.encode()
    while data:
        data = data[os.write(1, data):]


def heard(patience):
    """What arrives within so many seconds, until nothing more comes."""
    data = b''
    while select.select([0], [], [], patience)[0]:
        more = os.read(0, 1024)
        if not more:
            break
        data += more
        patience = 0.1
    return data


def run(argv):
    """Runs a program in this terminal, and returns what it sends to it."""
    said = []

    def relay(terminal):
        said.append(os.read(terminal, 1024))
        return said[-1]

    pty.spawn(argv, relay)
    tty.setraw(0)
    return b''.join(said)


def answer(command, size):
    """Does what one line asks for, and says what came of it."""
    word, _, rest = command.partition(' ')
    if word == 'size':
        size = os.get_terminal_size(0)
        return f'{size.columns} {size.lines}'
    if word == 'clear':
        say('\x1b[0m\x1b[2J')
    elif word == 'fill':
        columns, rows = size.columns, size.lines
        say('\x1b[7m' + ''.join(f'\x1b[{row};1H' + ' ' * columns
                                for row in range(1, rows + 1)) + '\x1b[0m')
    elif word == 'write':
        say(rest.encode().decode('unicode_escape')
            .encode('latin-1').decode())
    elif word == 'run':
        return run(shlex.split(rest)).hex() or '-'
    elif word == 'hear':
        return heard(float(rest)).hex() or '-'
    # Every terminal answers this one: then all before it is drawn.
    say('\x1b[c')
    return 'done' if heard(3.0) else 'silent'


def main():
    """Serves the harness, then runs the rest of the command line."""
    before = termios.tcgetattr(0)
    channel = socket.socket(socket.AF_UNIX)
    channel.connect(sys.argv[1])
    lines = channel.makefile('rw', encoding='utf-8', newline='\n')
    tty.setraw(0)
    try:
        say(ENTER)
        for line in lines:
            if line.strip() == 'go':
                break
            lines.write(answer(line.rstrip('\n'),
                               os.get_terminal_size(0)) + '\n')
            lines.flush()
    finally:
        say(LEAVE)
        termios.tcsetattr(0, termios.TCSADRAIN, before)
    lines.close()
    channel.close()
    if len(sys.argv) > 2:
        os.execvp(sys.argv[2], sys.argv[2:])


if __name__ == '__main__':
    main()
