"""The audit log in the window: looked through from time to time, and that it was is recorded (P4)."""
