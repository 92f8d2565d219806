/* The floor: the least that a program on ncursesw can do to show a frame and answer a key. */
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>

int main(void) {
    setlocale(LC_ALL, "");
    initscr();
    cbreak();
    noecho();
    keypad(stdscr, TRUE);
    curs_set(0);
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    for (int line = 0, count = 0; line < LINES - 1; line++) mvprintw(line, 1, "ready %d %d", line, count);
    refresh();
    for (int count = 1, key; (key = getch()) != 'q'; count++) {
        mvprintw(0, 1, "ready %d", count);
        refresh();
    }
    endwin();
    return 0;
}
