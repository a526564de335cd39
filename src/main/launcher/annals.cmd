@echo off
rem Starts Annals as bin/annals does elsewhere; the reasons stand there.
rem   JAVA_HOME    the Java to use (17 or newer); else the java on PATH
rem   ANNALS_OPTS  more flags for the JVM, such as -Xmx2g
rem   CI           if set, no archive of classes is made
setlocal DisableDelayedExpansion
set "jar=%~dp0..\lib\annals.jar"
for %%I in ("%jar%") do set "jar=%%~fI" & set "what=%%~zI %%~tI"
if not exist "%jar%" (
  >&2 echo annals: "%jar%" is missing
  exit /b 3
)

set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_HOME for %%I in (java.exe) do set "java=%%~$PATH:I"
if not defined java (
  >&2 echo annals: there is no Java here; install Java 17 or newer, or set JAVA_HOME to one
  exit /b 3
)

rem The java that some installers put on PATH has no release file beside it and has to be asked.
set "version="
for %%I in ("%java%") do set "release=%%~dpI..\release"
if exist "%release%" for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%release%"') do set "version=%%~V"
if not defined version for /f "tokens=1-3" %%A in ('""%java%" -version 2^>^&1"') do if "%%B"=="version" set "version=%%~C"
set "feature="
for /f "tokens=1,2 delims=.-+_" %%A in ("%version%") do if "%%A"=="1" (set "feature=%%B") else set "feature=%%A"
if not defined feature set "feature=0"
if %feature% LSS 17 (
  >&2 echo annals: Annals needs Java 17 or newer, and "%java%" is Java %version%
  exit /b 3
)

set "flags=-Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms128m -Xmn14m -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10"
rem A JVM does not start with more memory than it may have.
if defined ANNALS_OPTS (
  echo "%ANNALS_OPTS:"=%" | findstr "Xmx HeapSize" >nul && set "flags=%flags:Xms128m=Xms16m%"
)
rem It runs for hours.
if "%~1"=="serve" set "flags=-Xlog:disable -XX:+UseSerialGC"
set "archive="
set "record="
if not defined LOCALAPPDATA goto run
if defined ANNALS_OPTS (
  echo "%ANNALS_OPTS:"=%" | findstr "Xshare Archive AOT" >nul && goto run
)
set "what=%version% %what%"
set "what=%what:/=-%"
set "what=%what::=-%"
set "what=%what: =_%"
set "folder=%LOCALAPPDATA%\annals"
set "archive=%folder%\%what%.jsa"
if %feature% GEQ 25 (set "use=-XX:AOTCache=") else set "use=-XX:SharedArchiveFile="
if exist "%archive%" (
  set "flags=%flags% "%use%%archive%""
  goto run
)
if defined CI goto run
if not "%~1"=="build" if not "%~1"=="check" goto run
if not exist "%folder%" mkdir "%folder%" 2>nul
set "record=%archive%.%RANDOM%"
(type nul >"%record%") 2>nul || (set "record=" & goto run)
if %feature% GEQ 25 (
  set "flags=%flags% -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput -XX:AOTMode=record "-XX:AOTConfiguration=%record%""
) else (
  set "flags=%flags% "-XX:DumpLoadedClassList=%record%""
)

:run
"%java%" %flags% %ANNALS_OPTS% -jar "%jar%" %*
set "code=%ERRORLEVEL%"
if not defined record exit /b %code%
if not "%code%"=="0" (
  del "%record%" 2>nul
  exit /b %code%
)

rem Archives of other versions go; the new one is made in the background and gets its name when it is whole.
for %%F in ("%folder%\*.jsa") do if not "%%~nxF"=="%what%.jsa" del "%%F" 2>nul
set "flags=-Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if %feature% GEQ 25 (
  set "flags=%flags% -XX:AOTMode=create "-XX:AOTConfiguration=%record%" "-XX:AOTCache=%record%.new""
) else (
  set "flags=%flags% -Xshare:dump "-XX:SharedClassListFile=%record%" "-XX:SharedArchiveFile=%record%.new""
)
set "ready=move /y "%record%.new" "%archive%""
start "" /b /low cmd /d /c ""%java%" %flags% -jar "%jar%" && %ready% & del "%record%"" <nul >nul 2>&1
exit /b %code%
