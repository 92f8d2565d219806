#ifndef ORALBLANC_CMARKGFM_H
#define ORALBLANC_CMARKGFM_H

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

/// Memory for the tree of one text, taken and given back as a whole. A tree is made of many small
/// pieces, and most of the time that parsing a short text takes goes into each of them otherwise.
/// What is freed in between is kept until the end, so it is for short texts only.
///
/// Memory belongs to the thread that took it; the last text begun is the first to be ended.
cmark_mem *cg_text_memory(void);

/// Begins a text on this thread, and returns what ends it.
void *cg_begin_text(void);

/// Gives back all that this thread has taken since the text was begun.
void cg_end_text(void *text);

#endif
