"""Pictures of the screen: read, compared, cut, saved as PNG.

Leaves the meaning of what is seen to the others. Pixels are 32 bits: blue,
green, red, unused.
"""
import struct
import zlib
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle of pixels: right and bottom are the first ones outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self):
        """Columns of pixels."""
        return self.right - self.left

    @property
    def height(self):
        """Rows of pixels."""
        return self.bottom - self.top

    @property
    def middle(self):
        """The pixel in the middle."""
        return ((self.left + self.right) // 2, (self.top + self.bottom) // 2)


class Picture:
    """A rectangle of pixels."""

    def __init__(self, width, height, pixels):
        self.width = width
        self.height = height
        self.pixels = pixels

    @classmethod
    def from_xwd(cls, data):
        """Reads the format in which Xvfb keeps its screen: XWD, 32 bits."""
        header = struct.unpack('>25I', data[:100])
        width, height, line = header[4], header[5], header[12]
        if header[11] != 32 or header[7] != 0:
            raise ValueError('a screen of 32 bits a pixel, lowest byte first')
        start = header[0] + header[19] * 12
        body = data[start:start + line * height]
        if line != width * 4:
            body = b''.join(body[y * line:y * line + width * 4]
                            for y in range(height))
        return cls(width, height, body)

    def __eq__(self, other):
        return isinstance(other, Picture) and self.pixels == other.pixels

    def crop(self, box):
        """The part inside the box."""
        left, top = max(box.left, 0), max(box.top, 0)
        right = min(box.right, self.width)
        bottom = min(box.bottom, self.height)
        rows = (self.pixels[(y * self.width + left) * 4:
                            (y * self.width + right) * 4]
                for y in range(top, bottom))
        return Picture(right - left, bottom - top, b''.join(rows))

    def pixel(self, x, y):
        """Red, green, blue."""
        at = (y * self.width + x) * 4
        blue, green, red = self.pixels[at:at + 3]
        return red, green, blue

    def planes(self):
        """Red, green and blue, each as bytes."""
        return self.pixels[2::4], self.pixels[1::4], self.pixels[0::4]

    def ground(self):
        """The colour that most pixels have: what the text stands on."""
        counts = {}
        view = memoryview(bytes(self.pixels)).cast('I')
        for value in view:
            counts[value] = counts.get(value, 0) + 1
        value = max(counts, key=counts.get)
        return value >> 16 & 255, value >> 8 & 255, value & 255

    def ink(self):
        """How far each pixel is from the ground, 0 to 255, row by row."""
        grounds = self.ground()
        tables = [bytes(abs(value - ground) for value in range(256))
                  for ground in grounds]
        far = [plane.translate(table)
               for plane, table in zip(self.planes(), tables)]
        return bytes(map(max, *far))

    def changed(self, other):
        """The smallest box around the pixels that differ, or None."""
        line = self.width * 4
        rows = [y for y in range(self.height)
                if self.pixels[y * line:(y + 1) * line]
                != other.pixels[y * line:(y + 1) * line]]
        if not rows:
            return None
        left, right = self.width, 0
        for y in rows:
            ours = self.pixels[y * line:(y + 1) * line]
            theirs = other.pixels[y * line:(y + 1) * line]
            differ = [i for i in range(0, line, 4)
                      if ours[i:i + 3] != theirs[i:i + 3]]
            if differ:
                left = min(left, differ[0] // 4)
                right = max(right, differ[-1] // 4 + 1)
        return Box(left, rows[0], right, rows[-1] + 1) if right else None

    def save(self, path):
        """Writes a PNG."""
        rgb = bytearray(self.width * self.height * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = self.planes()
        write_png(path, self.width, self.height, 2, rgb)


def write_png(path, width, height, colour, body):
    """Writes a PNG of 8 bits a sample: colour 0 is grey, 2 is RGB."""
    line = width * (3 if colour == 2 else 1)
    rows = b''.join(b'\0' + body[y * line:(y + 1) * line]
                    for y in range(height))

    def chunk(kind, data):
        check = zlib.crc32(kind + data)
        return struct.pack('>I', len(data)) + kind + data \
            + struct.pack('>I', check)

    header = struct.pack('>2I5B', width, height, 8, colour, 0, 0, 0)
    with open(path, 'wb') as file:
        file.write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', header)
                   + chunk(b'IDAT', zlib.compress(rows, 6))
                   + chunk(b'IEND', b''))
