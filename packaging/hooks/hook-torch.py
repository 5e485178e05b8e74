"""Torch as the studio needs it: what is imported, without compilers, exporters and headers (see contents.py)."""

# ruff: noqa: INP001 (PyInstaller names its hooks so)

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_data_files, collect_dynamic_libs

datas = collect_data_files("torch", includes=["bin/torch_shm_manager*"])  # torch refuses to start without it

binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
# Links to its libraries beside the program would let torch look for its own in the wrong folder.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
module_collection_mode = "pyz+py"  # it reads its own sources when it starts
