"""What is seen: the window, its pages and its words. The only package that imports Qt.

Qt for Python puts a function of its own before every `import`, for features that a module may ask for; none does here.
Where the program is not built, that function reads the source of all that is imported, and `linecache` keeps it: eight
megabytes. So the function before it is put back.
"""

import builtins
import linecache

from PySide6 import QtCore

if QtCore and hasattr(builtins, "__orig_import__"):
    builtins.__import__ = builtins.__orig_import__
    linecache.clearcache()
