"""The peer of benches/spatial.rs: the same file through libpysal and esda, timed the same way.

    python benches/spatial_peer.py FILE.csv [PERMUTATIONS]

Needs: pip install esda libpysal numba. The first call compiles, so a small run goes before.
"""

import sys
import time

import esda
import libpysal
import numpy as np


def run(values, points, permutations):
    start = time.perf_counter()
    weights = libpysal.weights.KNN(points, k=8, radius=6371.0088)
    weights.transform = "r"
    built = time.perf_counter() - start
    whole = esda.Moran(values, weights, permutations=permutations)
    moran = time.perf_counter() - start
    local = esda.Moran_Local(values, weights, permutations=permutations, n_jobs=2)
    total = time.perf_counter() - start
    small = int((local.p_sim <= 0.05).sum())
    print(
        f"{len(values)} stations: graph {built:.3f} s, Moran {moran - built:.3f} s, "
        f"local {total - moran:.3f} s, all {total:.3f} s; I {whole.I:.12f}, "
        f"first local {local.Is[0]:.12f}, p {whole.p_sim:.4f}, {small} local p up to .05"
    )


def main():
    table = np.loadtxt(sys.argv[1], delimiter=",", skiprows=1)
    permutations = int(sys.argv[2]) if len(sys.argv) > 2 else 999
    values = table[:, 0]
    points = table[:, [2, 1]]  # longitude first
    run(values[:500], points[:500], 9)
    run(values, points, permutations)


main()
