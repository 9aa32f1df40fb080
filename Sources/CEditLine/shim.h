#pragma once

#if !__has_include(<histedit.h>)
#error "libedit is missing. Install it: apt-get install libedit-dev (Debian, Ubuntu) or brew install libedit (macOS)."
#endif

#include <histedit.h>
