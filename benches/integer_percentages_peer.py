"""The usual way to the same null: resampling every station's counts with numpy.

    python integer_percentages_peer.py STATIONS.csv.gz [RESAMPLES]

Written for this comparison alone. Each resample draws ballots and votes of every station from
their binomial distributions and counts the whole percentages; the mean over resamples is the null.
1,000 resamples unless told otherwise (the published study makes 10,000).
"""

import csv
import gzip
import sys
import time

import numpy as np


def hits(count, total):
    rest = 100 * count % total
    return 20 * np.minimum(rest, total - rest) <= total


def main():
    resamples = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000
    with gzip.open(sys.argv[1], "rt") as file:
        rows = list(csv.DictReader(file))
    voters, given, received, leader = (
        np.array([int(row[name]) for row in rows])
        for name in ("voters", "given", "received", "leader")
    )
    used = (received > 0) & (voters >= 100)
    used &= (100 * given <= 99 * voters) & (100 * leader <= 99 * received)
    voters, given, received, leader = (a[used] for a in (voters, given, received, leader))
    start = time.perf_counter()
    generator = np.random.default_rng(1)
    observed = (hits(given, voters) | hits(leader, received)).sum()
    counts = [
        (
            hits(generator.binomial(voters, given / voters), voters)
            | hits(generator.binomial(received, leader / received), received)
        ).sum()
        for _ in range(resamples)
    ]
    seconds = time.perf_counter() - start
    print(f"{len(voters)} stations, {resamples} resamples, one thread: {seconds:.2f} s")
    print(f"excess {observed - np.mean(counts):.2f}, sd {np.std(counts):.2f}")


main()
