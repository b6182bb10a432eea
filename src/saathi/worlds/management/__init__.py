"""demo and bench: invented people for a demonstration and for measuring."""
