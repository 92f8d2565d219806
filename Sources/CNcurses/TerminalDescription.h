#ifndef ORALBLANC_TERMINAL_DESCRIPTION_H
#define ORALBLANC_TERMINAL_DESCRIPTION_H

#include <stdbool.h>

// Reads the description of a terminal of that name, or of a similar one, for all that follows.
bool cn_read_description(const char *name);
// The size that it names, or the usual one.
void cn_described_size(int *rows, int *columns);

#endif
