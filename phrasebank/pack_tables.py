"""The tables behind packs, keys, usage counts and returns; steps of :mod:`phrasebank.schema`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def packs_and_keys(db: "Database") -> None:
    """Whom this bank trusts, what it has installed, and what it has published."""
    card = dict.fromkeys(["fingerprint", "layer", "office", "key", "made"], str)
    keys = card | dict.fromkeys(["state", "at", "by"], str)
    db.table("trusted_keys").create(keys, pk="fingerprint", not_null=keys)
    revoked = dict.fromkeys(["fingerprint", "layer", "at", "by", "reason"], str)
    db.table("revoked_keys").create(revoked, pk=("fingerprint", "layer"), not_null=revoked)
    pack = dict.fromkeys(["layer", "office", "fingerprint", "made", "hash"], str) | {"version": int, "content": bytes}
    installed = {"number": int} | pack | {"at": str, "by": str, "active": int}
    db.table("installed_packs").create(installed, pk="number", not_null=installed)
    published = {"number": int} | pack | {"entries_hash": str, "at": str, "by": str}
    db.table("published_packs").create(published, pk="number", not_null=published)


def usage_and_returns(db: "Database") -> None:
    """What writers did with suggestions, ours and what came from others, and the files that came."""
    usage = {"source": str, "month": str, "entry_id": str, "kind": str, "count": int}
    db.table("usage").create(usage, pk=("source", "month", "entry_id", "kind"), not_null=usage)
    db.execute("CREATE TABLE usage_source (number INTEGER PRIMARY KEY CHECK (number = 1), source TEXT NOT NULL)")
    returns = dict.fromkeys(["id", "source", "made", "at", "by"], str) | {"proposals": int, "counts": int}
    db.table("returns").create(returns, pk="id", not_null=returns)
    texts = dict.fromkeys(["return_id", "source", "pattern", "entry_id", "by", "outcome"], str)
    db.table("returned_proposals").create({"number": int} | texts, pk="number", not_null=texts)


def signed_approvals(db: "Database") -> None:
    """Who has approved an entry as it then was, signed with their key."""
    texts = dict.fromkeys(["entry_id", "layer", "digest", "by", "at"], str)
    texts |= dict.fromkeys(["fingerprint", "office", "key", "made", "signature"], str)
    db.table("approvals").create({"number": int} | texts, pk="number", not_null=texts)
    db.table("approvals").create_index(["layer", "entry_id"])
