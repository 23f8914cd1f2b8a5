#!/bin/sh
# Makes the folder .venv with Luwes and all it needs; installs or names the system libraries that Qt lacks.
set -eu
venv=${1:-.venv}
python=${PYTHON:-python3}

say() { printf 'luwes: %s\n' "$*"; }
# Whether we may install Debian packages without asking anybody.
may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }
install_packages() {
  # a fresh container has no package lists yet
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 || {
    apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
  }
}

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  say "perlu Python 3.11 atau lebih baru."
  exit 2
}

if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
  if may_install; then
    say "memasang python3-venv…"
    install_packages python3-venv ca-certificates
  else
    say "paket python3-venv belum terpasang. Jalankan: sudo apt-get install python3-venv"
    exit 2
  fi
fi

[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
say "memasang pustaka Python ke $venv…"
"$venv/bin/python" -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
"$venv/bin/python" -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .

# Qt's libraries that this computer lacks, by what the dynamic linker says of them.
missing_libraries() {
  qt=$("$venv/bin/python" -c 'import pathlib, PySide6; print(pathlib.Path(PySide6.__file__).parent)')
  ldd "$qt"/libpyside6*.so* "$qt/QtWidgets.abi3.so" "$qt/QtGui.abi3.so" "$qt/Qt/plugins/platforms/libqxcb.so" 2>/dev/null |
    awk '/not found/ && $1 !~ /^lib(Qt6|pyside6|shiboken6)/ {print $1}' | sort -u | tr '\n' ' '
}

if [ "$(uname -s)" = Linux ]; then
  missing=$(missing_libraries)
  if [ -n "$missing" ]; then
    packages="libegl1 libgl1 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxcb-icccm4 \
libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1"
    if may_install; then
      say "memasang pustaka sistem untuk jendela…"
      # shellcheck disable=SC2086  # a list of packages
      install_packages $packages
    else
      say "jendela Luwes memerlukan pustaka sistem: $missing— pasang dengan: sudo apt-get install $packages"
    fi
  fi
fi
say "siap."
