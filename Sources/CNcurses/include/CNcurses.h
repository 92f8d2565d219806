#ifndef ORALBLANC_CNCURSES_H
#define ORALBLANC_CNCURSES_H

#include <stdbool.h>
#include <wchar.h>

// What a description of a terminal can tell (terminfo(5)): sequences to send and those that keys send.
enum cn_sequence_name {
    CN_PLACE,
    CN_CLEAR,
    CN_ERASE_TO_END,
    CN_RESET,
    CN_RESET_COLORS,
    CN_BOLD,
    CN_REVERSE,
    CN_UNDERLINE,
    CN_ITALIC,
    CN_FOREGROUND,
    CN_HIDE_CURSOR,
    CN_SHOW_CURSOR,
    CN_BELL,
    CN_ENTER_SCREEN,
    CN_LEAVE_SCREEN,
    CN_KEYS_ON,
    CN_KEYS_OFF,
    CN_OVERWRITE,
    CN_WRAP,
    CN_KEY_UP,
    CN_KEY_DOWN,
    CN_KEY_LEFT,
    CN_KEY_RIGHT,
    CN_KEY_PAGE_UP,
    CN_KEY_PAGE_DOWN,
    CN_KEY_HOME,
    CN_KEY_END,
    CN_KEY_DELETE,
    CN_KEY_BACK_TAB,
    CN_KEY_ENTER,
};

// Styles that a terminal may be unable to show together with a colour.
enum {
    CN_STYLE_BOLD = 1,
    CN_STYLE_REVERSE = 2,
    CN_STYLE_UNDERLINE = 4,
    CN_STYLE_ITALIC = 8,
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

/// Takes the terminal over: locale, signals, crash restore, description, modes. Returns CN_STARTED or a reason.
///
/// `mouse`: whether the terminal is to tell of the mouse, which it then takes from its own user. What the
/// terminal has to be told goes out with the first cn_send.
int cn_start(bool mouse);
/// Gives the terminal back. Safe to call more than once.
void cn_stop(void);
/// Leaves the screen for another program and comes back to it.
void cn_leave(void);
void cn_return(void);

/// Whether there is a description for a terminal of that name, its own or that of a similar one, whose cursor
/// can be placed. Takes nothing over.
bool cn_has_screen(const char *_Nonnull name);

int cn_rows(void);
int cn_columns(void);

/// What the description says, as it stands there; NULL for nothing.
const char *_Nullable cn_described(enum cn_sequence_name name);
/// Writes the bytes of a sequence and returns how many; 0 where the terminal has none.
///
/// CN_PLACE takes a row and a column, CN_FOREGROUND a colour; all else takes nothing.
int cn_sequence(enum cn_sequence_name name, int first, int second, unsigned char *_Nullable bytes,
                int capacity);
/// Whether CN_PLACE is that of ECMA-48, CUP, with the numbers in digits.
bool cn_places_plainly(void);
/// Whether a change of style takes no place on the screen.
bool cn_has_styles(void);
/// Whether a character in the last column of the last row would move the screen up.
bool cn_scrolls_at_corner(void);
/// Number of colours the terminal has: 0, 8, 256...
int cn_colors(void);
/// The CN_STYLE_* that do not go with a colour.
unsigned cn_styles_without_colors(void);

/// Sends bytes to the terminal in one write, if it takes them, behind whatever was held back.
void cn_send(const unsigned char *_Nullable bytes, int count);

/// Waits for a key, a signal, one of `count` descriptors to be readable (-1: nothing) or the end of `timeout_ms`
/// (-1: for ever); never polls.
int cn_wait(int timeout_ms, const int *_Nullable watched, int count);
/// How many descriptors can be watched at once; the rest are not.
#define CN_WATCHED_LIMIT 16
/// Reads the bytes that wait, once cn_wait has told of input: how many, 0 for none, -1 at the end of input.
int cn_read(unsigned char *_Nullable bytes, int capacity);
/// Throws away what was typed and not read.
void cn_forget_input(void);
/// Takes the terminal's present size over; returns whether it is another one.
bool cn_update_size(void);
/// How long to wait behind Escape: ESCDELAY of the environment, or `usual_ms`.
int cn_escape_delay(int usual_ms);
/// Milliseconds of a clock that is never set.
long long cn_now_ms(void);
/// The signal that asks the program to end, or 0; whoever asks is expected to end it.
int cn_ending_signal(void);

/// Columns that the C library gives a character; -1 for a control character.
int cn_width(wchar_t character);

#endif
