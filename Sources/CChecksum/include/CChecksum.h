#ifndef ORALBLANC_CCHECKSUM_H
#define ORALBLANC_CCHECKSUM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether this processor has an instruction for the Castagnoli checksum (x86-64 with SSE 4.2).
bool cc_has_crc32c(void);

/// Takes bytes into a checksum, as it stands between its first and its last complement, by that
/// instruction. Only where the processor has it.
uint32_t cc_crc32c(uint32_t checksum, const uint8_t *bytes, size_t count);

#endif
