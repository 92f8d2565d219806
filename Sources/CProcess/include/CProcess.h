#ifndef ORALBLANC_CPROCESS_H
#define ORALBLANC_CPROCESS_H

/// How many words the command line has, the program's name included; 0 where the C library does not tell.
int cp_argument_count(void);
/// Those words, as the system handed them over; NULL where the C library does not tell.
///
/// Swift's own reads them in /proc, and has none where a system has no /proc.
char *_Nullable *_Nullable cp_arguments(void);

/// A pipe that no child inherits by itself, not even one that another thread starts at this moment; 0 where
/// it was made, as pipe(2) has it.
int cp_pipe(int ends[_Nonnull 2]);
/// Two connected sockets of this machine that no child inherits by itself, as socketpair(2) has them.
int cp_socket_pair(int ends[_Nonnull 2]);
/// The next who connected to a socket, as accept(2) has it; no child inherits it by itself.
int cp_accept(int listening);

#endif
