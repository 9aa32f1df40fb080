#pragma once

#if !__has_include(<cmark.h>)
#error "libcmark is missing. .setup/packages installs it, or names the package."
#endif

#include <cmark.h>
