"""The key and the certificates that manifests are signed with: made once on this computer, or the user's own."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import PlatformDirs

from engine.errors import LikenessError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.x509 import Certificate, CertificateBuilder, Name

HOME, CERT, KEY = "LIKENESS_HOME", "LIKENESS_C2PA_CERT", "LIKENESS_C2PA_KEY"
"""Environment: the folder of a portable studio; the user's own chain of certificates and key, PEM files."""
FILE = "signing.pem"
LARGEST = 200_000
"""Bytes of a chain or key; what is larger is something else."""
LASTS = timedelta(days=365 * 20)
OWN_NAME = "Likeness on this computer"
"""Who signs with a certificate that was made here. No name of the user or the machine is in it."""
CURVES = {"secp256r1": "es256", "secp384r1": "es384", "secp521r1": "es512"}


class SigningError(LikenessError):
    """A video cannot be signed; it is written all the same."""


@dataclass(frozen=True)
class Credentials:
    """A chain of certificates, the signer's first, and its key, both PEM; `algorithm` as C2PA names it."""

    chain: str
    key: str
    algorithm: str


def config_folder() -> Path:
    """The studio's folder of settings."""
    home = os.environ.get(HOME)
    if home:
        return Path(home).expanduser().absolute() / "config"
    return PlatformDirs("Likeness", appauthor=False).user_config_path


def credentials() -> Credentials:
    """What this user signs with; raises SigningError that says what to mend.

    The user's own where the environment names both files, else those of this computer, which are made at first use.
    """
    chain, key = os.environ.get(CERT), os.environ.get(KEY)
    if chain or key:
        if not (chain and key):
            raise SigningError("A certificate of your own needs its key too: choose both, or neither.")
        return checked(_text(Path(chain), "certificate"), _text(Path(key), "key"))
    path = config_folder() / FILE
    try:
        if not path.exists():
            _keep(path, _made())
    except OSError as error:
        raise SigningError(f"The key for signing cannot be kept in {path.parent}: let it be written to.") from error
    both = _text(path, "key")
    return checked(both, both)


def own_certificate() -> str | None:
    """The PEM of the certificate that was made on this computer; None where none was."""
    try:
        return _certificates(_text(config_folder() / FILE, "key"))[0]
    except (SigningError, IndexError):
        return None


def checked(chain: str, key: str) -> Credentials:
    """Credentials of a chain and a key that belong together; raises SigningError."""
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

    certificates = _certificates(chain)
    if not certificates:
        raise SigningError("The certificate for signing is no PEM file: choose the chain as PEM, the signer's first.")
    try:
        private = serialization.load_pem_private_key(key.encode(), None)
        public = x509.load_pem_x509_certificate(certificates[0].encode()).public_key()
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:  # TypeError: it is locked by a password
        raise SigningError("The key for signing cannot be read: choose a PEM file without a password.") from error
    form = (serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    if private.public_key().public_bytes(*form) != public.public_bytes(*form):
        raise SigningError("The certificate and the key for signing do not belong together: choose a pair.")
    algorithm = ""
    if isinstance(private, ec.EllipticCurvePrivateKey):
        algorithm = CURVES.get(private.curve.name, "")
    elif isinstance(private, ed25519.Ed25519PrivateKey):
        algorithm = "ed25519"
    elif isinstance(private, rsa.RSAPrivateKey) and private.key_size >= 2048:
        algorithm = "ps256"
    if not algorithm:
        raise SigningError("The key for signing is of a kind that C2PA does not know: choose ECDSA, Ed25519 or RSA.")
    plain = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return Credentials("".join(certificates), plain.decode(), algorithm)


def _text(path: Path, what: str) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise SigningError(f"The {what} for signing {path} cannot be read: choose another one.") from error
    if len(content) > LARGEST:
        raise SigningError(f"The {what} for signing {path} is too large for a PEM file: choose another one.")
    return content.decode("utf-8", "replace")


def _certificates(text: str) -> list[str]:
    """Each certificate of a PEM file."""
    first, last = "-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"
    return [f"{first}{part.split(last)[0]}{last}\n" for part in text.split(first)[1:] if last in part]


def _keep(path: Path, content: bytes) -> None:
    """Puts the file in its place unless another process was faster; readable to its user alone from the first byte."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            if os.name == "nt":
                part.rename(path)  # refuses to replace there
            else:
                os.link(part, path)
    finally:
        part.unlink(missing_ok=True)


def _made() -> bytes:
    """A new key and its chain: a root, whose own key is forgotten, and the certificate that signs."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import ExtendedKeyUsageOID

    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root_name, name = _named(f"{OWN_NAME}, root"), _named(OWN_NAME)
    root = _certified(root_name, root_name, root_key, authority=True).sign(root_key, hashes.SHA256())
    signs = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])
    above = x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key())
    leaf = _certified(name, root_name, key, authority=False).add_extension(signs, critical=False)
    leaf = leaf.add_extension(above, critical=False).sign(root_key, hashes.SHA256())
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return secret + _pem(leaf) + _pem(root)


def _pem(certificate: Certificate) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificate.public_bytes(Encoding.PEM)


def _named(common: str) -> Name:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    organization = x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Likeness")
    return x509.Name([organization, x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _certified(subject: Name, issuer: Name, key: EllipticCurvePrivateKey, *, authority: bool) -> CertificateBuilder:
    from cryptography import x509

    now = datetime.now(UTC)
    usage = x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))  # clocks differ
        .not_valid_after(now + LASTS)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=0 if authority else None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
