// memmem is an extension that glibc hides by default.
#define _GNU_SOURCE 1
#include "CGumbo.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

typedef struct piece {
    struct piece *next;
    size_t used;
    size_t size;
} piece;

struct gb_page {
    piece *pieces;
    GumboOutput *output;
};

enum { piece_bytes = 1 << 16, alignment = 16 };

static void *take(void *userdata, size_t count) {
    gb_page *page = userdata;
    size_t header = (sizeof(piece) + alignment - 1) / alignment * alignment;
    count = (count + alignment - 1) / alignment * alignment;
    piece *last = page->pieces;
    if (!last || last->size - last->used < count) {
        size_t size = count > piece_bytes - header ? count : piece_bytes - header;
        last = malloc(header + size);
        // Gumbo cannot do without.
        if (!last) abort();
        last->next = page->pieces;
        last->used = 0;
        last->size = size;
        page->pieces = last;
    }
    void *bytes = (char *)last + header + last->used;
    last->used += count;
    return bytes;
}

static void keep(void *userdata, void *bytes) {
    (void)userdata;
    (void)bytes;
}

static const GumboVector *children(const GumboNode *node) {
    if (node->type == GUMBO_NODE_DOCUMENT) return &node->v.document.children;
    const GumboElement *element = gb_element(node);
    return element ? &element->children : NULL;
}

static int is_shallow(const GumboNode *node, unsigned limit) {
    unsigned depth = 0;
    while (1) {
        const GumboVector *below = children(node);
        if (below && below->length > 0) {
            if (++depth > limit) return 0;
            node = below->data[0];
            continue;
        }
        while (node->parent && node->index_within_parent + 1 >= children(node->parent)->length) {
            node = node->parent;
            depth--;
        }
        if (!node->parent) return 1;
        node = children(node->parent)->data[node->index_within_parent + 1];
    }
}

static int is_letter(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }

// The letters of a tag's name up to its end, whatever their case; FNV-1a.
static uint32_t name_of(const char *name, const char *end, const char **after) {
    uint32_t hash = 2166136261u;
    const char *p = name;
    for (; p < end && *p != '>' && *p != '/' && (unsigned char)*p > ' '; p++) {
        unsigned char c = (unsigned char)*p;
        if (c >= 'A' && c <= 'Z') c |= 32;
        hash = (hash ^ c) * 16777619u;
    }
    *after = p;
    return hash;
}

static int is_one_of(const char *name, size_t length, const char *const *names) {
    for (; *names; names++)
        if (strlen(*names) == length && strncasecmp(name, *names, length) == 0) return 1;
    return 0;
}

// What holds nothing.
static const char *const empty[] = {"area", "base", "br",    "col",    "embed", "hr",  "img", "input",
                                    "link", "meta", "param", "source", "track", "wbr", NULL};
// What is closed by the next of its kind.
static const char *const succeeding[] = {"body",  "head",   "html",     "p",        "li",      "td",
                                         "th",    "tr",     "dt",       "dd",       "tbody",   "thead",
                                         "tfoot", "option", "optgroup", "colgroup", "caption", NULL};
// What holds text alone, in which no tag is one.
static const char *const raw[] = {"script", "style",    "textarea", "title", "xmp",
                                  "iframe", "noframes", "noembed",  NULL};

static const char *const drawn[] = {"svg", "math", NULL};

