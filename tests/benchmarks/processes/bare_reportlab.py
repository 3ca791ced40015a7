"""A fresh process that does the least one can do with ReportLab: one page with one line."""

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

content = BytesIO()
canvas = Canvas(content)
canvas.drawString(72, 72, "SIP")
canvas.save()
assert content.getvalue()
