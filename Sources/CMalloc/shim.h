// glibc's own controls of malloc, which Swift's Glibc leaves out.
#pragma once
#include <malloc.h>
