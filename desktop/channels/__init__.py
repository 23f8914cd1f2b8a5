"""Where the draft will be published: the choice, the counter, the preview of the post, the text to paste."""
