"""One file per step of the process, each a short list of rows."""
