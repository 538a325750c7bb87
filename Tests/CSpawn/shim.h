// What glibc has for starting programs and shows to C programs with _GNU_SOURCE alone.
#pragma once
#include <spawn.h>

extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
