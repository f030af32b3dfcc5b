"""The peer of `benches/dip.rs time`: Python's diptest with resampled p-values.

    python dip_peer.py [SIZE] [DRAWS]
"""
import sys
import time

import diptest
import numpy as np

size = int(sys.argv[1]) if len(sys.argv) > 1 else 95_000
draws = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
p = np.arange(1, size + 1) / (size + 1)
x = np.log(p / (1 - p))
start = time.time()
found = diptest.dipstat(x, allow_zero=False)
print(f"dip {found} in {time.time() - start:.6f} s")
start = time.time()
found = diptest.diptest(x, boot_pval=True, n_boot=draws, n_threads=2)
print(f"{draws} null dips of {size} in {time.time() - start:.2f} s, p {found[1]}")
