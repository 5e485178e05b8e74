"""Where videos come from: the note of consent, who signs, and what a file says of its making."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QFileDialog

from app.i18n import tr
from engine import edits

if TYPE_CHECKING:
    from app.jobs import Job
    from app.main_window import MainWindow
    from app.settings import Settings
    from app.studio import Studio
    from engine.document import Consent, ConsentKind

REASON, CERT, KEY = "no_mark_reason", "c2pa_cert", "c2pa_key"
"""Names of settings: why a badge was left out the last time; the user's own chain of certificates and key."""
DIGITS = 16
"""Of a digest of 64 digits so many are shown; the rest is in the tooltip."""


def environment(settings: Settings) -> dict[str, str]:
    """What workers are told of who signs."""
    names = {"LIKENESS_C2PA_CERT": CERT, "LIKENESS_C2PA_KEY": KEY}
    return {name: str(settings.value(row)) for name, row in names.items() if settings.value(row)}


def consent_kinds() -> tuple[tuple[ConsentKind, str], ...]:
    """Kinds of consent and what they are called."""
    return (
        ("spoken", tr("They said so")),
        ("written", tr("They wrote so")),
        ("own", tr("It is me")),
        ("public", tr("The law allows it without")),
        ("invented", tr("This person does not exist")),
    )


def keep_consent(studio: Studio, consent: Consent) -> None:
    """Writes the note of consent into the project, as one step that can be undone."""
    if consent != studio.project.consent:
        studio.edit(edits.set_consent(studio.project, consent), tr("Change the note of consent"))


def check(studio: Studio, path: Path, done: Callable[[dict[str, Any]], None], failed: Callable[[str], None]) -> Job:
    """Reads what a file says of its making, beside the window."""
    return studio.jobs.start("verify", {"path": str(path)}, tr("Checking a video"), done, failed, quiet=True)


def consent(window: MainWindow) -> None:
    """Shows the project's note of consent."""
    from app.dialogs.consent import ConsentDialog

    ConsentDialog(window.studio, window).open()


def before_export(window: MainWindow, go_on: Callable[[], None]) -> None:
    """Goes on at once, or, before the first export of a project without a note of consent, once that was asked for."""
    studio = window.studio
    project = str(studio.session.path)
    if studio.project.consent is not None or studio.session.read_only or project in _asked:
        go_on()
        return
    from app.dialogs.consent import ConsentDialog

    _asked.add(project)
    dialog = ConsentDialog(studio, window, asked=True)
    dialog.finished.connect(lambda _: go_on())
    dialog.open()


_asked = set[str]()
"""Projects whose user was asked for a note of consent since the program began."""


def check_video(window: MainWindow) -> None:
    """Asks for a file, and shows what it says of its making."""
    from app.dialogs.verify import VerifyDialog
    from app.importing import PICTURES, VIDEOS

    kinds = " ".join(f"*{suffix}" for suffix in sorted({*VIDEOS, *PICTURES}))
    title, named = tr("Check a video or a picture"), tr("Videos and pictures")
    path, _ = QFileDialog.getOpenFileName(window, title, window.last_folder(), f"{named} ({kinds})")
    if path:
        window.remember_folder(Path(path).parent)
        window.studio.playback.pause()
        VerifyDialog(window.studio, Path(path), window).open()


def findings(told: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What `verify` found, by name, in the user's language."""
    manifest, hidden, badge = _table(told.get("manifest")), _table(told.get("hidden")), _table(told.get("badge"))
    facts, marks = _table(manifest.get("facts")), _table(manifest.get("marks"))
    out = [(tr("Signed manifest"), _manifest(manifest, facts))]
    if manifest.get("state") != "none":
        out.append((tr("Signed by"), _signer(manifest)))
        out.append((tr("Declared as"), _declared(str(manifest.get("made", "")))))
    if facts:
        by = [str(facts[key]) for key in ("generator", "renderer") if facts.get(key)]
        out.append((tr("Made by"), " · ".join([str(manifest.get("generator", "")), *by])))
        models = [str(one.get("name", "")) for one in _rows(facts, "models")]
        out.append((tr("Models"), ", ".join(models) or tr("none")))
        roles = _roles()
        out += [
            (roles.get(str(one.get("role")), str(one.get("role"))), _digest(str(one.get("sha256", ""))))
            for one in _rows(facts, "sources")
        ]
    if marks and not marks.get("visible", True):
        out.append((tr("No badge because"), str(marks.get("reason") or tr("no reason was given"))))
    if manifest.get("consent"):
        out.append((tr("Consent"), str(manifest["consent"])))
    out.append((tr("Mark in the pixels"), _hidden(hidden)))
    found = tr("There") if badge.get("found") else tr("Not found")
    out.append((tr("Badge"), found))
    return out


def _manifest(manifest: Mapping[str, Any], facts: Mapping[str, Any]) -> str:
    state = manifest.get("state")
    if state == "none":
        return tr("None")
    if state == "broken":
        return tr("Not valid: {why}").format(why=", ".join(map(str, manifest.get("problems", [])))[:200])
    return tr("Valid, export {id}").format(id=facts["id"]) if facts.get("id") else tr("Valid")


def _signer(manifest: Mapping[str, Any]) -> str:
    name = str(manifest.get("signer") or tr("nobody who is named"))
    if manifest.get("own"):
        return tr("{name}, with the key of this computer").format(name=name)
    if manifest.get("trusted"):
        return name
    return tr("{name}; no known authority stands behind that name").format(name=name)


def _declared(kind: str) -> str:
    return {
        "trainedAlgorithmicMedia": tr("Made by a trained algorithm"),
        "compositeWithTrainedAlgorithmicMedia": tr("Filmed, with parts made by a trained algorithm"),
    }.get(kind, kind or tr("nothing"))


def _hidden(hidden: Mapping[str, Any]) -> str:
    ids = ", ".join(map(str, hidden.get("ids", [])))
    if not hidden.get("present"):
        return tr("Not found")
    agrees = hidden.get("agrees_with_manifest")
    if agrees is None:
        return tr("There, export {id}").format(id=ids)
    return tr("There, of the same export") if agrees else tr("There, but of export {id}").format(id=ids)


def _roles() -> dict[str, str]:
    return {
        "portrait": tr("Portrait"),
        "voice": tr("Voice"),
        "driver": tr("Driving video"),
        "footage": tr("Filmed video"),
        "stream": tr("Stream"),
        "motion": tr("Motion"),
    }


def _digest(sha256: str) -> str:
    return f"SHA-256 {sha256[:DIGITS]}…"


def _table(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, dict) else {}


def _rows(facts: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    value = facts.get(name)
    return [_table(one) for one in cast("list[object]", value)[:50]] if isinstance(value, list) else []
