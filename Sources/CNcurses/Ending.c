// How the program ends when a signal asks it to.
//
// The run loop notices the signal and leaves everything in order. Two things can keep it from that: a
// terminal that takes no output (a frozen ssh, a stopped pane), behind which a write waits for ever, and
// work that takes long. A timer sees to both: at its first tick what is written goes nowhere, at its
// second the terminal is given back and the program ends. What was shown is on the disk by then.
#define _GNU_SOURCE 1
#include "Ending.h"

#include "CNcurses.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

// All that end a program by themselves and are no crash; those of a machine's own range follow.
static const int ending_signals[] = {
    SIGINT,    SIGTERM, SIGHUP, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
#ifdef SIGPOLL
    SIGPOLL,
#endif
#ifdef SIGPWR
    SIGPWR,
#endif
#ifdef SIGSTKFLT
    SIGSTKFLT,
#endif
};
static const int crash_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT, SIGSYS};

enum { FIRST_TICK_US = 350000, NEXT_TICKS_US = 300000 };

static struct termios saved_settings;
static volatile sig_atomic_t ending_signal;
// Whether the run loop knows of it.
static volatile sig_atomic_t is_noticed;
static volatile sig_atomic_t is_running;
static volatile sig_atomic_t is_left;
static volatile sig_atomic_t is_output_cut;
static volatile sig_atomic_t ticks;
// The terminal once more, opened so that no write to it waits.
static volatile sig_atomic_t free_output = -1;

void cn_install_handler(int number, void (*handler)(int), int flags) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

// From here on only calls listed in signal-safety(7), since handlers make them.

static void open_free_output(void) {
    if (free_output >= 0) return;
    // A descriptor of its own: the mode of standard output is shared with the shell.
    free_output = open("/proc/self/fd/1", O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
}

static bool is_taking_output(void) {
    struct pollfd output = {STDOUT_FILENO, POLLOUT, 0};
    return poll(&output, 1, 0) != 0;
}

static void cut_output(void) {
    open_free_output();
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0) return;
    dup2(nowhere, STDOUT_FILENO);
    close(nowhere);
    is_output_cut = 1;
}

void cn_give_back(void) {
    // CAN ends a sequence that was cut off.
    static const char leave[] = "\030" CN_LEAVE;
    open_free_output();
    int output = free_output >= 0 ? free_output : STDOUT_FILENO;
    // What waits to be shown is of a screen that is gone, and leaves no room for the way back.
    if (is_output_cut || !is_taking_output()) tcflush(output, TCOFLUSH);
    ssize_t ignored = write(output, leave, sizeof leave - 1);
    (void)ignored;
    tcsetattr(STDIN_FILENO, TCSANOW, &saved_settings);
    is_running = 0;
}

static void tick(void) {
    if (!is_running || is_left) return;
    ticks++;
    if (!is_output_cut && !is_taking_output()) {
        cut_output();
    } else if (ticks > 1 && !is_noticed) {
        int number = ending_signal;
        cn_give_back();
        _exit(128 + number);
    }
}

static void note_ending(int number) {
    if (ending_signal) {
        if (number == SIGALRM) tick();
        return;
    }
    ending_signal = number;
    struct itimerval timer = {{0, NEXT_TICKS_US}, {0, FIRST_TICK_US}};
    setitimer(ITIMER_REAL, &timer, NULL);
}

// The program is already broken when this runs.
static void restore_after_crash(int number) {
    if (is_running) cn_give_back();
    struct sigaction plain;
    memset(&plain, 0, sizeof plain);
    plain.sa_handler = SIG_DFL;
    sigaction(number, &plain, NULL);
    raise(number);
}

// From here on anything goes again.

void cn_install_endings(const struct termios *settings) {
    saved_settings = *settings;
    for (size_t i = 0; i < COUNT(ending_signals); i++) cn_install_handler(ending_signals[i], note_ending, 0);
#ifdef SIGRTMIN
    for (int number = SIGRTMIN; number <= SIGRTMAX; number++) cn_install_handler(number, note_ending, 0);
#endif
    for (size_t i = 0; i < COUNT(crash_signals); i++)
        cn_install_handler(crash_signals[i], restore_after_crash, SA_NODEFER);
    // Whoever started the program may have left them blocked.
    sigset_t endings;
    sigemptyset(&endings);
    for (size_t i = 0; i < COUNT(ending_signals); i++) sigaddset(&endings, ending_signals[i]);
#ifdef SIGRTMIN
    for (int number = SIGRTMIN; number <= SIGRTMAX; number++) sigaddset(&endings, number);
#endif
    sigprocmask(SIG_UNBLOCK, &endings, NULL);
}

void cn_set_running(bool running) { is_running = running; }
bool cn_is_running(void) { return is_running; }

void cn_set_left(bool left) {
    is_left = left;
    // The keys that end a program are meant for the one that has the terminal, as in system(3).
    if (left) {
        signal(SIGINT, SIG_IGN);
        signal(SIGQUIT, SIG_IGN);
    } else {
        cn_install_handler(SIGINT, note_ending, 0);
        cn_install_handler(SIGQUIT, restore_after_crash, SA_NODEFER);
    }
}

bool cn_is_output_cut(void) { return is_output_cut; }

int cn_ending_signal(void) {
    if (ending_signal) is_noticed = 1;
    return ending_signal;
}
