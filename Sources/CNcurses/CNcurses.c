// ppoll and wcwidth are extensions that glibc hides by default.
#define _GNU_SOURCE 1
#include "CNcurses.h"

#include "BareSystem.h"
#include "Ending.h"
#include "FrameOutput.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static SCREEN *screen;
static struct termios saved_termios;
static volatile sig_atomic_t was_continued;
static volatile sig_atomic_t is_asked_to_stop;
static bool takes_mouse;

// Signals that may only arrive while cn_wait sleeps: handlers then never interrupt a curses call.
// Those that end the program are none of them (Ending.c), as curses may be what never comes back.
static sigset_t waiting_mask;
static sigset_t working_mask;

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static void note_continued(int number) {
    (void)number;
    was_continued = 1;
}

// A child that ends, or another size, only has to interrupt the sleep.
static void note_child(int number) { (void)number; }
static void note_resize(int number) { (void)number; }

static void note_stop(int number) {
    (void)number;
    is_asked_to_stop = 1;
}

static void install_signals(void) {
    // Before newterm, so that curses leaves these dispositions alone.
    cn_install_handler(SIGWINCH, note_resize, 0);
    cn_install_handler(SIGTSTP, note_stop, 0);
    cn_install_endings(&saved_termios);
    cn_install_handler(SIGCONT, note_continued, 0);
    cn_install_handler(SIGCHLD, note_child, SA_NOCLDSTOP);
    signal(SIGPIPE, SIG_IGN);

    sigprocmask(SIG_BLOCK, NULL, &waiting_mask);
    working_mask = waiting_mask;
    sigaddset(&working_mask, SIGWINCH);
    sigaddset(&working_mask, SIGTSTP);
    sigaddset(&working_mask, SIGCONT);
    sigaddset(&working_mask, SIGCHLD);
    sigprocmask(SIG_SETMASK, &working_mask, NULL);
}

// What curses knows nothing of is told at each of its doors.
static void tell(const char *text) {
    ssize_t ignored = write(STDOUT_FILENO, text, strlen(text));
    (void)ignored;
}

static void tell_modes(bool on) {
    tell(on ? CN_PASTE_ON : CN_PASTE_OFF);
    if (takes_mouse) tell(on ? CN_MOUSE_ON : CN_MOUSE_OFF);
}

// Ctrl-S would hold the output, and a clock that stands still would be believed.
static void take_stop_keys(void) {
    struct termios modes;
    if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
    modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
    // What curses goes back to after a stop or another program.
    def_prog_mode();
}

static bool start_curses(const char *name) {
    screen = newterm(name, stdout, stdin);
    return screen != NULL;
}

int cn_start(bool colors, bool mouse) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CN_NOT_A_TERMINAL;
    // Letters are all that is asked of the locale; its other parts are a dozen files to open.
    if (!setlocale(LC_CTYPE, "") || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        if (!setlocale(LC_CTYPE, "C.UTF-8") && !cn_set_own_locale()) return CN_NO_UTF8;
    }
    tcgetattr(STDIN_FILENO, &saved_termios);
    install_signals();
    if (!cn_with_description(getenv("TERM"), start_curses)) {
        sigprocmask(SIG_SETMASK, &waiting_mask, NULL);
        return CN_UNKNOWN_TERMINAL;
    }
    // A terminal that cannot place its cursor, such as "dumb", has no screen to write on.
    if (!tigetstr("cup")) {
        endwin();
        sigprocmask(SIG_SETMASK, &waiting_mask, NULL);
        return CN_UNKNOWN_TERMINAL;
    }
    cn_set_running(true);
    takes_mouse = mouse;
    atexit(cn_stop);
    tell_modes(true);
    cbreak();
    noecho();
    nonl();
    take_stop_keys();
    curs_set(0);
    keypad(stdscr, TRUE);
    // A frame is never broken off for a key that waits: it is one write.
    typeahead(-1);
    if (colors && has_colors()) {
        start_color();
        use_default_colors();
    }
    return CN_STARTED;
}

void cn_stop(void) {
    if (!cn_is_running()) return;
    if (!isendwin()) {
        tell_modes(false);
        endwin();
    }
    if (cn_is_output_cut()) cn_give_back();
    cn_set_running(false);
    sigprocmask(SIG_SETMASK, &waiting_mask, NULL);
}

static void leave_screen(void) {
    tell_modes(false);
    def_prog_mode();
    endwin();
}

static void enter_screen(void) {
    reset_prog_mode();
    tell_modes(true);
    clearok(curscr, TRUE);
    refresh();
}

