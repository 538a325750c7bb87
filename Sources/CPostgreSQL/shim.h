// What Swift sees of libpq.
#pragma once
#include <libpq-fe.h>
