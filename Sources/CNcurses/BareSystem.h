#ifndef ORALBLANC_BARESYSTEM_H
#define ORALBLANC_BARESYSTEM_H

#include <stdbool.h>

/// Takes the table of characters that the archive holds; false where there is none.
bool cn_set_own_locale(void);
/// Tries the description of the terminal of that name, then that of a similar one, then those of the archive,
/// until `attempt` finds one that it can use; false where none is.
bool cn_with_description(const char *name, bool (*attempt)(const char *name));

#endif
