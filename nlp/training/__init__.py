"""Makes the Indonesian spaCy pipeline in ``resources/pipeline`` (``make model``); no part of the running product."""
