"""What was found in a file, in words for a person and as plain JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from engine.provenance.code import BITS
from engine.provenance.verify import Verdict

KINDS = {
    "trainedAlgorithmicMedia": "made by a trained algorithm",
    "compositeWithTrainedAlgorithmicMedia": "filmed, with parts made by a trained algorithm",
}


def answer(verdict: Verdict) -> str:
    """The one sentence that matters most."""
    manifest, made = verdict.manifest, verdict.hidden.present
    if manifest.state == "broken":
        return "The manifest is broken: this file was changed after it was signed, or the manifest was forged."
    if verdict.agree is False:
        return "The manifest and the hidden mark name different exports: do not trust the manifest."
    if manifest.state == "valid" and manifest.facts:
        return "Likeness made this, and it is as it was signed."
    if manifest.state == "valid":
        return "This has a valid manifest of another program."
    if made:
        return "Likeness made this; its manifest is gone, as after being converted or uploaded."
    if verdict.badge.found:
        return "A badge says that this is AI-generated; nothing else tells where it comes from."
    return "Nothing of Likeness was found: that is no proof that this is a camera's picture."


def lines(verdict: Verdict) -> list[str]:
    """The whole answer, a line each."""
    return [answer(verdict), "", *(f"{name}: {text}" for name, text in findings(verdict))]


def findings(verdict: Verdict) -> list[tuple[str, str]]:
    """What was found, by name."""
    out = [("Manifest", _manifest(verdict))]
    manifest = verdict.manifest
    facts = manifest.facts
    if manifest.state != "none":
        out.append(("Signed by", _signer(verdict)))
        if manifest.made:
            out.append(("Declared as", KINDS.get(manifest.made, manifest.made)))
    if facts:
        by = " and ".join(_word(facts.get(key)) for key in ("generator", "renderer") if facts.get(key))
        out.append(("Made by", f"{manifest.generator}, {by}; seed {_word(facts.get('seed'))}"))
        out += [("Model", f"{_word(one.get('name'))} {_word(one.get('sha256'))}") for one in _rows(facts, "models")]
        out += [("Source", f"{_word(one.get('role'))} {_word(one.get('sha256'))}") for one in _rows(facts, "sources")]
    if manifest.marks and not manifest.marks.get("visible", True):
        out.append(("No badge because", _word(manifest.marks.get("reason")) or "no reason was given"))
    if manifest.consent:
        out.append(("Consent", _word(manifest.consent, 2000)))
    out.append(("Hidden mark", _hidden(verdict)))
    out.append(("Badge", _badge(verdict)))
    return out


def as_plain(verdict: Verdict) -> dict[str, Any]:
    """All of it as plain values for JSON."""
    manifest, hidden = verdict.manifest, verdict.hidden
    return {
        "path": str(verdict.path),
        "answer": answer(verdict),
        "width": verdict.width,
        "height": verdict.height,
        "manifest": {**asdict(manifest), "facts": dict(manifest.facts), "marks": dict(manifest.marks)},
        "hidden": {
            "present": hidden.present,
            "ids": list(verdict.ids),
            "wrong_bits": hidden.decoded.wrong if hidden.decoded else None,
            "bits": BITS,
            "strength": round(hidden.strength, 2),
            "chance": hidden.chance,
            "frames": hidden.frames,
            "agrees_with_manifest": verdict.agree,
        },
        "badge": {"found": verdict.badge.found, "score": round(verdict.badge.score, 3)},
    }


def _manifest(verdict: Verdict) -> str:
    state, problems = verdict.manifest.state, ", ".join(verdict.manifest.problems[:3])
    if state == "none":
        return "none"
    if state == "broken":
        return f"not valid ({problems or 'it cannot be read'})"
    return f"valid, id {_word(verdict.id)}" if verdict.id else "valid"


def _signer(verdict: Verdict) -> str:
    signer = verdict.manifest.signer or "nobody who is named"
    if verdict.manifest.own:
        return f"{signer}: the key of this very computer"
    if verdict.manifest.trusted:
        return signer
    return f"{signer}: a certificate that no known authority stands behind, so anybody may have chosen that name"


def _hidden(verdict: Verdict) -> str:
    hidden = verdict.hidden
    if hidden.decoded is None:
        return f"none found in {hidden.frames} frames"
    agrees = {True: ", the manifest's", False: ", NOT the manifest's", None: ""}[verdict.agree]
    wrong = f"{hidden.decoded.wrong} of {BITS} bits put right"
    return f"there, id {' and '.join(verdict.ids)}{agrees}; {wrong}, chance of a mistake below {_least(hidden.chance)}"


def _least(chance: float) -> str:
    """A chance that is believed: nobody has counted beyond a million million."""
    return f"{max(chance, 1e-12):.0e}"


def _badge(verdict: Verdict) -> str:
    score = f"likeness {verdict.badge.score:.2f}"
    return f"there ({score})" if verdict.badge.found else f"not found ({score})"


def _rows(facts: Any, name: str) -> list[dict[str, Any]]:
    value = facts.get(name)
    return [one for one in value if isinstance(one, dict)][:50] if isinstance(value, list) else []


def _word(value: object, longest: int = 120) -> str:
    """One line of what others wrote."""
    return "".join(sign for sign in " ".join(str("" if value is None else value).split()) if sign.isprintable())[
        :longest
    ]
