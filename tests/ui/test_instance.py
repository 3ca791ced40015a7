"""A second start in the same login raises the first window."""

from concurrent.futures import ThreadPoolExecutor

from pytestqt.qtbot import QtBot

from sipdesk.ui.frame.instance import FirstInstance, raise_first, server_name


def test_the_second_one_raises_the_first_and_goes(qtbot: QtBot) -> None:
    place = f"test-{id(qtbot)}"
    first, second = FirstInstance(place), FirstInstance(place)
    assert first.listen()
    with qtbot.waitSignal(first.raise_wanted):
        assert raise_first(place)
    first.close()
    assert not raise_first(place, tries=2)
    assert second.listen()
    second.close()


def test_the_second_one_waits_until_the_first_listens(qtbot: QtBot) -> None:
    place = f"late-{id(qtbot)}"
    first = FirstInstance(place)
    with ThreadPoolExecutor() as elsewhere:
        asked = elsewhere.submit(raise_first, place)
        qtbot.wait(150)
        assert not asked.done()
        with qtbot.waitSignal(first.raise_wanted):
            assert first.listen()
        assert asked.result()
    first.close()


def test_another_store_is_another_name_and_tells_nothing() -> None:
    assert server_name("/home/karin/a.sipstore") != server_name("/home/karin/b.sipstore")
    assert "karin" not in server_name("/home/karin/a.sipstore")
