"""The same files are found in a checkout, an installed wheel and a frozen build."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import engine
from engine.assets import asset, asset_like, assets_folder
from engine.errors import LikenessError

ENGINE = Path(engine.__file__).parent
ASK = "from engine.assets import asset; print(asset('models', 'mark.txt').read_text())"


def lay_out(root: Path, assets: str) -> None:
    """A copy of what engine.assets needs below `root`, with the shipped files in `assets`."""
    (root / "engine").mkdir(parents=True)
    for name in ("__init__.py", "assets.py", "errors.py"):
        shutil.copy(ENGINE / name, root / "engine" / name)
    (root / assets / "models").mkdir(parents=True)
    (root / assets / "models" / "mark.txt").write_text(f"from {assets}")


@pytest.mark.parametrize("assets", ["assets", "engine/_assets"], ids=["checkout-or-frozen", "wheel"])
def test_found_from_any_folder(tmp_path: Path, assets: str) -> None:
    root, elsewhere = tmp_path / "root", tmp_path / "elsewhere"
    lay_out(root, assets)
    elsewhere.mkdir()
    code = f"import sys; sys.path.insert(0, {str(root)!r}); {ASK}"
    answer = subprocess.run(
        [sys.executable, "-I", "-c", code], cwd=elsewhere, capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == f"from {assets}"


def test_a_foreign_folder_called_assets_is_not_ours(tmp_path: Path) -> None:
    lay_out(tmp_path, "assets")
    shutil.rmtree(tmp_path / "assets" / "models")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {ASK}"
    answer = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=False)
    assert "LikenessError" in answer.stderr
    assert "install Likeness again" in answer.stderr


def test_this_installation_has_its_models() -> None:
    assert (assets_folder() / "models" / "manifest.json") == asset("models", "manifest.json")


def test_a_missing_file_is_named() -> None:
    with pytest.raises(LikenessError, match=r"demo/nothing\.here is missing"):
        asset("demo", "nothing.here")
    with pytest.raises(LikenessError, match="demo/nothing is missing"):
        asset_like("demo", "nothing")
