#ifndef ORALBLANC_CYAML_H
#define ORALBLANC_CYAML_H

#include <yaml.h>

#endif
