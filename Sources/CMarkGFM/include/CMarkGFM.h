#ifndef ORALBLANC_CMARKGFM_H
#define ORALBLANC_CMARKGFM_H

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

#endif
