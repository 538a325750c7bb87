// What `protoc-c` makes of Debian's google/protobuf/descriptor.proto; `scripts/generate --descriptor` renews it.
#pragma once
#include "google/protobuf/descriptor.pb-c.h"
