"""How the text reads, in numbers: the index, what it is made of, how it has changed."""
