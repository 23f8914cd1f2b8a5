"""Help in the window: its pages, the viewer, and which page fits what is being done."""
