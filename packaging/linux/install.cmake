# Where the programs and their files go on Linux and its kin, and the .deb, .rpm and .tar.gz of them.
set(id org.brigade.Brigade)
set(from ${CMAKE_CURRENT_SOURCE_DIR}/linux)
set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)

install(TARGETS brigade brigade-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS brigade-worker RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/brigade)
install(FILES ${from}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${from}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${from}/${id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
        RENAME ${id}.xml)
set(zsh ${CMAKE_INSTALL_DATADIR}/zsh)
foreach(program brigade brigade-cli)
  install(FILES ${from}/${program}.bash
          DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME ${program})
  install(FILES ${from}/${program}.zsh DESTINATION ${zsh}/site-functions RENAME _${program})
endforeach()

install(FILES ${icons}/brigade.svg DESTINATION ${hicolor}/scalable/apps RENAME ${id}.svg)
foreach(size 16 24 32 48 64 128 256 512)
  install(FILES ${icons}/brigade-${size}.png DESTINATION ${hicolor}/${size}x${size}/apps
          RENAME ${id}.png)
endforeach()
foreach(kind recording plan lesson)
  install(FILES ${icons}/${kind}.svg DESTINATION ${hicolor}/scalable/mimetypes
          RENAME ${id}.${kind}.svg)
  foreach(size 32 64 256)
    install(FILES ${icons}/${kind}-${size}.png DESTINATION ${hicolor}/${size}x${size}/mimetypes
            RENAME ${id}.${kind}.png)
  endforeach()
endforeach()

# Manuals and changelog are packed as distributions want them: by gzip, without name and time.
find_program(GZIP_PROGRAM gzip)
# packed(TEXT NAME): the file TEXT, as NAME.gz in the build folder.
function(packed text name)
  configure_file(${text} ${CMAKE_CURRENT_BINARY_DIR}/${name} COPYONLY)
  add_custom_command(
    OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz
    COMMAND ${GZIP_PROGRAM} -9nkf ${CMAKE_CURRENT_BINARY_DIR}/${name}
    DEPENDS ${text} VERBATIM)
endfunction()
if(GZIP_PROGRAM)
  packed(${from}/brigade.1 brigade.1)
  packed(${from}/brigade-cli.1 brigade-cli.1)
  packed(${from}/debian/changelog changelog.Debian)
  add_custom_target(packed_documents ALL
    DEPENDS brigade.1.gz brigade-cli.1.gz changelog.Debian.gz)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/brigade.1.gz ${CMAKE_CURRENT_BINARY_DIR}/brigade-cli.1.gz
          DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz COMPONENT debian EXCLUDE_FROM_ALL
          DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/brigade)
else()
  install(FILES ${from}/brigade.1 ${from}/brigade-cli.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
# Debian's zsh looks for what packages bring in a folder of its own.
install(CODE "
  set(zsh \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${zsh}\")
  file(RENAME \"\${zsh}/site-functions\" \"\${zsh}/vendor-completions\")"
  COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES ${from}/debian/copyright COMPONENT debian EXCLUDE_FROM_ALL
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/brigade)
install(FILES ${from}/debian/lintian-overrides COMPONENT debian EXCLUDE_FROM_ALL
        DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME brigade)

set(CPACK_GENERATOR TGZ)
set(CPACK_PROJECT_CONFIG_FILE ${from}/cpack_config.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Brigade maintainers <maintainers@brigade.invalid>")
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-wayland)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Education)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none")
# Folders that belong to the system, not to this package.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/libexec /usr/share/man /usr/share/man/man1 /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh
    /usr/share/zsh/site-functions /usr/share/icons /usr/share/icons/hicolor)
foreach(size 16x16 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
       /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps
       /usr/share/icons/hicolor/${size}/mimetypes)
endforeach()
