#ifndef ORALBLANC_CPROCESS_H
#define ORALBLANC_CPROCESS_H

/// How many words the command line has, the program's name included; 0 where the C library does not tell.
int cp_argument_count(void);
/// Those words, as the system handed them over; NULL where the C library does not tell.
///
/// Swift's own reads them in /proc, and has none where a system has no /proc.
char *_Nullable *_Nullable cp_arguments(void);

#endif
