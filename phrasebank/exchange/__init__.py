"""The bank's entries as files for spreadsheets and programs, out and in again: CSV, XLSX and JSON Lines."""
