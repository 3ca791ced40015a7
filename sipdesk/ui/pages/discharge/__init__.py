"""The track of discharge from hospital, and the ways between tracks."""
