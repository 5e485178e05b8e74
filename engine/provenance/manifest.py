"""The signed C2PA manifest in a file: written, and read again. Nothing is fetched from a network."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, cast

from engine.provenance.credentials import Credentials, SigningError, own_certificate
from engine.provenance.making import Making
from engine.provenance.marks import LONGEST_REASON, Marks

if TYPE_CHECKING:
    from c2pa import Context

FORMATS: Mapping[str, str] = MappingProxyType(
    {".mp4": "video/mp4", ".m4v": "video/mp4", ".mov": "video/quicktime", ".png": "image/png"}
)
"""What can carry a manifest. WebM cannot."""
KINDS = "http://cv.iptc.org/newscodes/digitalsourcetype/"
MADE, COMPOSITE = f"{KINDS}trainedAlgorithmicMedia", f"{KINDS}compositeWithTrainedAlgorithmicMedia"
MAKING, MARKS, CONSENT = "org.likeness.making", "org.likeness.marks", "org.likeness.consent"
ALONE = MappingProxyType({"verify": {"remote_manifest_fetch": False, "ocsp_fetch": False}})
"""Settings of the C2PA library: it asks no other machine."""

State = Literal["none", "valid", "broken"]


@dataclass(frozen=True)
class ManifestReading:
    """What a file's manifest says.

    `valid`: the signature is right and the file is as it was signed; `broken`: it is not, for `problems` (C2PA's
    codes). `signer`: who signed, as the certificate says; `own`: that certificate was made on this computer; `trusted`:
    an authority that the C2PA library knows stands behind it. `made`: the kind of picture it declares, such as
    trainedAlgorithmicMedia. `facts`: how Likeness made it, by name; empty where it did not.
    """

    state: State = "none"
    signer: str = ""
    own: bool = False
    trusted: bool = False
    made: str = ""
    generator: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict[str, Any])
    marks: Mapping[str, Any] = field(default_factory=dict[str, Any])
    consent: str = ""
    problems: tuple[str, ...] = ()


def can_carry(path: Path) -> bool:
    """Whether a file of that name can hold a manifest."""
    return path.suffix.lower() in FORMATS


def sign(file: Path, out: Path, making: Making, marks: Marks, by: Credentials) -> None:
    """Writes the manifest into `file`, which will be called `out`, in one step.

    Raises SigningError, which leaves the file as it was.
    """
    import c2pa

    signed = file.with_name(file.name + ".signed")
    try:
        info = c2pa.C2paSignerInfo(by.algorithm.encode(), by.chain.encode(), by.key.encode(), None)
        with (
            c2pa.Signer.from_info(info) as signer,
            c2pa.Builder(_manifest(out, making, marks), _context()) as builder,
            file.open("rb") as source,
            signed.open("w+b") as target,
        ):
            builder.sign(signer, FORMATS[out.suffix.lower()], source, target)
        signed.replace(file)
    except (c2pa.C2paError, OSError, ValueError) as error:
        raise SigningError(f"The manifest could not be signed ({_short(error)}): check the certificate.") from error
    finally:
        with suppress(OSError):
            signed.unlink(missing_ok=True)


def read_manifest(file: Path) -> ManifestReading:
    """What the manifest of a file says, its signature and the file's bytes checked; never raises for what is in it."""
    import c2pa

    try:
        with file.open("rb") as source:
            reader = c2pa.Reader.try_create(FORMATS.get(file.suffix.lower()), source, context=_context())
            if reader is None:
                return ManifestReading()
            with reader:
                plain = cast("dict[str, Any]", json.loads(reader.json()))
                state = reader.get_validation_state()
    except (c2pa.C2paError, OSError, ValueError) as error:
        if "NotSupported" in type(error).__name__:  # a kind of file that carries none
            return ManifestReading()
        return ManifestReading("broken", problems=(_short(error),))
    return _told(plain, state or "")


def _manifest(out: Path, making: Making, marks: Marks) -> str:
    software = {"name": "Likeness", "version": making.version}
    made = {
        "action": "c2pa.created",
        "digitalSourceType": COMPOSITE if making.composite else MADE,
        "softwareAgent": software,
    }
    facts = {
        "id": making.id,
        "renderer": making.renderer,
        "generator": making.generator,
        "seed": making.seed,
        "models": [asdict(model) for model in making.models],
        "sources": [asdict(source) for source in making.sources],
        "settings": dict(making.settings),
    }
    marked = {"visible": marks.visible, "hidden": marks.hidden, "reason": marks.reason[:LONGEST_REASON]}
    assertions: list[dict[str, Any]] = [
        {"label": "c2pa.actions.v2", "data": {"actions": [made]}},
        {"label": MAKING, "data": facts},
        {"label": MARKS, "data": marked},
    ]
    if making.consent:
        assertions.append({"label": CONSENT, "data": {"note": making.consent}})
    return json.dumps(
        {"claim_generator_info": [software], "format": FORMATS[out.suffix.lower()], "assertions": assertions}
    )


def _context() -> Context:
    import c2pa

    return c2pa.Context.from_dict(dict(ALONE))


def _told(plain: dict[str, Any], state: str) -> ManifestReading:
    """The reading of a manifest store; whatever others wrote there may be of any shape."""
    label = str(plain.get("active_manifest"))
    manifest = _table(_table(plain.get("manifests")).get(label))
    data = {str(_table(one).get("label")): _table(_table(one).get("data")) for one in _list(manifest.get("assertions"))}
    signature = _table(manifest.get("signature_info"))
    actions = [
        _table(one) for each in ("c2pa.actions.v2", "c2pa.actions") for one in _list(data.get(each, {}).get("actions"))
    ]
    kinds = [str(one["digitalSourceType"]) for one in actions if one.get("digitalSourceType")]
    generators = [_table(one) for one in _list(manifest.get("claim_generator_info"))]
    failed = _table(_table(plain.get("validation_results")).get("activeManifest")).get("failure")
    codes = tuple(str(_table(one).get("code")) for one in _list(failed))
    serial = str(signature.get("cert_serial_number", ""))
    return ManifestReading(
        "valid" if state in ("Valid", "Trusted") else "broken",
        signer=_line(signature.get("common_name") or signature.get("issuer")),
        own=bool(serial) and serial == _own_serial(),
        trusted=state == "Trusted",
        made=_line(kinds[0].rsplit("/", 1)[-1]) if kinds else "",
        generator=_line(" ".join(str(generators[0].get(key, "")) for key in ("name", "version"))) if generators else "",
        facts=data.get(MAKING, {}),
        marks=data.get(MARKS, {}),
        consent=str(data.get(CONSENT, {}).get("note", "")),
        problems=tuple(code for code in codes if code != "signingCredential.untrusted"),
    )


def _own_serial() -> str:
    pem = own_certificate()
    if pem is None:
        return ""
    from cryptography import x509

    try:
        return str(x509.load_pem_x509_certificate(pem.encode()).serial_number)
    except ValueError:
        return ""


def _table(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else []


def _line(value: object) -> str:
    """One short line of what others wrote."""
    return "".join(sign for sign in " ".join(str(value or "").split()) if sign.isprintable())[:120]


def _short(error: BaseException) -> str:
    return _line(error).rstrip(".") or type(error).__name__
