// What a bare system lacks, such as Alpine, an empty container or a server that does not know the user's
// terminal: the table of characters of a UTF-8 locale, and the description of the terminal. Both lie in a
// folder of the archive, share/oralblanc beside bin, and are used only where the system has none.

// getauxval and secure_getenv are extensions that glibc hides by default.
#define _GNU_SOURCE 1
#include "BareSystem.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef __linux__
#include <sys/auxv.h>
#endif

enum { PATH_CAPACITY = 4096 };

// The folder of that name below share/oralblanc, told by the path that the program was started with: /proc
// may be missing as well.
static bool find_aid(const char *name, char path[PATH_CAPACITY]) {
#ifdef __linux__
    const char *program = (const char *)getauxval(AT_EXECFN);
    char *real = program ? realpath(program, NULL) : NULL;
    if (!real) return false;
    char *slash = strrchr(real, '/');
    if (slash) *slash = '\0';
    int length = snprintf(path, PATH_CAPACITY, "%s/../share/oralblanc/%s", real, name);
    free(real);
    return length > 0 && length < PATH_CAPACITY;
#else
    (void)name;
    (void)path;
    return false;
#endif
}

// Sets a variable and gives back what it was, for `restore`: no child is to inherit what is for us.
static char *replace(const char *name, const char *value) {
    const char *old = getenv(name);
    char *copy = old ? strdup(old) : NULL;
    setenv(name, value, 1);
    return copy;
}

static void restore(const char *name, char *old) {
    if (old) {
        setenv(name, old, 1);
    } else {
        unsetenv(name);
    }
    free(old);
}

bool cn_set_own_locale(void) {
    char path[PATH_CAPACITY];
    if (!find_aid("locale", path)) return false;
    char *old = replace("LOCPATH", path);
    bool is_set = setlocale(LC_CTYPE, "C.UTF-8") != NULL;
    restore("LOCPATH", old);
    return is_set;
}

// A terminal that is close enough to one whose name nobody has described here: nearly all that are
// written today do what xterm does, and say so in their name or not.
static const char *relative_of(const char *name) {
    static const char *const relatives[][2] = {
        {"screen", "screen-256color"},
        {"tmux", "tmux-256color"},
        {"rxvt", "rxvt-unicode-256color"},
        {"xterm", "xterm-256color"},
        {"vte", "xterm-256color"},
        {"gnome", "xterm-256color"},
        {"konsole", "xterm-256color"},
        {"kitty", "xterm-256color"},
        {"alacritty", "xterm-256color"},
        {"foot", "xterm-256color"},
        {"wezterm", "xterm-256color"},
        {"ghostty", "xterm-256color"},
        {"contour", "xterm-256color"},
        {"iterm", "xterm-256color"},
        {"mintty", "xterm-256color"},
        {"ms-terminal", "xterm-256color"},
        {"st-", "xterm-256color"},
        {"putty", "xterm-256color"},
        {"linux", "linux"},
        {"vt", "vt100"},
    };
    for (size_t i = 0; i < sizeof(relatives) / sizeof(relatives[0]); i++) {
        if (strncmp(name, relatives[i][0], strlen(relatives[i][0])) == 0) return relatives[i][1];
    }
    return NULL;
}

bool cn_with_description(const char *name, bool (*attempt)(const char *name)) {
    if (!name || !*name) return false;
    if (attempt(name)) return true;
    const char *relative = relative_of(name);
    if (relative && attempt(relative)) return true;

    char path[PATH_CAPACITY];
    if (!find_aid("terminfo", path)) return false;
    char *old = replace("TERMINFO", path);
    bool is_described = attempt(name) || (relative && attempt(relative));
    restore("TERMINFO", old);
    return is_described;
}
