#ifndef ORALBLANC_OUTPUT_H
#define ORALBLANC_OUTPUT_H

#include <stddef.h>

// Keeps a text back until the next cn_send, which writes it first; what does not fit goes out at once.
void cn_hold(const void *bytes, size_t count);
// Writes what is held back and nothing more.
void cn_release(void);

#endif
