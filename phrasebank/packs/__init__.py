"""How computers share a layer: signed packs, the keys they are signed with, and the way back."""
