#pragma once
#include <zlib.h>

// zlib's own are macros that Swift does not see. 15 bits of window and 16 for gzip instead of zlib.
static inline int pegase_inflate_init_gzip(z_streamp stream) { return inflateInit2(stream, 15 + 16); }
static inline int pegase_deflate_init_gzip(z_streamp stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
