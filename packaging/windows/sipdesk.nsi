; For one person without IT: setup without elevation, in Swedish or English. Built by `bootstrap.py build --installer`:
;   makensis -DVERSION=1.2.3 -DPAYLOAD=folder -DOUT=file.exe [-DSIGN=command] sipdesk.nsi
; Silent: /S, another place: /D=C:\folder (last, without quotation marks). Codes: 0 done, 1 called off, 2 stopped, 3 not a
; 64-bit Windows 10 or newer, 4 SIPDesk is open, 5 a newer version is there.
Target amd64-unicode
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64 ; two programs hold the same modules: they are packed once
!endif
SetDateSave off
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\SIPDesk"
!include MUI2.nsh
!include LogicLib.nsh
!include x64.nsh
!include WinVer.nsh
!include FileFunc.nsh
!include WordFunc.nsh

Name "SIPDesk ${VERSION}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\SIPDesk"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "SIPDesk ${VERSION}"
VIProductVersion "${VERSION}.0"
!macro strings LANGUAGE DESCRIPTION
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "SIPDesk"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "SIPDesk"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${DESCRIPTION}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "EUPL 1.2"
!macroend

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${PAYLOAD}\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Swedish"
!insertmacro MUI_LANGUAGE "English"
!insertmacro strings ${LANG_SWEDISH} "SIPDesk, installationsprogram"
!insertmacro strings ${LANG_ENGLISH} "SIPDesk, setup"
LangString WrongSystem ${LANG_SWEDISH} "SIPDesk behöver 64-bitars Windows 10 eller nyare."
LangString WrongSystem ${LANG_ENGLISH} "SIPDesk needs 64-bit Windows 10 or newer."
LangString IsOpen ${LANG_SWEDISH} "SIPDesk är öppet. Stäng det och börja om."
LangString IsOpen ${LANG_ENGLISH} "SIPDesk is open. Close it and start again."
LangString Newer ${LANG_SWEDISH} "En nyare version av SIPDesk finns redan. Inget är ändrat."
LangString Newer ${LANG_ENGLISH} "A newer version of SIPDesk is already there. Nothing has been changed."
LangString Kept ${LANG_SWEDISH} "Dina ärenden är kvar i $LOCALAPPDATA\SIPDesk."
LangString Kept ${LANG_ENGLISH} "Your cases are still in $LOCALAPPDATA\SIPDesk."

!macro refuse CODE WORDS
  MessageBox MB_OK|MB_ICONSTOP "${WORDS}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

!macro stopIfOpen
  ; a program that runs cannot be written to
  ${If} ${FileExists} "$INSTDIR\SIPDesk.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\SIPDesk.exe" a
    ${If} ${Errors}
      !insertmacro refuse 4 "$(IsOpen)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Function .onInit
  SetShellVarContext current
  SetRegView 64
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    !insertmacro refuse 3 "$(WrongSystem)"
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      !insertmacro refuse 5 "$(Newer)"
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "SIPDesk"
  !insertmacro stopIfOpen
  RMDir /r "$INSTDIR\_internal" ; an older version's libraries must not stay behind
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*.*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortCut "$SMPROGRAMS\SIPDesk.lnk" "$INSTDIR\SIPDesk.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "SIPDesk"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\SIPDesk.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "SIPDesk"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Function un.onInit
  SetShellVarContext current
  SetRegView 64
  !insertmacro stopIfOpen
FunctionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\SIPDesk.exe"
  Delete "$INSTDIR\sipdesk-cli.exe"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\THIRD-PARTY.txt"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR" ; only when nothing is left in it: what somebody put there stays
  Delete "$SMPROGRAMS\SIPDesk.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DetailPrint "$(Kept)"
SectionEnd
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
!endif
