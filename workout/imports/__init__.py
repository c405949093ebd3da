"""Taking in what other programs have exported, and what this one has."""
