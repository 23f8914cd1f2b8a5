"""Prints one line a budget: name, measured, budget, apart by tabs; exits 1 if one is exceeded."""

import sys

from tests.benchmarks import bench_nlp, bench_start, bench_terminal, bench_window


def main() -> int:
    exceeded = 0
    for bench in (bench_nlp, bench_terminal, bench_start, bench_window):
        for name, measured, budget, unit, more_is_better in bench.measure():
            missed = measured < budget if more_is_better else measured > budget
            exceeded += missed
            print(f"{name}\t{measured:,.1f} {unit}\t{budget:,.1f} {unit}\t{'MISSED' if missed else 'ok'}", flush=True)
    return 1 if exceeded else 0


if __name__ == "__main__":
    sys.exit(main())
