"""The one style sheet, as a template: nothing else in the program says how big, how round or how far apart.

In the template `@page` is a colour token, `15t` is 15 px that grow with the text and `8s` is 8 px of
space that grow by half as much. A widget asks for a look through properties: `t` (type), `ink`
(colour of words), `box` (frame), `pill` (status), `kind` (button).
"""

import re

from sipdesk.ui.look.tokens import Tokens

_WORDS = """
QWidget { color:@text; }
QLabel { background:transparent; }
QLabel[t=small] { font-size:13t; }
QLabel[t=strong] { font-weight:600; }
QLabel[t=crumb] { min-height:24t; }
QLabel[t=link] { text-decoration:underline; }
QLabel[t=small-strong] { font-size:13t; font-weight:600; }
QLabel[t=lead] { font-size:17t; }
QLabel[t=h3] { font-size:16t; font-weight:600; }
QLabel[t=h2] { font-size:19t; font-weight:600; }
QLabel[t=h1] { font-size:26t; font-weight:600; }
QLabel[t=meta-big] { font-size:19t; padding-left:4px; }
QLabel[t=big] { font-size:28t; padding-left:4px; }
QLabel[t=big-strong] { font-size:28t; font-weight:600; padding-left:4px; }
QLabel[t=huge] { font-size:38t; font-weight:600; padding-left:4px; }
QLabel[t=code] { font-family:"Cascadia Mono","Consolas","DejaVu Sans Mono"; font-size:24t; font-weight:600; }
QLabel[t=code-big] { font-family:"Cascadia Mono","Consolas","DejaVu Sans Mono"; font-size:38t; font-weight:600; }
QLabel[ink=muted] { color:@muted; }
QLabel[ink=ok] { color:@ok; }
QLabel[ink=warn] { color:@warn; }
QLabel[ink=err] { color:@err; }
QLabel[ink=info] { color:@info; }
QLabel[ink=accent] { color:@accent; }
"""

_FRAMES = """
QMainWindow, QDialog, #canvas { background:@canvas; }
#page { background:@page; }
QScrollArea, QScrollArea > QWidget > QWidget { background:transparent; border:0; }
QToolTip { background:@page; color:@text; border:1px solid @frame; padding:4px 8px; }
QListView { background:transparent; border:0; outline:0; }
QFrame[box=line] { background:@line; border:0; min-height:1px; max-height:1px; }
QFrame[box=vline] { background:@line; border:0; min-width:1px; max-width:1px; }
QFrame[box=card] { background:@page; border:1px solid @line; border-radius:8px; }
QFrame[box=big] { background:@page; border:1px solid @frame; border-radius:8px; }
QFrame[box=sunken] { background:@sunken; border:1px solid @line; border-radius:8px; }
QFrame[box=next] { background:@info_bg; border:0; border-radius:8px; }
QFrame[box=warn] { background:@warn_bg; border:0; border-radius:8px; }
QFrame[box=errors] { background:@page; border:2px solid @err; border-radius:8px; }
QFrame[box=notes] { background:@page; border:2px solid @warn; border-radius:8px; }
QFrame[box=strip] { background:@info_bg; border:0; border-top:1px solid @line; }
QFrame[box=head] { background:@sunken; border:0; border-bottom:1px solid @line;
    border-top-left-radius:7px; border-top-right-radius:7px; }
QFrame[box=drop] { background:@selected; border:2px solid @accent; border-radius:8px; }
QFrame[box=sheet] { background:@paper; border:1px solid @line; }
QFrame[box=segments] { background:@hover; border:0; border-radius:6px; }
QFrame[pill] { background:transparent; border:0; border-radius:4px; }
QFrame[pill] QLabel { font-size:13t; }
QFrame[pill=warn] { background:@warn_bg; }
QFrame[pill=err] { background:@err_bg; }
QFrame[pill=info] { background:@info_bg; }
QFrame[pill=added] { background:@ok_bg; }
QFrame[pill=warn] QLabel { color:@warn; font-weight:600; }
QFrame[pill=err] QLabel { color:@err; font-weight:600; }
QFrame[pill=info] QLabel { color:@info; font-weight:600; }
QFrame[pill=added] QLabel { color:@ok; font-weight:600; }
QFrame[pill=plain] QLabel { color:@muted; }
"""

