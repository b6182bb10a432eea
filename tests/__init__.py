"""What is true of the whole house, and stories in a browser. Tests of one room live in that room."""
