"""journal verifies the one history; worker seals it and runs the queued jobs."""
