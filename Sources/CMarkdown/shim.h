#pragma once

#if !__has_include(<cmark.h>)
#error "libcmark is missing. Install it: apt-get install libcmark-dev (Debian, Ubuntu) or brew install cmark (macOS)."
#endif

#include <cmark.h>
