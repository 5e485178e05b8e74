"""What is in the frozen studio and what is left out, with the reason: read by likeness.spec and by freeze.py."""

# ruff: noqa: INP001 (read by PyInstaller's spec)

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fnmatch import fnmatch
from pathlib import PurePath

Row = tuple[str, str, str]

ASSETS = ("demo", "fonts", "i18n", "icons", "models")

CARRIED: dict[str, str] = {"c2pa": "c2pa-python", "opentimelineio": "OpenTimelineIO"}
"""Packages with files and libraries that PyInstaller does not find by itself, and the names of their distributions."""

LEFT_OUT: dict[str, str] = {
    "training": "training is done from a checkout",
    "tests": "tests are run from a checkout",
    "ray": "batches on many machines are started from an installation with the extra `cluster`",
    "lightning_fabric": "training only",
    "tensorboard": "training only",
    "webdataset": "training only",
    "skimage": "training only",
    "face_alignment": "FAN fetches weights; it needs an installation with the extra `fan`",
    "jax": "MediaPipe asks for it to convert language models",
    "jaxlib": "MediaPipe asks for it to convert language models",
    "ml_dtypes": "part of jax",
    "opt_einsum": "an option of torch and part of jax",
    "sentencepiece": "MediaPipe asks for it to bundle language models",
    "matplotlib": "MediaPipe's drawing helpers, which are never called (hooks/without.py)",
    "mpl_toolkits": "part of matplotlib",
    "fontTools": "part of matplotlib",
    "kiwisolver": "part of matplotlib",
    "contourpy": "part of matplotlib",
    "pyparsing": "part of matplotlib",
    "dateutil": "part of matplotlib",
    "pandas": "an option of many libraries",
    "numba": "librosa's compiler for what is never called (hooks/without.py)",
    "llvmlite": "part of numba",
    "sklearn": "librosa's decompositions, which are never called",
    "sympy": "torch's compiler",
    "networkx": "torch's compiler",
    "mpmath": "part of sympy",
    "torch._inductor": "torch's compiler",
    "torch._dynamo": "torch's compiler",
    "torch.onnx": "torch's exporter",
    "torch.utils.tensorboard": "training only",
    "torch.utils.benchmark": "measurements",
    "torch.testing._internal.distributed": "torch's own tests",
    "torch.testing._internal.opinfo": "torch's own tests",
    "torch.testing._internal.common_methods_invocations": "torch's own tests",
    "torch.testing._internal.common_distributed": "torch's own tests",
    "torch.ao.ns": "tools for quantised networks",
    "torch.ao.pruning": "tools for pruned networks",
    "torchvision": "an option of torch",
    "triton": "torch's compiler",
    "IPython": "an option of many libraries",
    "tkinter": "another kind of window",
    "PyQt5": "another Qt",
    "PyQt6": "another Qt",
    "PySide2": "another Qt",
    "PySide6.scripts": "Qt's tools for developers",
    "pytest": "tests are run from a checkout",
    "hypothesis": "tests are run from a checkout",
    "atheris": "tests are run from a checkout",
    "setuptools": "installs packages",
    "pkg_resources": "installs packages",
    "pip": "installs packages",
    "Cython": "compiles packages",
    "lib2to3": "rewrites sources",
    "pydoc_data": "Python's help",
    "test": "Python's own tests",
}
"""Modules that no import may bring in, whatever the libraries ask for."""

UNCARRIED = (
    "jax", "jaxlib", "ml-dtypes", "opt-einsum", "sentencepiece", "matplotlib", "fonttools", "kiwisolver", "contourpy",
    "pyparsing", "python-dateutil", "numba", "llvmlite", "scikit-learn", "sympy", "networkx", "mpmath", "setuptools",
)  # fmt: skip
"""The distributions of those that MediaPipe, librosa and torch ask for."""

