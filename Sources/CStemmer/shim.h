#pragma once

#if !__has_include(<libstemmer.h>)
#error "Snowball's libstemmer is missing. Install it: apt-get install libstemmer-dev (Debian, Ubuntu) or brew install snowball (macOS)."
#endif

#include <libstemmer.h>
