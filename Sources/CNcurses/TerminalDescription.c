// What is known of a terminal by its name alone. A file of its own, because term.h takes names such as
// `lines` and `columns` for itself.

#include "CNcurses.h"

#include "BareSystem.h"

#include <term.h>
#include <unistd.h>

static bool has_screen(const char *name) {
    int problem = 0;
    if (setupterm(name, STDOUT_FILENO, &problem) != OK) return false;
    const char *place = tigetstr("cup");
    bool has_screen = place && place != (const char *)-1;
    del_curterm(cur_term);
    return has_screen;
}

bool cn_has_screen(const char *name) { return cn_with_description(name, has_screen); }
