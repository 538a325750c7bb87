// Nothing to call: the library is loaded into a program before all others (LD_PRELOAD).
#pragma once
