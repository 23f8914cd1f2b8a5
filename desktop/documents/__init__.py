"""Documents in and out: Word, OpenDocument, RTF, what is pasted, and the printed report."""
