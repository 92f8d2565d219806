#ifndef ORALBLANC_CMEMORY_H
#define ORALBLANC_CMEMORY_H

/// Gives back to the system the memory that only the start of an oral needed: what the allocator
/// keeps for later, and the pages of code and constants that were used so far. What is still used
/// comes back from the page cache by itself. Does nothing where the C library is not glibc.
void cm_give_back(void);

#endif
