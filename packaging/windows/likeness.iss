; The installer for Windows, for Inno Setup 6.3 or newer:  iscc /DVersion=0.1.0 packaging\windows\likeness.iss
; It takes dist\Likeness, which `py packaging\dev.py freeze` makes. Written from Inno Setup's manual and not run yet.

#ifndef Version
  #error Say which version: iscc /DVersion=X.Y.Z
#endif
#define Root "..\.."
#define Window "Likeness Studio.exe"
#define Console "likeness.exe"

[Setup]
AppId={{5F0C9A53-7D1E-4E0B-9A0F-6C696B656E65}
AppName=Likeness
AppVersion={#Version}
AppPublisher=The Likeness authors
DefaultDirName={autopf}\Likeness
DisableProgramGroupPage=yes
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\build\likeness.ico
UninstallDisplayIcon={app}\{#Window}
OutputDir={#Root}\dist
OutputBaseFilename=Likeness-{#Version}-windows-x64
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
; For one user without an administrator's password, or for all users with it.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
WizardStyle=modern

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "association"; Description: "{cm:AssocFileExtension,Likeness,.likeness}"

[Files]
Source: "{#Root}\dist\Likeness\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Likeness"; Filename: "{app}\{#Window}"
Name: "{autodesktop}\Likeness"; Filename: "{app}\{#Window}"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.likeness\OpenWithProgids"; ValueType: string; ValueName: "Likeness.Project"; ValueData: ""; Flags: uninsdeletevalue; Tasks: association
Root: HKA; Subkey: "Software\Classes\Likeness.Project"; ValueType: string; ValueName: ""; ValueData: "Likeness project"; Flags: uninsdeletekey; Tasks: association
Root: HKA; Subkey: "Software\Classes\Likeness.Project\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\{#Window},0"; Tasks: association
Root: HKA; Subkey: "Software\Classes\Likeness.Project\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Window}"" ""%1"""; Tasks: association
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\likeness.exe"; ValueType: string; ValueName: ""; ValueData: "{app}\{#Console}"; Flags: uninsdeletekey

[Run]
Filename: "{app}\{#Window}"; Description: "{cm:LaunchProgram,Likeness}"; Flags: nowait postinstall skipifsilent
