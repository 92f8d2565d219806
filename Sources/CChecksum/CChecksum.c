#include "CChecksum.h"

#ifdef __x86_64__
#include <cpuid.h>
#include <string.h>

bool cc_has_crc32c(void) {
    unsigned int a, b, c, d;
    return __get_cpuid(1, &a, &b, &c, &d) && (c & bit_SSE4_2);
}

__attribute__((target("sse4.2"))) uint32_t cc_crc32c(uint32_t checksum, const uint8_t *bytes, size_t count) {
    uint64_t wide = checksum;
    for (; count >= 8; count -= 8, bytes += 8) {
        uint64_t word;
        memcpy(&word, bytes, sizeof word);
        wide = __builtin_ia32_crc32di(wide, word);
    }
    uint32_t narrow = (uint32_t)wide;
    for (; count > 0; count--, bytes++) narrow = __builtin_ia32_crc32qi(narrow, *bytes);
    return narrow;
}
#else
bool cc_has_crc32c(void) { return false; }

uint32_t cc_crc32c(uint32_t checksum, const uint8_t *bytes, size_t count) {
    (void)bytes;
    (void)count;
    return checksum;
}
#endif
