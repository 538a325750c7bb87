// What Swift sees of libnghttp2.
#pragma once
#include <nghttp2/nghttp2.h>

// Debian's security updates of 1.52 added this call; a library without it keeps its own bound. Declared here too,
// and weak, so that both headers compile and both libraries load.
__attribute__((weak)) void nghttp2_option_set_max_continuations(nghttp2_option *option, size_t val);

static inline void pegase_set_max_continuations(nghttp2_option *option, size_t count) {
    if (nghttp2_option_set_max_continuations) nghttp2_option_set_max_continuations(option, count);
}
