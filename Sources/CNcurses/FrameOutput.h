#ifndef ORALBLANC_FRAME_OUTPUT_H
#define ORALBLANC_FRAME_OUTPUT_H

#include <sys/types.h>

// Keeps what cn_write gets for standard output.
void cn_hold_output(void);
// Sends what was kept, and whatever comes later at once.
void cn_release_output(void);
// write(2) as curses calls it in the release build; no one else does.
ssize_t cn_write(int descriptor, const void *bytes, size_t count);

#endif
