"""Sign-in names and enrolment codes as keyed hashes: equal ones can be recognised, none can be read back."""

import secrets
import unicodedata

from saathi.kernel.keyring import keyring

# Crockford's base 32: no I, L, O, U, so that a code read aloud or copied from paper is not mistaken.
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 12  # 60 bits; tries are rate-limited and a code ends after a week
_MISREAD = str.maketrans({"I": "1", "L": "1", "O": "0"})


def sign_in_token(name: str) -> str:
    """Two ways to type the same name (capitals, spaces, composed letters) give the same token."""
    plain = " ".join(unicodedata.normalize("NFKC", name).casefold().split())
    return keyring().token("sign-in", plain)


def new_code() -> str:
    """A code to be given in person, in groups of four: `7K2M-Q9XD-04TA`."""
    letters = "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))
    return "-".join(letters[start : start + 4] for start in range(0, CODE_LENGTH, 4))


def plain_code(typed: str) -> str:
    """The letters of a typed code; "" where it cannot be one."""
    letters = "".join(typed.upper().translate(_MISREAD).replace("-", "").split())
    return letters if len(letters) == CODE_LENGTH and set(letters) <= set(LETTERS) else ""


def code_token(code: str) -> str:
    return keyring().token("enrolment", plain_code(code))
