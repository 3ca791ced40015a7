"""The window with the list of an open store: `SIPDESK_READY_FILE=… case_list STORE KEY-IN-HEX`. Ends when killed."""

import sys
from pathlib import Path

from sipdesk import app
from sipdesk.exchange.demo import demo_office
from sipdesk.settings import Loaded, Settings
from sipdesk.storage import people
from sipdesk.storage.keys import DataKey
from sipdesk.storage.opening import open_store
from sipdesk.ui.session import Session
from sipdesk.ui.work.opened import Opened

path = Path(sys.argv[1])
application = app.application()
language = app.dress(application, Settings())
store = open_store(path, DataKey(bytes.fromhex(sys.argv[2])))
session = Session(application, Loaded(), language, path, None, office=demo_office().office, home=path.parent)
app.tell_first_paint(session)
session.work(Opened(store, people.sign_in(store)))
sys.exit(application.exec())
