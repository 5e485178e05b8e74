"""MediaPipe's graphs and networks of the solutions that engine.faces uses; it finds them beside its modules."""

# ruff: noqa: INP001 (PyInstaller names its hooks so)

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("mediapipe", includes=["modules/**/*.binarypb", "modules/**/*.tflite", "modules/**/*.txt"])
