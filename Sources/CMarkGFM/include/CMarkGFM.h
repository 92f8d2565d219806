#ifndef ORALBLANC_CMARKGFM_H
#define ORALBLANC_CMARKGFM_H

#include <stdbool.h>

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

/// Ends the parsing of a text and returns its tree; several threads may do so at once.
///
/// `has_special` tells that an extension with characters of its own is attached: strikethrough or
/// autolink. cmark-gfm keeps those in a global while it reads the running text, which it does at the
/// end. A text with them is therefore finished alone; the others only look at the global, and are
/// finished side by side.
cmark_node *cg_finish(cmark_parser *parser, bool has_special);

#endif