// Where a tag ends, told as a parser does; its attributes are counted from behind its name.
static const char *end_of_tag(const char *p, const char *end, unsigned *attributes) {
    enum { BETWEEN, NAME, BEHIND_NAME, BEFORE_VALUE, VALUE, QUOTED } state = BETWEEN;
    char quote = 0;
    *attributes = 0;
    for (; p < end; p++) {
        if (state == QUOTED) {
            if (*p == quote) state = BETWEEN;
            continue;
        }
        int is_blank = (unsigned char)*p <= ' ';
        if (*p == '>') return p;
        if (state == BEFORE_VALUE) {
            if (is_blank) continue;
            state = *p == '"' || *p == '\'' ? QUOTED : VALUE;
            quote = *p;
        } else if (state == VALUE) {
            if (is_blank) state = BETWEEN;
        } else if (is_blank) {
            if (state == NAME) state = BEHIND_NAME;
        } else if (*p == '/') {
            state = BETWEEN;
        } else if (*p == '=' && state != BETWEEN) {
            state = BEFORE_VALUE;
        } else if (state != NAME) {
            state = NAME;
            ++*attributes;
        }
    }
    return end;
}

static const char *end_of_raw(const char *p, const char *end, const char *name, size_t length) {
    while ((p = memchr(p, '<', (size_t)(end - p)))) {
        if ((size_t)(end - p) > length + 1 && p[1] == '/' && strncasecmp(p + 2, name, length) == 0) return p;
        p++;
    }
    return end;
}

// What a parser closes and opens again where tags cross each other: "<b><i></b></i>".
static const char *const formatting[] = {"a", "b",     "big",    "code",   "em", "font", "i", "nobr",
                                         "s", "small", "strike", "strong", "tt", "u",    NULL};

// How many siblings in all the parser may look through for tags that cross: it seeks the place of an element
// among all its siblings each time, so that a page of nothing but crossed tags took it minutes.
enum { CROSSING_LIMIT = 1 << 23 };

// What a page is found to hold while its tags are looked through, roughly, as by a parser that knows nothing of
// what may stand where.
typedef struct survey {
    // The elements that are open, by the hash of their names.
    uint32_t open[GB_OPEN_LIMIT];
    unsigned char is_formatting[GB_OPEN_LIMIT];
    // Whether a block has begun right in them that the next of its kind will close.
    unsigned char holds_block[GB_OPEN_LIMIT];
    // How many tags began at each depth since what is around them was opened, and since the last such block.
    unsigned siblings[GB_OPEN_LIMIT + 1];
    unsigned recent[GB_OPEN_LIMIT + 1];
    unsigned depth;
    // In drawings and formulas, and only there, a tag may close itself; how many were open before one.
    unsigned foreign;
    size_t crossings;
} survey;

// Takes the tag that closes an element; returns whether the parser can still be trusted with the page.
static int close_element(survey *page, uint32_t hash, int is_formatting) {
    unsigned place = page->depth;
    while (place > 0 && page->open[place - 1] != hash) place--;
    if (is_formatting) {
        int crosses = place != page->depth || place == 0;
        int is_around_block = 0;
        for (unsigned inner = place > 0 ? place - 1 : page->depth; inner < page->depth; inner++)
            if (page->holds_block[inner] || (inner >= place && !page->is_formatting[inner]))
                is_around_block = 1;
        if (crosses || is_around_block) {
            unsigned around = place > 0 ? place - 1 : page->depth;
            page->crossings += (is_around_block ? page->siblings[around] : page->recent[around]) + 1;
            if (page->crossings > CROSSING_LIMIT) return 0;
        }
    }
    // What looks bold goes on being bold behind the end of what is around it, so a parser keeps it open; all
    // else within what ends is closed.
    unsigned kept = place > 0 ? place - 1 : page->depth;
    if (place > 0 && kept <= page->foreign) page->foreign = GB_OPEN_LIMIT;
    for (unsigned inner = place; place > 0 && inner < page->depth; inner++) {
        if (!is_formatting && !page->is_formatting[inner]) continue;
        page->open[kept] = page->open[inner];
        page->is_formatting[kept] = page->is_formatting[inner];
        page->holds_block[kept] = page->holds_block[inner];
        page->siblings[kept + 1] = page->siblings[inner + 1];
        page->recent[kept + 1] = page->recent[inner + 1];
        kept++;
    }
    page->depth = kept;
    return 1;
}

