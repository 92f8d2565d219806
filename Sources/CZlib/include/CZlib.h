#ifndef ORALBLANC_CZLIB_H
#define ORALBLANC_CZLIB_H

#include <zlib.h>

#endif
