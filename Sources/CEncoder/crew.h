/// Threads that do a job's items together.
///
/// Whoever is free takes the next item, so that a thread which the system has put aside holds up
/// nothing but the item it is at. Between jobs threads wait for a moment on the watch, then asleep.
#pragma once

#include <stddef.h>

/// The most members of a crew.
enum { most_members = 16 };

typedef struct cencoder_crew cencoder_crew;

/// Does an item; `member` is below the crew's size, and no two threads at a time are the same.
typedef void (*cencoder_work)(void *context, size_t item, size_t member);

/// A crew of the caller, member 0, and as many others as there can be; null without memory.
cencoder_crew *cencoder_crew_make(size_t members);

void cencoder_crew_free(cencoder_crew *crew);

/// How many belong to it.
size_t cencoder_crew_size(const cencoder_crew *crew);

/// Does all items of a job, fewer than a million; one caller at a time.
void cencoder_crew_run(cencoder_crew *crew, size_t items, cencoder_work work, void *context);

/// How many threads can run at once, from 1 to `most_members`.
size_t cencoder_processor_count(void);
