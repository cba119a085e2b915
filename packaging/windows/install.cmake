# One folder: the programs and what they need of Qt and of the compiler. With the official Qt, its own
# tool brings the latter; a cross build's is brought by packaging/windows/build.
set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
configure_file(${CMAKE_CURRENT_SOURCE_DIR}/windows/brigade.rc.in ${CMAKE_CURRENT_BINARY_DIR}/brigade.rc @ONLY)
target_sources(brigade PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/brigade.rc)

install(TARGETS brigade brigade-cli brigade-worker RUNTIME DESTINATION .)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION . RENAME LICENSE.txt)
if(NOT CMAKE_CROSSCOMPILING)
  get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
  get_filename_component(qtBin ${qmake} DIRECTORY)
  install(CODE "
    execute_process(COMMAND \"${qtBin}/windeployqt\" --no-translations --no-system-d3d-compiler
                            --compiler-runtime \"\${CMAKE_INSTALL_PREFIX}/brigade.exe\"
                    COMMAND_ERROR_IS_FATAL ANY)")
endif()
set(CPACK_GENERATOR ZIP)