FILES_LEFT_OUT: dict[str, str] = {
    "assets/*.part": "half-written files",
    "torch/bin/[!t]*": "torch's own tests and compilers",
    "torch/bin/test_*": "torch's own tests",
    "torch/lib/libtorchbind_test*": "torch's own tests",
    "torch/lib/libjitbackend_test*": "torch's own tests",
    "torch/lib/libbackend_with_compiler*": "torch's own tests",
    "torch/lib/libaoti_custom_ops*": "torch's own tests",
    "torch/lib/*.lib": "for linking",
    "torch/include/*": "for compiling",
    "torch/test/*": "torch's own tests",
    "cv2/qt/*": "OpenCV's own windows",
    "cv2/data/*": "OpenCV's older face finders",
    "mediapipe/modules/pose_*": "bodies",
    "mediapipe/modules/holistic_*": "bodies",
    "mediapipe/modules/objectron/*": "shoes and chairs",
    "mediapipe/modules/iris_*": "the face mesh has irises of its own",
    "mediapipe/modules/face_geometry/*": "masks for faces",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboard*": "a keyboard on the screen, which brings Qt Quick",
    "PySide6/Qt/plugins/egldeviceintegrations/*": "displays without a desktop",
    "PySide6/Qt/plugins/platforms/libqeglfs*": "displays without a desktop",
    "PySide6/Qt/plugins/platforms/libqlinuxfb*": "displays without a desktop",
    "PySide6/Qt/plugins/platforms/libqvnc*": "displays without a desktop",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay*": "displays without a desktop",
    "PySide6/Qt/plugins/tls/*": "the studio opens no connection",
    "PySide6/Qt/plugins/networkinformation/*": "the studio opens no connection",
    "PySide6/Qt/plugins/platformthemes/libqgtk3*": "GTK's dialogs; the desktop portal has them too, without GTK",
    "PySide6/Qt/plugins/imageformats/libqtiff*": "Pillow reads pictures; this one wants an older libtiff",
    "PySide6/Qt/lib/libQt6EglF*": "displays without a desktop",
    "PySide6/Qt/lib/libQt6Quick*": "Qt Quick",
    "PySide6/Qt/lib/libQt6Qml*": "Qt Quick",
    "PySide6/Qt/lib/libQt6VirtualKeyboard*": "a keyboard on the screen",
    "PySide6/Qt/qml/*": "Qt Quick",
    "PySide6/Qt/translations/qt_help_*": "Qt's tools for developers",
    "PySide6/Qt/translations/assistant_*": "Qt's tools for developers",
    "PySide6/Qt/translations/designer_*": "Qt's tools for developers",
    "PySide6/Qt/translations/linguist_*": "Qt's tools for developers",
    "PySide6/Qt/translations/qtdeclarative_*": "Qt Quick",
    "qtawesome/fonts/[!p]*": "icon fonts other than Phosphor",
    "*/__pycache__/*": "made anew",
    "libportaudio.so*": "sound comes from the system's PortAudio, which knows its sound servers",
    "libstdc++.so*": "every system has one, and a newer one's graphics drivers cannot do with ours",
    "libgcc_s.so*": "as libstdc++",
    "libmvec.so*": "part of glibc",
    "libexpat.so*": "every desktop has one; ours would ask for a newer glibc than all the rest",
}
"""Files that hooks collect and nothing loads: patterns of their places in the program's folder."""


def kept(place: str) -> bool:
    """Whether the file that would lie at `place` goes into the program's folder."""
    name = place.replace("\\", "/")
    return not any(fnmatch(name, pattern) for pattern in FILES_LEFT_OUT)


def needed(binaries: Sequence[Row], imports: Callable[[str], Iterable[str]]) -> list[Row]:
    """`binaries` without libraries of the system that nothing needs any more, now that other files are left out.

    A row is (place, source, kind); `imports` gives the names of the libraries that the file at a source is linked to.
    """
    asked = {source: set(imports(source)) for _, source, _ in binaries}
    rows = list(binaries)
    while True:
        wanted = set[str]().union(*(asked[source] for _, source, _ in rows))
        left = [row for row in rows if not _of_system(row) or PurePath(row[0]).name in wanted]
        if len(left) == len(rows):
            return rows
        rows = left


def _of_system(row: Row) -> bool:
    place, source, kind = row
    return kind == "BINARY" and len(PurePath(place).parts) == 1 and source.startswith(("/lib", "/usr/lib"))
