#ifndef ORALBLANC_CNCURSES_H
#define ORALBLANC_CNCURSES_H

// The wide API must be visible to the Swift importer too, which does not see cSettings.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <wchar.h>

// Attribute bits of our own: Swift cannot import the computed A_* macros.
enum {
    CN_BOLD = 1,
    CN_DIM = 2,
    CN_REVERSE = 4,
    CN_UNDERLINE = 8,
    CN_ITALIC = 16,
};

// What cn_wait saw.
enum {
    CN_WAIT_TIMEOUT = 0,
    CN_WAIT_INPUT = 1,
    CN_WAIT_SIGNAL = 2,
    CN_WAIT_WATCHED = 3,
    // The program was stopped and goes on.
    CN_WAIT_CONTINUED = 4
};

// How cn_start ended.
enum {
    CN_STARTED = 0,
    CN_NOT_A_TERMINAL = 1,
    CN_UNKNOWN_TERMINAL = 2,
    CN_NO_UTF8 = 3,
};

/// Takes the terminal over: locale, signals, crash restore, then curses. Returns CN_STARTED or a reason.
///
/// `mouse`: whether the terminal is to tell of the mouse, which it then takes from its own user.
int cn_start(bool colors, bool mouse);
/// Gives the terminal back. Safe to call more than once.
void cn_stop(void);
/// Leaves the screen for another program and comes back to it.
void cn_leave(void);
void cn_return(void);

/// Whether there is a description for a terminal of that name, its own or that of a similar one, whose cursor
/// can be placed. Takes nothing over.
bool cn_has_screen(const char *name);

int cn_rows(void);
int cn_columns(void);
/// Number of colours the terminal has: 0, 8, 256...
int cn_colors(void);
void cn_define_pair(short pair, short foreground, short background);

/// Puts `count` wide characters at a place with CN_* attributes and a colour pair.
void cn_put(int row, int column, const wchar_t *text, int count, unsigned attributes, short pair);
/// The same for characters that each begin a cell of their own, without marks: no look at the text.
void cn_put_each(int row, int column, const wchar_t *characters, int count, unsigned attributes, short pair);
/// Sends what changed to the terminal, with the cursor hidden or at a place.
///
/// What stands over the cells behind it, in sequences that curses does not know, goes out in the same write.
void cn_show(int cursor_row, int cursor_column, const char *_Nullable overlay, int count);
/// Sends something that moves nothing on the screen.
void cn_tell(const char *_Nonnull text);
/// Empties the screen that cn_put writes to.
void cn_erase(void);
/// Makes the next cn_show repaint everything.
void cn_invalidate(void);
void cn_beep(void);

/// Waits for a key, a signal, one of `count` descriptors to be readable (-1: nothing) or the end of `timeout_ms`
/// (-1: for ever); never polls.
int cn_wait(int timeout_ms, const int *_Nullable watched, int count);
/// How many descriptors can be watched at once; the rest are not.
#define CN_WATCHED_LIMIT 16
/// Reads the bytes that wait, once cn_wait has told of input: how many, 0 for none, -1 at the end of input.
int cn_read(unsigned char *bytes, int capacity);
/// Throws away what was typed and not read.
void cn_forget_input(void);
/// Takes the terminal's present size over; returns whether it is another one.
bool cn_update_size(void);
/// What the description of the terminal says of a key, by its name in terminfo(5); NULL for nothing.
const char *cn_key_sequence(const char *name);
/// How long to wait behind Escape: ESCDELAY of the environment, or `usual_ms`.
int cn_escape_delay(int usual_ms);
/// Milliseconds of a clock that is never set.
long long cn_now_ms(void);
/// The signal that asks the program to end, or 0; whoever asks is expected to end it.
int cn_ending_signal(void);

/// Columns that the C library, and so curses, gives a character; -1 for a control character.
int cn_width(wchar_t character);

#endif
