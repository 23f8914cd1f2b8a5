"""The drafts of this office that may be held up as examples: those that were approved or published."""

from contextlib import suppress

from desktop.drafts.draft import Status
from desktop.drafts.draft_file import read_draft
from desktop.drafts.store import DraftStore
from desktop.drafts.versions import DAMAGE

_SETTLED = (Status.APPROVED, Status.PUBLISHED)


def approved_texts(store: DraftStore) -> list[str]:
    """Their texts, the one written last first; those in the bin or that cannot be read are left out. For any thread."""
    found = []
    for path in store.paths():
        with suppress(OSError, *DAMAGE):
            draft = read_draft(path)
            if draft.status in _SETTLED and not draft.deleted:
                found.append(draft.text)
    return found
