#include "CGumbo.h"

#include <stdlib.h>

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

gb_page *gb_parse(const char *bytes, size_t count, unsigned limit) {
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
