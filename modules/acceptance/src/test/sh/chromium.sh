#!/bin/sh
# Installs Chromium for the browser tests from the system's own packages, when it is missing and this user may.
# It never fails: where it could do nothing, the tests say in one sentence what is missing.
if [ -n "$TURJUMAN_CHROMIUM" ]; then exit 0; fi
for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" > /dev/null 2>&1; then exit 0; fi
done

if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo > /dev/null 2>&1 && sudo -n true 2> /dev/null; then
    as_root='sudo -n'
else
    exit 0
fi

echo "Installing Chromium for the browser tests"
if command -v apt-get > /dev/null 2>&1; then
    $as_root env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get -qq update && apt-get -qq install --yes --no-install-recommends chromium'
elif command -v dnf > /dev/null 2>&1; then
    $as_root dnf --quiet --assumeyes install chromium
elif command -v apk > /dev/null 2>&1; then
    $as_root apk add --quiet chromium
elif command -v pacman > /dev/null 2>&1; then
    $as_root pacman --sync --refresh --noconfirm --quiet chromium
fi
exit 0
