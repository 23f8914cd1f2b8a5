"""Where offices publish layers, install packs, look after keys, and take in what writers send."""
