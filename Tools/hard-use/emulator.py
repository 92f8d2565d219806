"""A terminal emulator that understands what ncurses sends to an xterm."""

import unicodedata

import pyte


class EmulatedScreen(pyte.Screen):
    """pyte's screen with what it lacks of an xterm: repeating, scrolling, the other page."""

    def __init__(self, columns, rows):
        self.on_second_page = False
        self.last_drawn = " "
        super().__init__(columns, rows)

    def draw(self, data):
        if data:
            self.last_drawn = data[-1]
        super().draw(data)

    def repeat_character(self, count=1):
        super().draw(self.last_drawn * (count or 1))

    def scroll_up(self, count=1):
        self._at_top_margin(lambda: self.delete_lines(count or 1))

    def scroll_down(self, count=1):
        self._at_top_margin(lambda: self.insert_lines(count or 1))

    def _at_top_margin(self, change):
        row, column = self.cursor.y, self.cursor.x
        self.cursor.y = self.margins.top if self.margins else 0
        change()
        self.cursor.y, self.cursor.x = row, column

    def back_tab(self, count=1):
        for _ in range(count or 1):
            before = [stop for stop in self.tabstops if stop < self.cursor.x]
            self.cursor.x = max(before, default=0)

    def set_mode(self, *modes, **options):
        if 1049 in modes and options.get("private"):
            self.on_second_page = True
        super().set_mode(*modes, **options)

    def reset_mode(self, *modes, **options):
        if 1049 in modes and options.get("private"):
            self.on_second_page = False
        super().reset_mode(*modes, **options)

    @property
    def shows_cursor(self):
        return not self.cursor.hidden

    def cells(self):
        """Every cell with its look, and where the cursor is, for comparing."""
        grid = tuple(
            tuple(self.buffer[row][column] for column in range(self.columns))
            for row in range(self.lines))
        place = (self.cursor.y, self.cursor.x) if self.shows_cursor else None
        return grid, place

    def rows(self):
        return [line.rstrip() for line in self.display]

    def text(self):
        return "\n".join(self.rows())

    def forbidden_characters(self):
        """What no cell may hold: characters that control, reorder or hide."""
        found = []
        for row in range(self.lines):
            for column, cell in self.buffer[row].items():
                for character in cell.data:
                    if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp"):
                        found.append(f"row {row} column {column}: U+{ord(character):04X}")
        return found


class EmulatedStream(pyte.ByteStream):
    """Bytes to the screen; four sequences more than pyte knows."""

    # pyte reads this off the class, and nothing changes it.
    csi = {**pyte.ByteStream.csi, "b": "repeat_character", "S": "scroll_up", "T": "scroll_down",  # noqa: RUF012
           "Z": "back_tab"}
    events = pyte.ByteStream.events | {"repeat_character", "scroll_up", "scroll_down", "back_tab"}
