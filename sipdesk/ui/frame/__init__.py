"""What stands around a page: menus, bars, help, locking, and the pages that belong to no case."""
