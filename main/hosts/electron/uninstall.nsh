; The uninstaller of Windows removes what starts the app at login (login-item.ts): values of the registry that are named
; after the app, one for each data folder. An update runs the former version's uninstaller, too, and must keep them.

!macro removeLoginItemsFrom KEY
  StrCpy $R0 0
  ${Do}
    ClearErrors
    EnumRegValue $R1 HKCU "${KEY}" $R0
    ${If} ${Errors}
      ${ExitDo}
    ${EndIf}
    StrLen $R2 "${APP_ID}"
    StrCpy $R2 $R1 $R2
    ${If} $R2 == "${APP_ID}"
      DeleteRegValue HKCU "${KEY}" $R1
      ; A value that cannot be removed is passed over.
      ${If} ${Errors}
        IntOp $R0 $R0 + 1
      ${EndIf}
    ${Else}
      IntOp $R0 $R0 + 1
    ${EndIf}
  ${Loop}
!macroend

!macro customUnInstall
  ${IfNot} ${isUpdated}
    !insertmacro removeLoginItemsFrom "Software\Microsoft\Windows\CurrentVersion\Run"
    !insertmacro removeLoginItemsFrom "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
  ${EndIf}
!macroend
