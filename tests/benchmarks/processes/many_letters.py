"""Makes so many letters in one go and says the most memory it had, in megabytes: `many_letters NUMBER`. POSIX only."""

import resource
import sys

from tests.benchmarks.letters import batch, workplace

with workplace() as place:
    batch(place, int(sys.argv[1]))
scale = 1e6 if sys.platform == "darwin" else 1e3  # bytes there, kilobytes elsewhere
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / scale)
