"""The table of what was found, in Markdown, and its place in the docs.

Leaves finding to `trial`.
"""
from pathlib import Path

from writing import ARABIC, LATIN, MIXED

PAGE = Path(__file__).parents[2] / 'docs' / 'terminals.md'
BEGIN, END = '<!-- table: begin -->', '<!-- table: end -->'
HEAD = ['terminal', 'version', 'size', 'strategy', 'marks', 'Arabic', 'mixed',
        'French', 'digits', 'signs', 'borders', 'caret', 'click', 'note']


def row(emulator, verdicts):
    """One row: the terminal, then what was found in Arabic and in French."""
    arabic, french = verdicts.get('ar'), verdicts.get('fr')
    both = [verdict for verdict in (arabic, french) if verdict]
    parts = [emulator.name, emulator.version(),
             ', '.join(sorted({one.size for one in both if one.size}))]
    parts += [', '.join(sorted({one.told.get(name, '') for one in both}))
              for name in ('strategy', 'marks')]
    parts += [_likeness(arabic, ARABIC), _likeness(arabic, MIXED),
              _likeness(french, LATIN)]
    parts += [_counted([one.digits for one in both]),
              _counted([one.signs for one in both])]
    stuck = any(one.stuck for one in both)
    parts += [_said([one.borders for one in both], stuck),
              _said([one.caret for one in both], stuck),
              _said([one.click for one in both], stuck)]
    parts.append('; '.join(_notes(verdicts)))
    return '| ' + ' | '.join(parts) + ' |'


def _likeness(verdict, kind):
    """How alike on the whole, and how many lines read well enough."""
    lines = [line for line in verdict.lines if line.kind == kind] \
        if verdict else []
    if not lines:
        return ''
    mean = sum(line.alike for line in lines) / len(lines)
    good = sum(line.good for line in lines)
    return f'{mean:.3f}, {good}/{len(lines)}'


def _counted(found):
    """How many of how many, in both languages together."""
    right, total = (sum(numbers) for numbers in zip(*found))
    return f'{right}/{total}' if total else ''


def _said(found, stuck):
    if any(found):
        return 'no'
    if None in found:
        return 'not reached' if stuck else 'not offered'
    return 'yes'


def _notes(verdicts):
    for language, verdict in verdicts.items():
        count = len(verdict.faults())
        if verdict.answer:
            yield f'asked which line reads right, chose {verdict.answer}'
        if verdict.stuck:
            yield f'{language}: {verdict.stuck}'
        elif count:
            yield f'{language}: {count} not right'


def markdown(rows):
    """The whole table."""
    head = '| ' + ' | '.join(HEAD) + ' |'
    line = '|' + '---|' * len(HEAD)
    return '\n'.join([head, line, *rows])


def write(text):
    """Puts the table between the marks of the page."""
    page = PAGE.read_text(encoding='utf-8')
    before, _, rest = page.partition(BEGIN)
    _, found, after = rest.partition(END)
    if not found:
        raise ValueError(f'{PAGE} has no place for the table')
    PAGE.write_text(f'{before}{BEGIN}\n{text}\n{END}{after}',
                    encoding='utf-8')
