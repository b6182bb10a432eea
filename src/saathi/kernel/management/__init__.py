"""journal and worker: what the kernel offers on the command line."""
