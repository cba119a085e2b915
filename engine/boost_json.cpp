// Boost.JSON is used header-only: its sources are compiled here, once, so that no program links the
// library.
#include <boost/json/src.hpp>
