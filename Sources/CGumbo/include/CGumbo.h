#ifndef ORALBLANC_CGUMBO_H
#define ORALBLANC_CGUMBO_H

#include <gumbo.h>

/// A page that was parsed. Its memory is taken in large pieces and given back as a whole: Gumbo's own
/// way of giving a tree back goes down it by recursion, which a deep page makes overflow.
typedef struct gb_page gb_page;

/// How many elements may be open at once before the parser is not even started: each tag makes it look
/// through those that are open, so that a page of nothing but open tags would take it hours.
enum { GB_OPEN_LIMIT = 1024 };

/// How many attributes a tag may have: the parser compares each with all that stand before it.
enum { GB_ATTRIBUTE_LIMIT = 512 };

/// Parses a text. NULL where there is no memory left, or where the tree is deeper than `limit`.
gb_page *gb_parse(const char *bytes, size_t count, unsigned limit);

/// The root of a page: a document.
const GumboNode *gb_root(const gb_page *page);

/// Gives back what `gb_parse` took.
void gb_free(gb_page *page);

/// The parts of a node's union, which Swift does not import by name. NULL for another kind of node.
const GumboElement *gb_element(const GumboNode *node);
const GumboText *gb_text(const GumboNode *node);

/// The children of a node, and one of them; none for a text.
unsigned gb_child_count(const GumboNode *node);
const GumboNode *gb_child(const GumboNode *node, unsigned index);

/// The attributes of an element by number.
const GumboAttribute *gb_attribute(const GumboElement *element, unsigned index);

#endif
