// What comes from the terminal, as it comes.
//
// Curses could put bytes together, but it swallows the key behind a byte that it does not
// understand, and hands reports of the mouse and answers of the terminal on as if they were typed.
#define _GNU_SOURCE 1
#include "CNcurses.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

int cn_read(unsigned char *bytes, int capacity) {
    ssize_t count = read(STDIN_FILENO, bytes, (size_t)capacity);
    if (count > 0) return (int)count;
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : -1;
}

void cn_forget_input(void) { tcflush(STDIN_FILENO, TCIFLUSH); }

int cn_escape_delay(int usual_ms) {
    const char *text = getenv("ESCDELAY");
    if (!text || !*text) return usual_ms;
    char *end;
    long value = strtol(text, &end, 10);
    // Whoever names a whole minute does not mean it.
    return *end || value < 0 || value > 10000 ? usual_ms : (int)value;
}

long long cn_now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
