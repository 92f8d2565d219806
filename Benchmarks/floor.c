/* The floor: the least that a program on ncursesw can do to show a frame and answer a key.

   Keys: `r` repaints the whole screen, `t` moves the mark of a menu between two lines, `s` selects the other
   one of two lines, which changes these and two lines below them, `m` appends a line to the file that is given and waits until it is on disk
   before it shows anything, `q` ends; any other one changes a number. */
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <unistd.h>

/* Two pages in turn, of lines as long as those of a list of keys and of a table. */
static void repaint(int count) {
    erase();
    for (int line = 0; line < LINES - 1; line++) {
        if (count % 2) {
            mvprintw(line, 1, "  key %-12d what this key does, told in a sentence", line);
        } else {
            mvprintw(line, 1, "part %d of the other page, with its times", line);
            mvprintw(line, COLS - 20, "%8d:%02d %7d", line * 7, line, line * 13);
        }
    }
    refresh();
}

/* As in a list: the line that is selected stands out, and the foot tells more of it. */
static void select_line(int count) {
    for (int line = 0; line < 2; line++) {
        if (line == count % 2) attron(A_REVERSE);
        mvprintw(2 + line, 1, "entry %d of the list, with its title  %8d words %4d:%02d", line, line * 731,
                 line * 7, line);
        if (line == count % 2) attroff(A_REVERSE);
    }
    mvprintw(LINES - 4, 1, "%d words, %d:%02d at 120 words a minute", 100 + count, count % 10, count % 60);
    mvprintw(LINES - 3, 1, "%d remarks on this entry", count % 10);
    refresh();
}

/* As in a menu: the mark is in colour and the line that has it is bold; nothing else changes. */
static void move_mark(int count) {
    for (int line = 0; line < 2; line++) {
        int chosen = line == count % 2;
        attrset(chosen ? COLOR_PAIR(1) : A_NORMAL);
        mvaddstr(2 + line, 1, chosen ? "\u25b8 " : "  ");
        attrset(chosen ? A_BOLD : A_NORMAL);
        mvprintw(2 + line, 3, "what entry %d of the menu does", line);
        attrset(A_NORMAL);
    }
    refresh();
}

static void append(const char *path, int count) {
    static int file = -1;
    char line[64];
    if (file < 0) file = open(path, O_WRONLY | O_APPEND | O_CREAT, 0600);
    int length = snprintf(line, sizeof line, "{\"seq\":%d,\"type\":\"mark\"}\n", count);
    if (file < 0 || write(file, line, (size_t)length) != length || fdatasync(file) != 0) {
        endwin();
        _exit(1);
    }
}

int main(int argc, char **argv) {
    setlocale(LC_ALL, "");
    initscr();
    cbreak();
    noecho();
    keypad(stdscr, TRUE);
    curs_set(0);
    if (has_colors()) {
        start_color();
        use_default_colors();
        init_pair(1, COLOR_CYAN, -1);
    }
    for (int line = 0, count = 0; line < LINES - 1; line++) mvprintw(line, 1, "ready %d %d", line, count);
    refresh();
    for (int count = 1, key; (key = getch()) != 'q'; count++) {
        if (key == ERR) break;
        if (key == 'r') {
            repaint(count);
            continue;
        }
        if (key == 't') {
            move_mark(count);
            continue;
        }
        if (key == 's') {
            select_line(count);
            continue;
        }
        if (key == 'm' && argc > 1) append(argv[1], count);
        mvprintw(0, 1, "ready %d", count);
        refresh();
    }
    endwin();
    return 0;
}
