"""What nobody uses any more is looked for here, on the window's thread, and nowhere else.

Python does that wherever it happens to be, also on the worker; what it finds there may hold pieces of pages that are
gone, and Qt lets nobody but the window's own thread take those apart: the program would fall without a word.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 1000


class Tidy(QObject):
    """From now on, as often as Python itself would; as long as its parent lives."""

    def __init__(self, parent: QObject, every_ms: int = _EVERY_MS) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(every_ms)

    def look(self) -> None:
        """Look through the youngest that have become many enough; the old ones only when the middle ones have."""
        for generation, (count, many) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if count <= many:
                return
            gc.collect(generation)
