# Writes a C++ source that holds the text of JSON files. Run at build time:
# cmake -DOUT=scenario_texts.cpp "-DFILES=a.json;b.json" -P embed_scenarios.cmake
set(entries "")
foreach(path IN LISTS FILES)
  get_filename_component(name ${path} NAME_WE)
  file(READ ${path} text)
  string(APPEND entries "    {\"${name}\",\n     R\"brigade(${text})brigade\"},\n")
endforeach()
file(WRITE ${OUT} "// Made from resources/scenarios by embed_scenarios.cmake.
#include \"engine/scenarios.h\"

#include <array>

namespace brigade::engine {
namespace {

constexpr std::array kScenarios = std::to_array<BuiltinScenario>({
${entries}});

} // namespace

std::span<const BuiltinScenario> builtinScenarios()
{
    return kScenarios;
}

} // namespace brigade::engine
")
