"""What is printed: a view becomes blocks, blocks become bytes. The only room that knows ReportLab."""
