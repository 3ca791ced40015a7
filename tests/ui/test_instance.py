"""A second start in the same login raises the first window."""

from pytestqt.qtbot import QtBot

from sipdesk.ui.instance import FirstInstance, server_name


def test_the_second_one_raises_the_first_and_goes(qtbot: QtBot) -> None:
    place = f"test-{id(qtbot)}"
    first, second = FirstInstance(place), FirstInstance(place)
    assert first.listen()
    with qtbot.waitSignal(first.raise_wanted):
        assert not second.listen()
    first.close()
    assert second.listen()
    second.close()


def test_another_store_is_another_name_and_tells_nothing() -> None:
    assert server_name("/home/karin/a.sipstore") != server_name("/home/karin/b.sipstore")
    assert "karin" not in server_name("/home/karin/a.sipstore")
