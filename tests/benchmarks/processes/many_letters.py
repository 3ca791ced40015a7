"""Makes so many letters in one go and says the most memory it had, in megabytes: `many_letters NUMBER`. Linux only.

Not getrusage: its figure begins with what the parent had.
"""

import re
import sys
from pathlib import Path

from tests.benchmarks.letters import batch, workplace

with workplace() as place:
    batch(place, int(sys.argv[1]))
(kilobytes,) = re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text("ascii"))
print(int(kilobytes) / 1e3)
