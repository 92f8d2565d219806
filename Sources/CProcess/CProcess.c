// setenv is an extension of the C standard that glibc hides by default.
#define _GNU_SOURCE 1
#include "CProcess.h"

#include <stdlib.h>
#include <unistd.h>

static int argument_count;
static char **arguments;

#ifdef __GLIBC__
// Before the initialisers of the Swift runtime, which have no priority: one of them looks in /proc for the
// program that reports crashes, and ends the process where there is no /proc, as in an empty root or a
// rescue system. It does not look where it is told.
__attribute__((constructor(101))) static void prepare(int count, char **words, char **environment) {
    (void)environment;
    argument_count = count;
    arguments = words;
    if (access("/proc/self/exe", F_OK) != 0) setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=/none", 1);
}
#endif

int cp_argument_count(void) { return argument_count; }
char **cp_arguments(void) { return arguments; }
