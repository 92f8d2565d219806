// One write per frame.
//
// A terminal may show whatever a write brings as a frame of its own, and ssh may send it in a packet. So a
// frame goes out in one piece, and so does the first one with all that takes the terminal over.
#include "Output.h"

#include "CNcurses.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static char held[512];
static size_t held_count;

// Writes both pieces, however often the terminal takes only a part.
static void send_both(struct iovec pieces[2]) {
    int first = 0;
    while (first < 2) {
        if (pieces[first].iov_len == 0) {
            first++;
            continue;
        }
        ssize_t sent = writev(STDOUT_FILENO, pieces + first, 2 - first);
        if (sent < 0) {
            if (errno == EINTR) continue;
            // The terminal is gone, which the next reading of a key notices.
            if (errno != EAGAIN) return;
            // Standard output may share its mode with another program that does not block.
            struct pollfd output = {STDOUT_FILENO, POLLOUT, 0};
            poll(&output, 1, -1);
            continue;
        }
        for (int piece = first; piece < 2 && sent > 0; piece++) {
            size_t part = (size_t)sent < pieces[piece].iov_len ? (size_t)sent : pieces[piece].iov_len;
            pieces[piece].iov_base = (char *)pieces[piece].iov_base + part;
            pieces[piece].iov_len -= part;
            sent -= (ssize_t)part;
        }
    }
}

void cn_send(const unsigned char *bytes, int count) {
    struct iovec pieces[2] = {{held, held_count}, {(void *)bytes, (size_t)count}};
    held_count = 0;
    send_both(pieces);
}

void cn_release(void) { cn_send(NULL, 0); }

void cn_hold(const void *bytes, size_t count) {
    if (count > sizeof held - held_count) cn_release();
    if (count > sizeof held) {
        cn_send(bytes, (int)count);
        return;
    }
    memcpy(held + held_count, bytes, count);
    held_count += count;
}
