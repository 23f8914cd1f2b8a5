"""LanguageTool on this computer: its protocol, a client for any server of it, and its rules made from the bank."""
