// ppoll and wcwidth are extensions that glibc hides by default.
#define _GNU_SOURCE 1
#include "CNcurses.h"

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
static volatile sig_atomic_t ending_signal;
static volatile sig_atomic_t is_running;
static volatile sig_atomic_t was_continued;
static volatile sig_atomic_t is_asked_to_stop;
static bool takes_mouse;

// Pastes in brackets; the mouse's buttons, told in the form that has no limit of columns.
#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"
#define MOUSE_ON "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"
// Signals that may only arrive while cn_wait sleeps: handlers then never interrupt a curses call.
static sigset_t waiting_mask;
static sigset_t working_mask;

static const int ending_signals[] = {SIGINT, SIGTERM, SIGHUP};
static const int crash_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT};
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static void note_ending(int number) { ending_signal = number; }

static void note_continued(int number) {
    (void)number;
    was_continued = 1;
}

// Only calls listed in signal-safety(7): the program is already broken when this runs.
static void restore_after_crash(int number) {
    static const char leave[] = MOUSE_OFF PASTE_OFF "\033[?1049l\033[?25h\033[0m\033[?1l\033>\r\n";
    if (is_running) {
        ssize_t ignored = write(STDOUT_FILENO, leave, sizeof leave - 1);
        (void)ignored;
        tcsetattr(STDIN_FILENO, TCSANOW, &saved_termios);
        is_running = 0;
    }
    struct sigaction plain;
    memset(&plain, 0, sizeof plain);
    plain.sa_handler = SIG_DFL;
    sigaction(number, &plain, NULL);
    raise(number);
}

// A child that ends, or another size, only has to interrupt the sleep.
static void note_child(int number) { (void)number; }
static void note_resize(int number) { (void)number; }

static void note_stop(int number) {
    (void)number;
    is_asked_to_stop = 1;
}

static void install(int number, void (*handler)(int), int flags) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

static void install_signals(void) {
    // Before newterm, so that curses leaves these dispositions alone.
    install(SIGWINCH, note_resize, 0);
    install(SIGTSTP, note_stop, 0);
    for (size_t i = 0; i < COUNT(ending_signals); i++) install(ending_signals[i], note_ending, 0);
    for (size_t i = 0; i < COUNT(crash_signals); i++)
        install(crash_signals[i], restore_after_crash, SA_NODEFER);
    install(SIGCONT, note_continued, 0);
    install(SIGCHLD, note_child, SA_NOCLDSTOP);
    signal(SIGPIPE, SIG_IGN);

    sigprocmask(SIG_BLOCK, NULL, &waiting_mask);
    working_mask = waiting_mask;
    for (size_t i = 0; i < COUNT(ending_signals); i++) sigaddset(&working_mask, ending_signals[i]);
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
    tell(on ? PASTE_ON : PASTE_OFF);
    if (takes_mouse) tell(on ? MOUSE_ON : MOUSE_OFF);
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

int cn_start(bool colors, bool mouse) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CN_NOT_A_TERMINAL;
    // Letters are all that is asked of the locale; its other parts are a dozen files to open.
    if (!setlocale(LC_CTYPE, "") || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        if (!setlocale(LC_CTYPE, "C.UTF-8")) return CN_NO_UTF8;
    }
    tcgetattr(STDIN_FILENO, &saved_termios);
    install_signals();
    screen = newterm(NULL, stdout, stdin);
    if (!screen) {
        sigprocmask(SIG_SETMASK, &waiting_mask, NULL);
        return CN_UNKNOWN_TERMINAL;
    }
    // A terminal that cannot place its cursor, such as "dumb", has no screen to draw on.
    if (!tigetstr("cup")) {
        endwin();
        sigprocmask(SIG_SETMASK, &waiting_mask, NULL);
        return CN_UNKNOWN_TERMINAL;
    }
    is_running = 1;
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
    if (!is_running) return;
    if (!isendwin()) {
        tell_modes(false);
        endwin();
    }
    is_running = 0;
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
    install(SIGTSTP, note_stop, 0);
    enter_screen();
}

// The keys that end a program are meant for the one that has the terminal, as in system(3).
void cn_leave(void) {
    leave_screen();
    signal(SIGINT, SIG_IGN);
    signal(SIGQUIT, SIG_IGN);
    sigprocmask(SIG_SETMASK, &waiting_mask, NULL);
}

void cn_return(void) {
    sigprocmask(SIG_SETMASK, &working_mask, NULL);
    install(SIGINT, note_ending, 0);
    install(SIGQUIT, restore_after_crash, SA_NODEFER);
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

void cn_show(int cursor_row, int cursor_column) {
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
    cn_release_output();
}

void cn_erase(void) { erase(); }

void cn_invalidate(void) { clearok(curscr, TRUE); }
void cn_beep(void) { beep(); }

int cn_wait(int timeout_ms, int watched) {
    // poll ignores a negative descriptor.
    struct pollfd inputs[] = {{STDIN_FILENO, POLLIN, 0}, {watched, POLLIN, 0}};
    struct timespec limit = {timeout_ms / 1000, (long)(timeout_ms % 1000) * 1000000};
    int ready = ppoll(inputs, COUNT(inputs), timeout_ms < 0 ? NULL : &limit, &waiting_mask);
    if (is_asked_to_stop) {
        is_asked_to_stop = 0;
        stop_here();
        // The signal that let it go on waits for this sleep.
        return cn_wait(timeout_ms, watched);
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

int cn_ending_signal(void) { return ending_signal; }

int cn_width(wchar_t character) { return wcwidth(character); }
