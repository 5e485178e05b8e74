"""The key of this computer, and those that users bring."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from engine.provenance import credentials as module
from engine.provenance.credentials import FILE, SigningError, config_folder, credentials, own_certificate


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user who has signed nothing yet."""
    monkeypatch.setenv("LIKENESS_HOME", str(tmp_path))
    monkeypatch.delenv(module.CERT, raising=False)
    monkeypatch.delenv(module.KEY, raising=False)
    return tmp_path


def test_the_key_is_made_once_and_for_its_user_alone(home: Path) -> None:
    assert own_certificate() is None
    first = credentials()
    path = home / "config" / FILE
    assert credentials() == first
    assert own_certificate() == first.chain.split("-----END CERTIFICATE-----")[0] + "-----END CERTIFICATE-----\n"
    assert [each.name for each in path.parent.iterdir()] == [FILE]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_studio_keeps_its_settings_in_the_same_folder(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.settings import folders

    assert config_folder() == folders().config
    monkeypatch.delenv("LIKENESS_HOME")
    assert config_folder() == folders().config


def test_a_key_of_ones_own(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = credentials()
    chain, key = tmp_path / "chain.pem", tmp_path / "key.pem"
    chain.write_text(made.chain)
    key.write_text(made.key)
    monkeypatch.setenv(module.CERT, str(chain))
    with pytest.raises(SigningError, match="needs its key too"):
        credentials()
    monkeypatch.setenv(module.KEY, str(key))
    assert credentials() == made


@pytest.mark.parametrize(
    ("chain", "key", "told"),
    [
        ("nothing", "nothing", "is no PEM file"),
        (None, "nothing", "key for signing cannot be read"),
        ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", None, "cannot be read"),
        (None, "x" * 300_000, "too large"),
    ],
)
def test_what_is_no_credential_is_told(
    chain: str | None, key: str | None, told: str, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = credentials()
    for name, text, own in (("CERT", chain, made.chain), ("KEY", key, made.key)):
        path = tmp_path / name
        path.write_text(own if text is None else text)
        monkeypatch.setenv(f"LIKENESS_C2PA_{name}", str(path))
    with pytest.raises(SigningError, match=told):
        credentials()


def test_a_key_of_another_certificate_is_told(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = credentials()
    (home / "config" / FILE).unlink()
    second = credentials()
    assert first != second
    with pytest.raises(SigningError, match="do not belong together"):
        module.checked(first.chain, second.key)


@pytest.mark.skipif(os.name != "posix", reason="folders are protected otherwise there")
def test_a_folder_that_cannot_be_written_is_told(home: Path) -> None:
    (home / "config").write_text("a file is in the way")
    with pytest.raises(SigningError, match="cannot be kept"):
        credentials()