// Takes the tag that opens an element; returns whether the parser can still be trusted with the page.
static int open_element(survey *page, uint32_t hash, const char *name, size_t length, int closes_itself) {
    unsigned depth = page->depth;
    page->siblings[depth]++;
    page->recent[depth]++;
    if (is_one_of(name, length, succeeding)) {
        page->recent[depth] = 0;
        if (depth > 0) page->holds_block[depth - 1] = 1;
        return 1;
    }
    if (is_one_of(name, length, empty) || (page->foreign < depth && closes_itself)) return 1;
    if (depth == GB_OPEN_LIMIT) return 0;
    if (page->foreign == GB_OPEN_LIMIT && is_one_of(name, length, drawn)) page->foreign = depth;
    page->open[depth] = hash;
    page->is_formatting[depth] = (unsigned char)is_one_of(name, length, formatting);
    page->holds_block[depth] = 0;
    page->siblings[depth + 1] = page->recent[depth + 1] = 0;
    page->depth++;
    return 1;
}

// Whether so few elements are open at any place, and so few tags cross each other, that the parser may be
// trusted with the page.
static int is_tame(const char *bytes, size_t count) {
    survey page = {.foreign = GB_OPEN_LIMIT};
    unsigned attributes;
    const char *end = bytes + count;
    const char *p = bytes;
    while (p < end && (p = memchr(p, '<', (size_t)(end - p)))) {
        const char *name = p + 1;
        if (end - p >= 4 && memcmp(p, "<!--", 4) == 0) {
            p = memmem(p + 2, (size_t)(end - p) - 2, "-->", 3);
            if (!p) return 1;
        } else if (name + 1 < end && *name == '/' && is_letter(name[1])) {
            uint32_t hash = name_of(++name, end, &p);
            int is_formatting = is_one_of(name, (size_t)(p - name), formatting);
            p = end_of_tag(p, end, &attributes);
            if (attributes > GB_ATTRIBUTE_LIMIT || !close_element(&page, hash, is_formatting)) return 0;
        } else if (name < end && is_letter(*name)) {
            uint32_t hash = name_of(name, end, &p);
            size_t length = (size_t)(p - name);
            p = end_of_tag(p, end, &attributes);
            if (attributes > GB_ATTRIBUTE_LIMIT) return 0;
            if (is_one_of(name, length, raw)) {
                page.siblings[page.depth]++;
                page.recent[page.depth]++;
                p = end_of_raw(p, end, name, length);
            } else if (!open_element(&page, hash, name, length, p[-1] == '/')) {
                return 0;
            }
        } else {
            p = name;
        }
    }
    return 1;
}

gb_page *gb_parse(const char *bytes, size_t count, unsigned limit) {
    if (!is_tame(bytes, count)) return NULL;
    gb_page *page = calloc(1, sizeof *page);
    if (!page) return NULL;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = take;
    options.deallocator = keep;
    options.userdata = page;
    options.max_errors = 0;
    page->output = gumbo_parse_with_options(&options, bytes, count);
    if (!page->output || !is_shallow(page->output->document, limit)) {
        gb_free(page);
        return NULL;
    }
    return page;
}

const GumboNode *gb_root(const gb_page *page) { return page->output->document; }

void gb_free(gb_page *page) {
    piece *next = page->pieces;
    while (next) {
        piece *freed = next;
        next = next->next;
        free(freed);
    }
    free(page);
}

const GumboElement *gb_element(const GumboNode *node) {
    int is_element = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
    return is_element ? &node->v.element : NULL;
}

const GumboText *gb_text(const GumboNode *node) {
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        return &node->v.text;
    default:
        return NULL;
    }
}

unsigned gb_child_count(const GumboNode *node) {
    const GumboVector *below = children(node);
    return below ? below->length : 0;
}

const GumboNode *gb_child(const GumboNode *node, unsigned index) { return children(node)->data[index]; }

const GumboAttribute *gb_attribute(const GumboElement *element, unsigned index) {
    return element->attributes.data[index];
}
