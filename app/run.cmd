@echo off
rem Starts Daybook on Windows: finds a JDK 25, builds what is not built yet, opens the window.
rem   app\run             open Daybook
rem   app\run tour DIR    play the tour off-screen; pictures and the transfer pack go to DIR
setlocal enabledelayedexpansion
set "here=%~dp0.."
set "jdk="
for /d %%d in ("%JAVA_HOME%" "%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*") do (
  if not defined jdk if exist "%%~d\bin\javac.exe" (
    "%%~d\bin\java" -version 2>&1 | findstr /c:"version \"25" >nul && set "jdk=%%~d"
  )
)
if not defined jdk (
  echo Daybook needs a JDK 25 and found none. Install Eclipse Temurin 25, or set JAVA_HOME to one.
  exit /b 1
)
if not exist "%here%\target\.built" (
  where mvn >nul 2>&1 || (echo Daybook is not built yet, and Maven is missing. Install it and start again. & exit /b 1)
  echo Building Daybook. The first time takes a few minutes.
  pushd "%here%"
  call mvn -q -B -ntp process-test-classes || (popd & echo The build failed; the lines above say why. & exit /b 1)
  popd
  type nul > "%here%\target\.built"
)
if "%~1"=="tour" (
  set "folder=%~f2"
  if "%~2"=="" set "folder=%here%\target\tour"
  pushd "%here%"
  "%jdk%\bin\java" @app/package/java.options @app/package/tour.options --module-path "target\classes;target\modules" --patch-module org.daybook=target\test-classes -cp "target\tour-libraries\*" --module org.daybook/org.daybook.Tour "!folder!"
  popd
  exit /b
)
"%jdk%\bin\java" "@%here%\app\package\java.options" --module-path "%here%\target\classes;%here%\target\modules" --module org.daybook/org.daybook.Main %*
