"""The rules of law and routine: one pure function per rule, its id in its name; they answer with findings."""
