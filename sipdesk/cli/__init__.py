"""The program without a window, for IT, for batch work and for checking it from outside. Nothing in here needs Qt."""
