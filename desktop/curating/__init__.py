"""The supervisor's side: the phrase bank as a table with a form."""
