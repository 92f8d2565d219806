// ppoll and wcwidth are extensions that glibc hides by default.
#define _GNU_SOURCE 1
#include "CNcurses.h"

#include "BareSystem.h"
#include "Ending.h"
#include "Output.h"
#include "TerminalDescription.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved_termios;
static struct termios program_termios;
static int screen_rows, screen_columns;
static volatile sig_atomic_t was_continued;
static volatile sig_atomic_t is_asked_to_stop;
static volatile sig_atomic_t is_entered_again;
static bool takes_mouse;
// Whether the terminal shows what is not ours: another program, or the shell.
static bool is_screen_left = true;

// Signals that may only arrive while cn_wait sleeps: handlers then interrupt nothing.
// Those that end the program are none of them (Ending.c), as a write may be what never comes back.
static sigset_t waiting_mask;
static sigset_t working_mask;

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

static void hold(const char *text) { cn_hold(text, strlen(text)); }

static void hold_sequence(enum cn_sequence_name name, int first, int second) {
    unsigned char bytes[128];
    cn_hold(bytes, (size_t)cn_sequence(name, first, second, bytes, (int)sizeof bytes));
}

static void hold_modes(bool on) {
    hold(on ? CN_PASTE_ON : CN_PASTE_OFF);
    if (takes_mouse) hold(on ? CN_MOUSE_ON : CN_MOUSE_OFF);
}

// Keys one by one and unseen, Enter told from Ctrl-J, and a line feed that is only that. Ctrl-S would hold
// the output, and a clock that stands still would be believed.
static void make_program_termios(void) {
    program_termios = saved_termios;
    program_termios.c_iflag &= ~(tcflag_t)(ICRNL | INLCR | IGNCR | IXON | IXOFF);
    program_termios.c_oflag &= ~(tcflag_t)ONLCR;
    program_termios.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL);
    program_termios.c_lflag |= ISIG;
    program_termios.c_cc[VMIN] = 1;
    program_termios.c_cc[VTIME] = 0;
}

// Waits until what was written is on its way, unless the terminal takes nothing any more.
static void set_termios(const struct termios *modes) {
    while (tcsetattr(STDIN_FILENO, TCSADRAIN, modes) != 0 && errno == EINTR && !cn_is_output_cut()) continue;
}

// What the terminal has to be told before the first frame goes out with it.
static void enter_screen(void) {
    is_screen_left = false;
    set_termios(&program_termios);
    hold_sequence(CN_ENTER_SCREEN, 0, 0);
    hold_sequence(CN_OVERWRITE, 0, 0);
    hold_sequence(CN_WRAP, 0, 0);
    hold_sequence(CN_KEYS_ON, 0, 0);
    hold_sequence(CN_HIDE_CURSOR, 0, 0);
    hold_modes(true);
}

static void leave_screen(void) {
    is_screen_left = true;
    hold_modes(false);
    hold_sequence(CN_RESET, 0, 0);
    hold_sequence(CN_RESET_COLORS, 0, 0);
    hold_sequence(CN_SHOW_CURSOR, 0, 0);
    // Where there is no page of its own, the shell goes on below the last frame.
    hold_sequence(CN_PLACE, screen_rows - 1, 0);
    hold_sequence(CN_LEAVE_SCREEN, 0, 0);
    hold_sequence(CN_KEYS_OFF, 0, 0);
    // The column is not known to a terminal without such a page.
    hold("\r");
    cn_release();
    set_termios(&saved_termios);
}

int cn_start(bool mouse) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CN_NOT_A_TERMINAL;
    // Letters are all that is asked of the locale; its other parts are a dozen files to open.
    if (!setlocale(LC_CTYPE, "") || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        if (!setlocale(LC_CTYPE, "C.UTF-8") && !cn_set_own_locale()) return CN_NO_UTF8;
    }
    if (!cn_read_description(getenv("TERM"))) return CN_UNKNOWN_TERMINAL;
    tcgetattr(STDIN_FILENO, &saved_termios);
    make_program_termios();
    install_signals();
    cn_described_size(&screen_rows, &screen_columns);
    cn_update_size();
    cn_set_running(true);
    takes_mouse = mouse;
    atexit(cn_stop);
    enter_screen();
    return CN_STARTED;
}

void cn_stop(void) {
    if (!cn_is_running()) return;
    if (!is_screen_left) leave_screen();
    if (cn_is_output_cut()) cn_give_back();
    cn_set_running(false);
    sigprocmask(SIG_SETMASK, &waiting_mask, NULL);
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
    // The signal that let it go on is told at the next sleep, unless nothing had stopped it.
    sigset_t pending;
    is_entered_again = sigpending(&pending) == 0 && sigismember(&pending, SIGCONT) == 1;
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

// A size that the environment names holds, as it does for programs on curses (curs_util(3x), use_env).
static int named_size(const char *name) {
    const char *text = getenv(name);
    char *end;
    long value = text && *text ? strtol(text, &end, 10) : 0;
    return value > 0 && value <= 1000 && !*end ? (int)value : 0;
}

bool cn_update_size(void) {
    struct winsize told;
    if (ioctl(STDIN_FILENO, TIOCGWINSZ, &told) != 0) memset(&told, 0, sizeof told);
    int rows = named_size("LINES"), columns = named_size("COLUMNS");
    if (!rows) rows = told.ws_row ? told.ws_row : screen_rows;
    if (!columns) columns = told.ws_col ? told.ws_col : screen_columns;
    if (rows == screen_rows && columns == screen_columns) return false;
    screen_rows = rows;
    screen_columns = columns;
    return true;
}

int cn_rows(void) { return screen_rows; }
int cn_columns(void) { return screen_columns; }

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
        // A stop that could not be noticed has left the terminal to the shell.
        if (!is_entered_again) enter_screen();
        is_entered_again = 0;
        return CN_WAIT_CONTINUED;
    }
    if (ready < 0) return CN_WAIT_SIGNAL;
    if (ready == 0) return CN_WAIT_TIMEOUT;
    if (!inputs[0].revents) return CN_WAIT_WATCHED;
    return CN_WAIT_INPUT;
}

int cn_width(wchar_t character) { return wcwidth(character); }
