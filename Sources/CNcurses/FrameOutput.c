// One write per frame.
//
// Curses flushes its output at every movement of the cursor: two dozen writes for a screen, of which
// a terminal may show any as a frame of its own, and ssh may send each in a packet. Where curses is
// linked in, the release build has it call cn_write in place of write (scripts/link-flags.sh).
#include "FrameOutput.h"

#include <errno.h>
#include <poll.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

static bool is_holding;
static char held[8192];
static size_t held_count;

static void send(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t sent = write(STDOUT_FILENO, bytes, count);
        if (sent > 0) {
            bytes += sent;
            count -= (size_t)sent;
        } else if (sent < 0 && errno == EAGAIN) {
            // Standard output may share its mode with another program that does not block.
            struct pollfd output = {STDOUT_FILENO, POLLOUT, 0};
            poll(&output, 1, -1);
        } else if (!(sent < 0 && errno == EINTR)) {
            // The terminal is gone, which the next reading of a key notices.
            return;
        }
    }
}

static void send_held(void) {
    send(held, held_count);
    held_count = 0;
}

void cn_hold_output(void) { is_holding = true; }

void cn_release_output(void) {
    is_holding = false;
    send_held();
}

ssize_t cn_write(int descriptor, const void *bytes, size_t count) {
    if (!is_holding || descriptor != STDOUT_FILENO) return write(descriptor, bytes, count);
    if (count > sizeof held - held_count) send_held();
    if (count > sizeof held) return write(descriptor, bytes, count);
    memcpy(held + held_count, bytes, count);
    held_count += count;
    return (ssize_t)count;
}
