#ifndef ORALBLANC_CEXPAT_H
#define ORALBLANC_CEXPAT_H

#include <expat.h>

#endif
