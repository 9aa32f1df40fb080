#pragma once

// Homebrew's folder is no place where compilers look by themselves, and Snowball brings no pkg-config file.
#if __has_include(<libstemmer.h>)
#include <libstemmer.h>
#elif __has_include("/opt/homebrew/include/libstemmer.h")
#include "/opt/homebrew/include/libstemmer.h"
#else
#error "Snowball's libstemmer is missing: .setup/packages installs it, or names the package."
#endif