// Stops as the signal would have done, with the terminal given back until the program goes on.
static void stop_here(void) {
    leave_screen();
    sigset_t stop;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    signal(SIGTSTP, SIG_DFL);
    sigprocmask(SIG_UNBLOCK, &stop, NULL);
    kill(getpid(), SIGTSTP);
    sigprocmask(SIG_BLOCK, &stop, NULL);
    cn_install_handler(SIGTSTP, note_stop, 0);
    enter_screen();
}

void cn_leave(void) {
    leave_screen();
    cn_set_left(true);
    sigprocmask(SIG_SETMASK, &waiting_mask, NULL);
}

void cn_return(void) {
    sigprocmask(SIG_SETMASK, &working_mask, NULL);
    cn_set_left(false);
    enter_screen();
}

int cn_rows(void) { return getmaxy(stdscr); }
int cn_columns(void) { return getmaxx(stdscr); }
int cn_colors(void) { return has_colors() ? COLORS : 0; }

void cn_define_pair(short pair, short foreground, short background) {
    init_pair(pair, foreground, background);
}

static attr_t bits_of(unsigned attributes) {
    attr_t bits = A_NORMAL;
    if (attributes & CN_BOLD) bits |= A_BOLD;
    if (attributes & CN_DIM) bits |= A_DIM;
    if (attributes & CN_REVERSE) bits |= A_REVERSE;
    if (attributes & CN_UNDERLINE) bits |= A_UNDERLINE;
    if (attributes & CN_ITALIC) bits |= A_ITALIC;
    return bits;
}

void cn_put(int row, int column, const wchar_t *text, int count, unsigned attributes, short pair) {
    attr_set(bits_of(attributes), pair, NULL);
    mvaddnwstr(row, column, text, count);
    attr_set(A_NORMAL, 0, NULL);
}

void cn_put_each(int row, int column, const wchar_t *characters, int count, unsigned attributes, short pair) {
    enum { PIECE = 128 };
    cchar_t cells[PIECE];
    cchar_t styled;
    if (setcchar(&styled, L" ", bits_of(attributes), pair, NULL) == ERR) return;
    while (count > 0) {
        int piece = count < PIECE ? count : PIECE;
        for (int i = 0; i < piece; i++) {
            cells[i] = styled;
            cells[i].chars[0] = characters[i];
        }
        mvadd_wchnstr(row, column, cells, piece);
        count -= piece;
        // Unlike the calls for text, that one leaves the place where it is.
        for (; count > 0 && piece > 0; piece--) column += wcwidth(*characters++);
    }
}

void cn_show(int cursor_row, int cursor_column, const char *overlay, int count) {
    // A hidden cursor may stay wherever the last change left it, which saves a movement at every frame.
    leaveok(stdscr, cursor_row < 0);
    if (cursor_row >= 0) {
        curs_set(1);
        move(cursor_row, cursor_column);
    } else {
        curs_set(0);
    }
    wnoutrefresh(stdscr);
    cn_hold_output();
    doupdate();
    if (count > 0) cn_write(STDOUT_FILENO, overlay, (size_t)count);
    cn_release_output();
}

void cn_tell(const char *text) { tell(text); }

void cn_erase(void) { erase(); }

void cn_invalidate(void) { clearok(curscr, TRUE); }
void cn_beep(void) { beep(); }

int cn_wait(int timeout_ms, const int *watched, int count) {
    // One that came before: nothing would interrupt the sleep but the timer that it has started.
    if (cn_ending_signal()) return CN_WAIT_SIGNAL;
    struct pollfd inputs[1 + CN_WATCHED_LIMIT] = {{STDIN_FILENO, POLLIN, 0}};
    if (count > CN_WATCHED_LIMIT) count = CN_WATCHED_LIMIT;
    // poll ignores a negative descriptor.
    for (int index = 0; index < count; index++) {
        inputs[1 + index] = (struct pollfd){watched[index], POLLIN, 0};
    }
    struct timespec limit = {timeout_ms / 1000, (long)(timeout_ms % 1000) * 1000000};
    int ready = ppoll(inputs, (nfds_t)count + 1, timeout_ms < 0 ? NULL : &limit, &waiting_mask);
    if (is_asked_to_stop) {
        is_asked_to_stop = 0;
        stop_here();
        // The signal that let it go on waits for this sleep.
        return cn_wait(timeout_ms, watched, count);
    }
    if (was_continued) {
        was_continued = 0;
        tell_modes(true);
        clearok(curscr, TRUE);
        return CN_WAIT_CONTINUED;
    }
    if (ready < 0) return CN_WAIT_SIGNAL;
    if (ready == 0) return CN_WAIT_TIMEOUT;
    if (!inputs[0].revents) return CN_WAIT_WATCHED;
    return CN_WAIT_INPUT;
}

int cn_width(wchar_t character) { return wcwidth(character); }
