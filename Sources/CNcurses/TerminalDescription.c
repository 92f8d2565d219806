// What the description of a terminal says (terminfo(5)). A file of its own, because term.h takes names such
// as `lines` and `columns` for itself.

#include "CNcurses.h"

#include "BareSystem.h"
#include "TerminalDescription.h"

#include <curses.h>
#include <stdbool.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

// Reads a description without taking anything over; none stays read where it has no screen.
static bool read_description(const char *name) {
    int problem = 0;
    if (setupterm(name, STDOUT_FILENO, &problem) != OK) return false;
    // A terminal that cannot place its cursor, such as "dumb", has no screen to write on.
    if (cn_described(CN_PLACE)) return true;
    del_curterm(cur_term);
    return false;
}

bool cn_read_description(const char *name) { return cn_with_description(name, read_description); }

bool cn_has_screen(const char *name) {
    bool has_screen = cn_read_description(name);
    if (has_screen) del_curterm(cur_term);
    return has_screen;
}

// A description may say that there is no such thing.
static const char *present(const char *text) { return text == (const char *)-1 ? NULL : text; }

const char *cn_described(enum cn_sequence_name name) {
    switch (name) {
    case CN_PLACE:
        return present(cursor_address);
    case CN_CLEAR:
        return present(clear_screen);
    case CN_ERASE_TO_END:
        return present(clr_eol);
    case CN_RESET:
        return present(exit_attribute_mode);
    case CN_RESET_COLORS:
        return present(orig_pair);
    case CN_BOLD:
        return present(enter_bold_mode);
    case CN_REVERSE:
        return present(enter_reverse_mode) ? enter_reverse_mode : present(enter_standout_mode);
    case CN_UNDERLINE:
        return present(enter_underline_mode);
    case CN_ITALIC:
        return present(enter_italics_mode);
    case CN_FOREGROUND:
        return present(set_a_foreground) ? set_a_foreground : present(set_foreground);
    case CN_HIDE_CURSOR:
        return present(cursor_invisible);
    case CN_SHOW_CURSOR:
        return present(cursor_normal);
    case CN_BELL:
        return present(bell);
    case CN_ENTER_SCREEN:
        return present(enter_ca_mode);
    case CN_LEAVE_SCREEN:
        return present(exit_ca_mode);
    case CN_KEYS_ON:
        return present(keypad_xmit);
    case CN_KEYS_OFF:
        return present(keypad_local);
    case CN_OVERWRITE:
        return present(exit_insert_mode);
    case CN_WRAP:
        return present(enter_am_mode);
    case CN_KEY_UP:
        return present(key_up);
    case CN_KEY_DOWN:
        return present(key_down);
    case CN_KEY_LEFT:
        return present(key_left);
    case CN_KEY_RIGHT:
        return present(key_right);
    case CN_KEY_PAGE_UP:
        return present(key_ppage);
    case CN_KEY_PAGE_DOWN:
        return present(key_npage);
    case CN_KEY_HOME:
        return present(key_home);
    case CN_KEY_END:
        return present(key_end);
    case CN_KEY_DELETE:
        return present(key_dc);
    case CN_KEY_BACK_TAB:
        return present(key_btab);
    case CN_KEY_ENTER:
        return present(key_enter);
    }
    return NULL;
}

// Copies a sequence without the waits in it, `$<5>` or `$<2*/>`: no terminal that shows UTF-8 needs them, and
// tputs(3x) would send zeros where it knows no better.
static int copy_without_waits(const char *text, unsigned char *bytes, int capacity) {
    int count = 0;
    while (*text && count < capacity) {
        if (text[0] == '$' && text[1] == '<') {
            size_t length = strspn(text + 2, "0123456789.*/");
            if (length > 0 && text[2 + length] == '>') {
                text += 2 + length + 1;
                continue;
            }
        }
        bytes[count++] = (unsigned char)*text++;
    }
    return count;
}

// A terminal of the kind that numbers colours otherwise: blue is 1 and red is 4.
static int older_color(int color) {
    static const int colors[] = {0, 4, 2, 6, 1, 5, 3, 7};
    return color >= 0 && color < 8 ? colors[color] : color;
}

int cn_sequence(enum cn_sequence_name name, int first, int second, unsigned char *bytes, int capacity) {
    const char *text = cn_described(name);
    if (!text) return 0;
    if (name == CN_PLACE) text = tparm((char *)text, (long)first, (long)second, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    if (name == CN_FOREGROUND) {
        long color = text == set_a_foreground ? first : older_color(first);
        text = tparm((char *)text, color, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }
    return text ? copy_without_waits(text, bytes, capacity) : 0;
}

bool cn_places_plainly(void) {
    const char *text = cn_described(CN_PLACE);
    return text && strcmp(text, "\033[%i%p1%d;%p2%dH") == 0;
}

// One column for the mark of each change of style leaves no room for a style.
bool cn_has_styles(void) { return magic_cookie_glitch <= 0; }

bool cn_scrolls_at_corner(void) { return auto_right_margin && !eat_newline_glitch; }

int cn_colors(void) {
    if (!cn_described(CN_FOREGROUND) || max_colors < 8) return 0;
#ifdef NCURSES_EXT_FUNCS
    // What counts its colours in millions takes 245 for a blue (user_caps(5), RGB).
    if (tigetflag("RGB") > 0) return 8;
#endif
    return max_colors;
}

unsigned cn_styles_without_colors(void) {
    // By the places of the attributes in sgr (terminfo(5), no_color_video).
    enum { UNDERLINE = 1 << 1, REVERSE = 1 << 2, BOLD = 1 << 5, ITALIC = 1 << 15 };
    int bits = no_color_video > 0 ? no_color_video : 0;
    return (bits & BOLD ? CN_STYLE_BOLD : 0) | (bits & REVERSE ? CN_STYLE_REVERSE : 0) |
           (bits & UNDERLINE ? CN_STYLE_UNDERLINE : 0) | (bits & ITALIC ? CN_STYLE_ITALIC : 0);
}

void cn_described_size(int *rows, int *width) {
    *rows = lines > 0 ? lines : 24;
    *width = columns > 0 ? columns : 80;
}
