"""What the writer has written: the drafts on the disk, their versions, the library beside the text."""
