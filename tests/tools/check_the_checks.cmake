# A check that never fails checks nothing: each is shown a small tree that it must refuse, and one
# that it must let pass. Run: cmake -DTOOLS=tests/tools -DWORK=build/x -P check_the_checks.cmake
set(failures "")

# expect(pass|fail check path text): what the check says of a tree with this one file.
function(expect verdict check path text)
  file(REMOVE_RECURSE ${WORK})
  file(WRITE ${WORK}/${path} "${text}\n")
  execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${WORK} -P ${TOOLS}/${check}.cmake
                  RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
  set(got pass)
  if(NOT result EQUAL 0)
    set(got fail)
  endif()
  if(NOT got STREQUAL verdict)
    set(failures "${failures}\n  ${check} should ${verdict}: ${path}: ${text}" PARENT_SCOPE)
  endif()
endfunction()

expect(pass check_layers engine/a.cpp "#include \"engine/gil.h\"\n#include <boost/asio.hpp>")
expect(fail check_layers engine/a.cpp "#include \"model/trace.h\"")
expect(fail check_layers engine/a.h "#include <QString>")
expect(fail check_layers engine/a.cpp "#include \"gil.h\"")
expect(pass check_layers model/a.cpp "#include \"engine/gil.h\"\n#include <QString>")
expect(fail check_layers model/a.cpp "#include \"app/palette.h\"")
expect(fail check_layers model/a.cpp "#include <QPainter>")
expect(pass check_layers app/a.cpp "#include \"engine/plan.h\"\n#include \"model/trace.h\"\n#include \"a.moc\"")
expect(fail check_layers app/a.cpp "#include \"engine/gil.h\"")
expect(fail check_layers app/a.cpp "#include \"engine/plan_settings.h\"")
expect(fail check_layers app/sub/a.cpp "  #  include \"../engine/plan.h\"")
expect(fail check_layers app/a.cpp "#include \"tests/app/street.h\"")
expect(fail check_layers app/a.cpp "#include <boost/json.hpp>")

string(REPEAT "a line; [with] signs\n" 199 short)
string(REPEAT "a line; [with] signs\n" 200 long)
string(REPEAT "${long}" 3 tooLong)
expect(pass check_sizes engine/a.h "${short}")
expect(fail check_sizes engine/a.h "${long}")
expect(pass check_sizes app/a.cpp "${long}")
expect(fail check_sizes app/a.cpp "${tooLong}")
expect(fail check_sizes tests/app/a.cpp "${tooLong}")

set(home "/home") # in two pieces, or the check would find it here
expect(pass check_paths engine/a.cpp "// reads /proc/stat and /sys/fs/cgroup/cpu.max")
expect(pass check_paths engine/a.cpp "// ${home} itself, a/home/b")
expect(fail check_paths engine/a.cpp "open(\"${home}/ada/plan.json\")")
expect(fail check_paths README.md "cd ${home}/ada/brigade")
expect(fail check_paths .ci/run "${home}/ada/go")

file(REMOVE_RECURSE ${WORK})
if(failures)
  message(FATAL_ERROR "checks that do not check:${failures}")
endif()
