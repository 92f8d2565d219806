#ifndef ORALBLANC_ENDING_H
#define ORALBLANC_ENDING_H

#include <stdbool.h>
#include <termios.h>

// Pastes in brackets; the mouse's buttons, told in the form that has no limit of columns.
#define CN_PASTE_ON "\033[?2004h"
#define CN_PASTE_OFF "\033[?2004l"
#define CN_MOUSE_ON "\033[?1000h\033[?1006h"
#define CN_MOUSE_OFF "\033[?1006l\033[?1000l"
// What gives a terminal back without looking at its description: the modes above, the first page, the cursor, plain
// characters and keys.
#define CN_LEAVE CN_MOUSE_OFF CN_PASTE_OFF "\033[?1049l\033[?25h\033[0m\033[?1l\033>\r\n"

// Has a function called at a signal; no other signal is held up meanwhile.
void cn_install_handler(int number, void (*handler)(int), int flags);

// Installs what every signal does that would end the program.
// `settings` are those of the terminal as it was found.
void cn_install_endings(const struct termios *settings);
// Whether the terminal is ours, and has to be given back.
void cn_set_running(bool is_running);
bool cn_is_running(void);
// Whether another program has the terminal for the time being.
void cn_set_left(bool is_left);
// Whether the terminal took no more output, so that the program writes into the void.
bool cn_is_output_cut(void);
// Gives the terminal back without its description, as far as that is possible without waiting for it.
void cn_give_back(void);

#endif
