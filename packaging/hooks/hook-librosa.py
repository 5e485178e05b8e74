"""Librosa loads its modules when they are asked for, as its .pyi files tell, and its tables; nothing is drawn."""

# ruff: noqa: INP001 (PyInstaller names its hooks so)

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

datas = collect_data_files("librosa", excludes=["**/__pycache__/*"])
hiddenimports = collect_submodules("librosa", filter=lambda name: not name.startswith("librosa.display"))
