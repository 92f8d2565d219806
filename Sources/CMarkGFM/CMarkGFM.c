#include "CMarkGFM.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// What cmark asks for is cut from blocks, one piece behind the other. Before each piece stands its
// size, which growing it needs.
typedef struct block {
    struct block *previous;
    size_t size;
    size_t used;
    // What follows must suit any type.
    size_t unused;
} block;

typedef struct {
    size_t size;
    size_t unused;
} piece;

enum { alignment = 16, first_block_bytes = 65536 - 64 };

static _Thread_local block *top;

static unsigned char *bytes_of(block *of) { return (unsigned char *)(of + 1); }

// cmark has no way to go on without memory either.
static void *taken(void *memory) {
    if (!memory) abort();
    return memory;
}

static void add_block(size_t wanted) {
    size_t size = top && top->size ? 2 * top->size : first_block_bytes;
    if (size < wanted) size = wanted;
    block *added = taken(malloc(sizeof(block) + size));
    *added = (block){.previous = top, .size = size};
    top = added;
}

static void *take(size_t size) {
    if (size > SIZE_MAX / 4) abort();
    size_t whole = sizeof(piece) + ((size + alignment - 1) & ~(size_t)(alignment - 1));
    if (!top || top->size - top->used < whole) add_block(whole);
    piece *at = (piece *)(bytes_of(top) + top->used);
    at->size = size;
    top->used += whole;
    return at + 1;
}

static void *take_zeros(size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) abort();
    return memset(take(bytes), 0, bytes);
}

static void *grow(void *old, size_t size) {
    if (!old) return take(size);
    size_t had = ((piece *)old - 1)->size;
    if (size <= had) return old;
    return memcpy(take(size), old, had);
}

static void keep(void *memory) { (void)memory; }

cmark_mem *cg_text_memory(void) {
    static cmark_mem memory = {take_zeros, grow, keep};
    return &memory;
}

void *cg_begin_text(void) {
    // An empty block marks the place; the first block of the text has its own size again.
    block *mark = taken(malloc(sizeof(block)));
    *mark = (block){.previous = top};
    top = mark;
    return mark;
}

void cg_end_text(void *text) {
    for (int is_mark = 0; !is_mark;) {
        block *ended = top;
        is_mark = ended == text;
        top = ended->previous;
        free(ended);
    }
}

// Held for writing by a text that sets special characters, for reading by one that looks at them.
static pthread_rwlock_t special_characters = PTHREAD_RWLOCK_INITIALIZER;

static void lend_processor(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

cmark_node *cg_finish(cmark_parser *parser, bool has_special) {
    enum { tries = 2000 };
    int (*const try_lock)(pthread_rwlock_t *) =
        has_special ? pthread_rwlock_trywrlock : pthread_rwlock_tryrdlock;
    // A text takes a few microseconds, less than going to sleep and waking up again.
    int tried = 0;
    while (tried < tries && try_lock(&special_characters) != 0) {
        lend_processor();
        tried++;
    }
    if (tried == tries) (has_special ? pthread_rwlock_wrlock : pthread_rwlock_rdlock)(&special_characters);
    cmark_node *root = cmark_parser_finish(parser);
    pthread_rwlock_unlock(&special_characters);
    return root;
}
