// setenv, pipe2 and accept4 are extensions of the C standard that glibc hides by default.
#define _GNU_SOURCE 1
#include "CProcess.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/socket.h>
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

#ifdef __linux__
int cp_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }
int cp_socket_pair(int ends[2]) { return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends); }
int cp_accept(int listening) { return accept4(listening, NULL, NULL, SOCK_CLOEXEC); }
#else
// Without such calls a child that another thread starts in between still inherits them.
static int closed(int result, int ends[2]) {
    for (int index = 0; result == 0 && index < 2; index++) fcntl(ends[index], F_SETFD, FD_CLOEXEC);
    return result;
}
int cp_pipe(int ends[2]) { return closed(pipe(ends), ends); }
int cp_socket_pair(int ends[2]) { return closed(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), ends); }
int cp_accept(int listening) {
    int other = accept(listening, NULL, NULL);
    if (other >= 0) fcntl(other, F_SETFD, FD_CLOEXEC);
    return other;
}
#endif
