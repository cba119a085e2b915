; The installer for Windows: for the user alone, without an administrator, into the user's Programs folder.
; Start menu, the three file types, an entry in "Apps", and an uninstaller that takes all of it away again.
; Silently: brigade-setup.exe /S [/D=C:\folder], later Uninstall.exe /S.
; TARGET: which stub it is made of; the official NSIS has x86-unicode alone, Debian's amd64-unicode too.
Target ${TARGET}
SetCompressor /SOLID lzma
!include MUI2.nsh
!include FileFunc.nsh

Name "Brigade"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Brigade"
InstallDirRegKey HKCU "Software\Brigade\Installation" "Folder"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Brigade"
VIAddVersionKey FileDescription "Brigade's installer"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\brigade.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${FOLDER}\LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Arabic"

!define CLASSES "Software\Classes"
!define APPS "Software\Microsoft\Windows\CurrentVersion\Uninstall\Brigade"

; FileType ENDING CLASS WORDS ICON: a double click opens it.
!macro FileType ending class words icon
  WriteRegStr HKCU "${CLASSES}\${ending}" "" "${class}"
  WriteRegStr HKCU "${CLASSES}\${class}" "" "${words}"
  WriteRegStr HKCU "${CLASSES}\${class}\DefaultIcon" "" "$INSTDIR\brigade.exe,-${icon}"
  WriteRegStr HKCU "${CLASSES}\${class}\shell\open\command" "" '"$INSTDIR\brigade.exe" "%1"'
!macroend

; The ending is given back only if it is still ours.
!macro ForgetFileType ending class
  ReadRegStr $0 HKCU "${CLASSES}\${ending}" ""
  StrCmp $0 "${class}" 0 +2
  DeleteRegKey HKCU "${CLASSES}\${ending}"
  DeleteRegKey HKCU "${CLASSES}\${class}"
!macroend

!macro TellShell
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "Brigade"
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  WriteRegStr HKCU "Software\Brigade\Installation" "Folder" "$INSTDIR"

  CreateShortcut "$SMPROGRAMS\Brigade.lnk" "$INSTDIR\brigade.exe"
  !insertmacro FileType ".brigade" "Brigade.Recording" "Brigade recording" 102
  !insertmacro FileType ".brigade-plan" "Brigade.Plan" "Brigade plan" 103
  !insertmacro FileType ".brigade-lesson" "Brigade.Lesson" "Brigade lesson" 104
  !insertmacro TellShell

  WriteRegStr HKCU "${APPS}" "DisplayName" "Brigade"
  WriteRegStr HKCU "${APPS}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${APPS}" "DisplayIcon" "$INSTDIR\brigade.exe,-101"
  WriteRegStr HKCU "${APPS}" "Publisher" "The Brigade maintainers"
  WriteRegStr HKCU "${APPS}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${APPS}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${APPS}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${APPS}" "NoModify" 1
  WriteRegDWORD HKCU "${APPS}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${APPS}" "EstimatedSize" $0
SectionEnd

; Only what was installed (FILES deletes file by file): a folder that holds other things stays.
Section "Uninstall"
  !include "${FILES}"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Brigade.lnk"
  !insertmacro ForgetFileType ".brigade" "Brigade.Recording"
  !insertmacro ForgetFileType ".brigade-plan" "Brigade.Plan"
  !insertmacro ForgetFileType ".brigade-lesson" "Brigade.Lesson"
  !insertmacro TellShell
  DeleteRegKey HKCU "${APPS}"
  DeleteRegKey HKCU "Software\Brigade\Installation"
  DeleteRegKey /ifempty HKCU "Software\Brigade"
SectionEnd
