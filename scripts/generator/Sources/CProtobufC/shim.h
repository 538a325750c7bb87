// What Swift sees of libprotobuf-c.
#pragma once
#include <protobuf-c/protobuf-c.h>
