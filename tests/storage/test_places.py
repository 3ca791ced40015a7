"""Network shares and synchronised folders are told from the disks of this machine."""

from pathlib import Path

import pytest

from sipdesk.storage import places
from sipdesk.storage.places import (
    check_place,
    default_store,
    is_network_type,
    is_synced,
    is_unc,
    mounted_type,
)
from tests.storage.stores import refused

MOUNTS = """\
22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw
30 22 0:26 / /proc rw,nosuid - proc proc rw
41 22 0:39 / /srv/gemensam rw,relatime shared:20 - cifs //fil/gemensam rw,vers=3.1.1
42 41 0:40 / /srv/gemensam/lokal rw - xfs /dev/sdb1 rw
43 22 0:41 / /mnt/två\\040ord rw - nfs4 fil:/export rw
44 22 0:42 / /home/anna/fjärr rw - fuse.sshfs anna@fil:/ rw
45 22 8:33 / /media/usb rw - fuseblk /dev/sdc1 rw
46 22 8:34 / /both rw - ext4 /dev/sdd1 rw
47 46 0:50 / /both rw - nfs fil:/both rw
not a line of mounts
"""


@pytest.mark.parametrize(
    ("path", "kind", "network"),
    [
        ("/home/anna/cases.sipstore", "ext4", False),
        ("/srv/gemensam/cases.sipstore", "cifs", True),
        ("/srv/gemensamt/cases.sipstore", "ext4", False),
        ("/srv/gemensam/lokal/cases.sipstore", "xfs", False),
        ("/mnt/två ord/cases.sipstore", "nfs4", True),
        ("/home/anna/fjärr/a/b", "fuse.sshfs", True),
        ("/media/usb/cases.sipstore", "fuseblk", False),
        ("/both/cases.sipstore", "nfs", True),
    ],
)
def test_the_mount_that_holds_a_path_decides(path: str, kind: str, network: bool) -> None:
    assert mounted_type(MOUNTS, Path(path)) == kind
    assert is_network_type(kind) is network


@pytest.mark.parametrize(
    ("path", "unc"),
    [
        (r"\\server\share\cases.sipstore", True),
        ("//server/share/cases.sipstore", True),
        (r"\\?\UNC\server\share\x", True),
        (r"\\?\C:\Users\anna", False),
        (r"\\.\C:", False),
        (r"C:\Users\anna\AppData\Local\SIPDesk\cases.sipstore", False),
        ("H:/cases.sipstore", False),
    ],
)
def test_paths_that_name_another_machine(path: str, unc: bool) -> None:
    assert is_unc(path) is unc


@pytest.mark.parametrize(
    ("path", "synced"),
    [
        ("/home/anna/OneDrive - Kommunen/cases.sipstore", True),
        ("/home/anna/onedrive/x/cases.sipstore", True),
        ("/home/anna/Dropbox/cases.sipstore", True),
        ("/home/anna/Molnet/cases.sipstore", True),
        ("/home/anna/Molnet2/cases.sipstore", False),
        ("/home/anna/cases.sipstore", False),
    ],
)
def test_folders_that_a_service_copies(path: str, synced: bool) -> None:
    assert is_synced(Path(path), {"OneDriveCommercial": "/home/anna/Molnet", "OneDrive": ""}) is synced


def test_a_store_in_such_a_place_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_place(tmp_path / "cases.sipstore")
    refused("store.cloud-folder", check_place, tmp_path / "OneDrive" / "cases.sipstore")
    monkeypatch.setattr(places, "_is_network", lambda _: True)
    error = refused("store.network-folder", check_place, tmp_path / "cases.sipstore")
    assert error.values == {"folder": str(tmp_path)}


def test_a_link_to_such_a_place_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "OneDrive", target_is_directory=True)
    refused("store.cloud-folder", check_place, tmp_path / "link" / "cases.sipstore")


def test_the_own_place_is_in_the_local_profile(profile: Path) -> None:
    assert default_store() == profile / "cases.sipstore"
    check_place(default_store())
