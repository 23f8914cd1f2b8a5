"""What all parsers of the command line share."""

import argparse
from collections.abc import Sequence


def new_parser(prog: str, description: str, epilog: str) -> argparse.ArgumentParser:
    """A parser with its texts as they are written."""
    # No abbreviated options: a new option would change the meaning of somebody's script.
    return argparse.ArgumentParser(
        prog=prog,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def add_bank(parser: argparse.ArgumentParser) -> None:
    """The option for another bank than the one on this computer."""
    parser.add_argument("--bank", metavar="BERKAS", help="bank frasa lain; tanpa ini: bank di komputer ini")


def one_of(values: Sequence[str]) -> str:
    """The allowed values in words."""
    return f"salah satu dari {', '.join(values)}"
