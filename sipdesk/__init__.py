"""SIPDesk: the SIP process on a desktop, from need to follow-up."""