_BUTTONS = """
QPushButton, QCheckBox, QRadioButton { outline:none; }
QPushButton { background:@page; border:1px solid @frame; border-radius:4px; padding:0 14s; min-height:32t; }
QPushButton:hover { background:@hover; }
QPushButton:pressed { background:@selected; }
QPushButton:disabled { color:@off; border-color:@off_line; background:@sunken; }
QPushButton[kind=primary] { background:@accent; border-color:@accent; color:@on_accent; font-weight:600; }
QPushButton[kind=primary]:hover { background:@accent_hover; }
QPushButton[kind=primary]:pressed { background:@accent_down; }
QPushButton[kind=primary]:disabled { background:@sunken; border-color:@off_line; color:@off; font-weight:400; }
QPushButton[kind=quiet] { background:transparent; border-color:transparent; color:@accent; padding:0 8s; }
QPushButton[kind=quiet]:hover { background:@hover; }
QPushButton[kind=quiet]:pressed { background:@selected; }
QPushButton[kind=quiet]:disabled { background:transparent; border-color:transparent; color:@off; }
QPushButton[kind=inline] { background:transparent; border:0; color:@accent; padding:0;
    min-height:28t; text-align:left; }
QPushButton[kind=inline]:hover { color:@accent_hover; text-decoration:underline; }
QPushButton[kind=inline]:disabled { color:@off; }
QPushButton[kind=link] { background:transparent; border:0; padding:0; min-height:24t; color:@accent;
    text-align:left; text-decoration:underline; }
QPushButton[kind=link]:disabled { color:@off; text-decoration:none; }
QPushButton[big=true] { font-size:19t; min-height:44t; padding:0 20s; }
QPushButton[kind=row] { background:transparent; border:0; border-radius:4px; padding:0; min-height:0; text-align:left; }
QPushButton[kind=row]:hover { background:@hover; }
QPushButton[kind=row]:pressed { background:@selected; }
QPushButton[kind=row][chosen=true] { background:@selected; border-left:3px solid @accent;
    border-top-left-radius:0; border-bottom-left-radius:0; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit { background:@page; border:1px solid @frame; border-radius:4px; padding:0 9px;
    min-height:32t; selection-background-color:@accent; selection-color:@on_accent; }
QPlainTextEdit { padding:5px 6px; }
QLineEdit[bad=true] { border:2px solid @err; padding:0 8px; }
QPlainTextEdit[bad=true] { border:2px solid @err; padding:4px 5px; }
QLineEdit:focus { border:2px solid @accent; padding:0 8px; }
QPlainTextEdit:focus { border:2px solid @accent; padding:4px 5px; }
QLineEdit, QPlainTextEdit { placeholder-text-color:@off; }
QLineEdit:disabled, QPlainTextEdit:disabled { background:@sunken; color:@off; border-color:@off_line; }
QLineEdit:read-only, QPlainTextEdit:read-only { background:@sunken; }
QCheckBox, QRadioButton { spacing:10s; min-height:28t; background:transparent; }
QCheckBox:disabled, QRadioButton:disabled { color:@off; }
QCheckBox::indicator, QRadioButton::indicator { width:18t; height:18t; border:1px solid @frame; background:@page; }
QCheckBox::indicator { border-radius:4px; }
QRadioButton::indicator { border-radius:9t; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background:@hover; }
QCheckBox::indicator:checked { background:@accent; border-color:@accent; image:url(icon:tick-@marks.svg); }
QRadioButton::indicator:checked { border-color:@accent; background:@page; image:url(icon:dot-@marks.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color:@off_line; background:@sunken; }
QCheckBox::indicator:checked:disabled { border-color:@off; background:@off; }
QCheckBox[kind=cell] { spacing:0; }
QCheckBox[kind=cell]::indicator { subcontrol-position:center; }
QRadioButton[kind=segment] { background:transparent; border:1px solid transparent; border-radius:4px;
    padding:0 10s; min-height:28t; spacing:0; color:@muted; font-size:14t; }
QRadioButton[kind=segment]:hover { background:@selected; }
QRadioButton[kind=segment]:checked { background:@page; border-color:@frame; color:@text; }
QRadioButton[kind=segment]::indicator { width:0; height:0; border:0; margin:0; image:none; }
"""

_WINDOW = """
QProgressBar { background:@selected; border:0; border-radius:3px; max-height:6px; min-height:6px; }
QProgressBar::chunk { background:@accent; border-radius:3px; }
QMenuBar { background:@canvas; padding:2px 8px; }
QMenuBar::item { padding:3px 9px; border:1px solid transparent; border-radius:4px; background:transparent; }
QMenuBar::item:selected { background:@hover; border-color:@accent; }
QMenuBar::item:pressed { background:@selected; border-color:@accent; }
QMenu { background:@page; border:1px solid @frame; padding:4px; }
QMenu::item { padding:6s 24s; border:1px solid transparent; border-radius:4px; }
QMenu::item:selected { background:@selected; color:@text; border-color:@accent; }
QMenu::item:disabled { color:@off; }
QMenu::separator { height:1px; background:@line; margin:4px 8px; }
QMenu::indicator { width:16t; height:16t; left:4px; }
QStatusBar { background:@canvas; border-top:1px solid @line; }
QStatusBar::item { border:0; }
QScrollBar { background:transparent; border:0; margin:0; }
QScrollBar:vertical { width:12px; }
QScrollBar:horizontal { height:12px; }
QScrollBar::handle { background:@scroll; border-radius:3px; margin:3px; min-height:32px; min-width:32px; }
QScrollBar::handle:hover { background:@frame; }
QScrollBar::add-line, QScrollBar::sub-line { width:0; height:0; }
QScrollBar::add-page, QScrollBar::sub-page { background:transparent; }
"""

TEMPLATE = _WORDS + _FRAMES + _BUTTONS + _FIELDS + _WINDOW


def sheet(tokens: Tokens, scale: float) -> str:
    """The style sheet for these colours at this text size. Raises KeyError for a token that does not exist."""
    space = 1 + (scale - 1) / 2
    filled = re.sub(r"@(\w+)", lambda match: tokens[match[1]], TEMPLATE)
    filled = re.sub(r"\b(\d+)t\b", lambda match: f"{round(int(match[1]) * scale)}px", filled)
    return re.sub(r"\b(\d+)s\b", lambda match: f"{round(int(match[1]) * space)}px", filled)
