"""How other programs are started without a window of their own and out of reach of our Ctrl-C."""

import subprocess
import sys
from typing import Any

QUIET: dict[str, Any]
if sys.platform == "win32":
    QUIET = {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
else:
    QUIET = {"start_new_session": True}
