"""Working on the text: the card at the words, ignoring, finding and replacing, mending all at once, proposing."""
