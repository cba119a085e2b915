# Beside the programs: what they need of Qt and of the compiler. With the official Qt, by its own tool;
# a cross build (packaging/windows/build) collects the files itself.
if(NOT CMAKE_CROSSCOMPILING)
  get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
  get_filename_component(qtBin ${qmake} DIRECTORY)
  install(CODE "execute_process(COMMAND \"${qtBin}/windeployqt\" --no-translations --no-system-d3d-compiler
    --no-opengl-sw --compiler-runtime \"\${CMAKE_INSTALL_PREFIX}/brigade.exe\" COMMAND_ERROR_IS_FATAL ANY)")
endif()
set(CPACK_GENERATOR ZIP)
