# The bundle: Brigade.app with its three programs, its icons and document types; then Qt by macdeployqt, a
# signature, and a disk image by CPack. Awaits its first run on a Mac.
#   -DBRIGADE_CODESIGN_IDENTITY="Developer ID Application: ..."   signs for distribution (default: ad hoc)
# The preset `macos` makes it universal, where Qt is, and says from which macOS on it runs.
# Notarising comes after CPack: see .github/workflows/macos.yml.
set(BRIGADE_CODESIGN_IDENTITY "-" CACHE STRING "Who signs the bundle; - for an ad hoc signature")
set(id org.brigade.Brigade)
set(from ${CMAKE_CURRENT_SOURCE_DIR}/macos)

# icns(NAME SIZES...): an .icns of resources/icons, whose picture of twice the size is the one for Retina.
find_program(ICONUTIL_PROGRAM iconutil REQUIRED)
set(icnsFiles "")
function(icns name)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/${name}.iconset)
  set(commands COMMAND ${CMAKE_COMMAND} -E make_directory ${folder})
  foreach(size IN LISTS ARGN)
    math(EXPR half "${size} / 2")
    set(picture ${PROJECT_SOURCE_DIR}/resources/icons/${name}-${size}.png)
    foreach(file icon_${size}x${size} icon_${half}x${half}@2x)
      # What iconutil knows: 16, 32, 128, 256, 512, each once more at twice the pixels.
      if(file MATCHES "_(16|32|128|256|512)x")
        list(APPEND commands COMMAND ${CMAKE_COMMAND} -E copy ${picture} ${folder}/${file}.png)
      endif()
    endforeach()
  endforeach()
  add_custom_command(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.icns ${commands}
    COMMAND ${ICONUTIL_PROGRAM} -c icns -o ${CMAKE_CURRENT_BINARY_DIR}/${name}.icns ${folder} VERBATIM)
  set(icnsFiles ${icnsFiles} ${CMAKE_CURRENT_BINARY_DIR}/${name}.icns PARENT_SCOPE)
endfunction()
icns(brigade 16 32 64 128 256 512)
icns(recording 32 64 256)
icns(plan 32 64 256)
icns(lesson 32 64 256)

# The oldest macOS is what the compiler was told; where it was told nothing, this Mac's own.
set(minimum ${CMAKE_OSX_DEPLOYMENT_TARGET})
if(NOT minimum)
  execute_process(COMMAND sw_vers -productVersion OUTPUT_VARIABLE minimum
                  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endif()
# The rest of it is CMake's own to fill in.
configure_file(${from}/Info.plist.in ${CMAKE_CURRENT_BINARY_DIR}/Info.plist.in @ONLY)
set_target_properties(brigade PROPERTIES
  OUTPUT_NAME Brigade
  MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_BINARY_DIR}/Info.plist.in
  MACOSX_BUNDLE_GUI_IDENTIFIER ${id}
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
# The worker is looked for beside the program, in the build as in the bundle that is installed.
add_custom_target(bundle_contents ALL
  COMMAND ${CMAKE_COMMAND} -E copy $<TARGET_FILE:brigade-cli> $<TARGET_FILE:brigade-worker>
          $<TARGET_FILE_DIR:brigade>
  COMMAND ${CMAKE_COMMAND} -E make_directory $<TARGET_BUNDLE_CONTENT_DIR:brigade>/Resources
  COMMAND ${CMAKE_COMMAND} -E copy ${icnsFiles} $<TARGET_BUNDLE_CONTENT_DIR:brigade>/Resources
  DEPENDS ${icnsFiles} VERBATIM)
add_dependencies(bundle_contents brigade brigade-cli brigade-worker)

install(TARGETS brigade BUNDLE DESTINATION .)
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qtBin ${qmake} DIRECTORY)
# Deployed first, signed last: a signature covers what lies in the bundle.
set(signing --force --deep --sign "${BRIGADE_CODESIGN_IDENTITY}")
if(NOT BRIGADE_CODESIGN_IDENTITY STREQUAL "-")
  list(APPEND signing --timestamp --options runtime --entitlements ${from}/brigade.entitlements)
endif()
list(JOIN signing "\" \"" signing)
install(CODE "
  set(bundle \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/Brigade.app\")
  execute_process(COMMAND \"${qtBin}/macdeployqt\" \"\${bundle}\"
                          \"-executable=\${bundle}/Contents/MacOS/brigade-cli\"
                  COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND codesign \"${signing}\" \"\${bundle}\" COMMAND_ERROR_IS_FATAL ANY)")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Brigade ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_STRIP_FILES OFF) # it would break the signature
