"""The second opinion: a text shown to a human, who approves it, mends it or says why not."""
