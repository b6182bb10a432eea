"""Rebuild the place, country and language tables of `saathi.orgs.geography` from the shared source files.

Run `python tools/build_geography.py [folder of the sources]`; the default is `../shared/data` beside the repository.
The source folders' README files name the known faults; each rule below that answers one says so.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

from rapidfuzz import fuzz

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "src" / "saathi" / "orgs" / "geography" / "data"
COLUMNS = ("code", "kind", "parent", "en", "hi", "bn", "mr", "aliases", "unchecked")
FIRST_COUNTRIES = ("IN", "BD", "NP")

# LGD districts renamed, split or translated since 2011: the Census Hindi is another name, searched but never shown.
RENAMED = "39 52 62 120 140 154 163 179 225 226 227 228 275 293 306 372 409 466 469 488 502 525 527 530 538 604 631 633"
OTHER_NAME_IN_2011 = frozenset(RENAMED.split())
# The districts' English forms of the Bangladesh gazette of 2 April 2018, with the older ones people still write.
GAZETTE_2018 = {
    "Chattagram": ("Chattogram", ("Chattagram", "Chittagong")),
    "Chattogram": ("Chattogram", ("Chittagong", "Chattagram")),
    "Barisal": ("Barishal", ("Barisal",)),
    "Cumilla": ("Cumilla", ("Comilla",)),
    "Jashore": ("Jashore", ("Jessore",)),
    "Bogura": ("Bogura", ("Bogra",)),
    "Coxsbazar": ("Cox's Bazar", ("Coxsbazar",)),
}
# Names written by hand where the source has none, a capital-letter form or signs nobody types.
STATE_ENGLISH = {"38": "Dadra and Nagar Haveli and Daman and Diu"}
STATE_ALIASES = {"21": ("Orissa",), "34": ("Pondicherry",), "5": ("Uttaranchal",), "7": ("NCT of Delhi",)}
# Subdistrict English forms at least this alike (0 to 100) count as one place; below it the Census Hindi is unsure.
ALIKE = 76.0

SCRIPTS = {
    "Beng": "as bn", "Deva": "hi brx doi kok mai mr ne sa bho mag awa raj bgc mwr new gon kru xnr", "Gujr": "gu",
    "Knda": "kn tcy", "Mlym": "ml", "Mtei": "mni", "Orya": "or", "Guru": "pa", "Olck": "sat", "Taml": "ta",
    "Telu": "te", "Arab": "ks sd ur ar fa ps", "Latn": "en lus kha njo kac ms id mfe", "Rohg": "rhg",
    "Mymr": "my", "Tibt": "dz", "Sinh": "si", "Thai": "th", "Hans": "zh",
}  # fmt: skip


def rows(path: Path) -> list[dict[str, str]]:
    """Every row of one source table."""
    with path.open(encoding="utf-8", newline="") as source:
        return list(csv.DictReader(source))


def line(code: str, kind: str, parent: str, en: str, **rest: str) -> dict[str, str]:
    """One output row; an absent name stays empty."""
    return dict.fromkeys(COLUMNS, "") | {"code": code, "kind": kind, "parent": parent, "en": en} | rest


def joined(names: list[str], *, but: str) -> str:
    """Search-only names, without repeats and without the shown one."""
    return "|".join(dict.fromkeys(name for name in names if name and name != but))


def countries(data: Path) -> Iterator[dict[str, str]]:
    """All 249 countries, those of the programme first, then by English name."""
    found = {row["iso_alpha2"]: row for row in rows(data / "cldr_names" / "countries.csv")}
    rest = sorted((code for code in found if code not in FIRST_COUNTRIES), key=lambda code: found[code]["en"])
    for code in (*FIRST_COUNTRIES, *rest):
        row = found[code]
        yield line(code, "country", "", row["en"], hi=row["hi"], bn=row["bn"], mr=row["mr"], aliases=row["iso_alpha3"])


def indian_states(data: Path) -> Iterator[dict[str, str]]:
    """The 36 states and union territories; Ladakh and the merged territory have English names only in the source."""
    for row in sorted(rows(data / "geo_india" / "states.csv"), key=lambda row: row["name_en"]):
        code = row["lgd_state_code"]
        names = {"hi": row["cldr_hi"], "bn": row["cldr_bn"], "mr": row["cldr_mr"]}
        english = STATE_ENGLISH.get(code, row["cldr_en"])
        aliases = joined([*STATE_ALIASES.get(code, ()), row["census2011_name_hi"]], but=names["hi"])
        yield line(f"IN-S{code}", "state", "IN", english, aliases=aliases, **names)


def by_hand(data: Path) -> dict[str, tuple[str, str]]:
    """LGD district code to (language, name) of the list still waiting for a native reader."""
    found = rows(data / "geo_india" / "district_names_wb_bn_mh_mr.csv")
    return {row["lgd_district_code"]: (row["lang"], row["local_name"]) for row in found}


def indian_districts(data: Path) -> Iterator[dict[str, str]]:
    """All 787: those only in the 2022 list are kept, since the 2026 one leaves out districts without villages."""
    local = by_hand(data)
    for row in sorted(rows(data / "geo_india" / "districts.csv"), key=lambda row: row["name_en"]):
        code = row["lgd_district_code"]
        aliases, names = [row["census2011_name_en"]], {}
        if code in OTHER_NAME_IN_2011:
            aliases.append(row["name_hi_census2011"])
        else:
            names["hi"] = row["name_hi_census2011"]
        if code in local:
            lang, name = local[code]
            names |= {lang: name, "unchecked": lang}
        parent = f"IN-S{row['lgd_state_code']}"
        yield line(
            f"IN-D{code}", "district", parent, row["name_en"], aliases=joined(aliases, but=row["name_en"]), **names
        )


def indian_subdistricts(data: Path) -> Iterator[dict[str, str]]:
    """7,073 of them; Hindi only where the 2011 and the present English names look like one place."""
    for row in rows(data / "geo_india" / "subdistricts.csv"):
        now, then = row["name_en"], row["census2011_name_en"]
        alike = fuzz.token_sort_ratio(now.lower(), then.lower()) >= ALIKE
        names = {"hi": row["name_hi_census2011"]} if alike else {}
        aliases = joined([then if alike else ""], but=now)
        code, parent = f"IN-T{row['lgd_subdistrict_code']}", f"IN-D{row['lgd_district_code']}"
        yield line(code, "subdistrict", parent, now, aliases=aliases, **names)


def bangladeshi(data: Path, table: str, letter: str, kind: str, above: tuple[str, str]) -> Iterator[dict[str, str]]:
    """One level of Bangladesh. The CLDR Hindi forms of districts are machine-like and are left out."""
    column, prefix = above
    for row in rows(data / "geo_bangladesh" / f"{table}.csv"):
        english, older = GAZETTE_2018.get(row["name_en"], (row["name_en"], ()))
        parent = f"{prefix}{row[column]}" if column else "BD"
        aliases = joined([*older, row.get("cldr_bn", "")], but=row["name_bn"])
        yield line(f"BD-{letter}{row['id']}", kind, parent, english, bn=row["name_bn"].strip(), aliases=aliases)


def languages(data: Path) -> Iterator[dict[str, str]]:
    """Languages spoken in South Asia and nearby; those of the programme's four first, then by English name."""
    script = {code: name for name, codes in SCRIPTS.items() for code in codes.split()}
    found = rows(data / "cldr_names" / "languages.csv")
    first = {code: place for place, code in enumerate(("bn", "hi", "mr", "en", "ne"))}
    for row in sorted(found, key=lambda row: (first.get(row["code"], len(first)), row["en"])):
        names = {lang: row[lang] for lang in ("en", "hi", "bn", "mr")}
        yield {"code": row["code"], "script": script[row["code"]]} | names


def write(path: Path, table: list[dict[str, str]]) -> None:
    """Write one table with its header; the same sources give the same bytes."""
    with path.open("w", encoding="utf-8", newline="") as target:
        writer = csv.DictWriter(target, fieldnames=list(table[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(table)
    print(f"{path.relative_to(ROOT)}: {len(table)} rows, {path.stat().st_size:,} bytes")


def main(data: Path) -> None:
    """Build the three tables."""
    TARGET.mkdir(parents=True, exist_ok=True)
    places = [*countries(data), *indian_states(data), *bangladeshi(data, "divisions", "V", "division", ("", ""))]
    places += [*indian_districts(data), *bangladeshi(data, "districts", "D", "district", ("division_id", "BD-V"))]
    upazilas = bangladeshi(data, "upazilas", "U", "upazila", ("district_id", "BD-D"))
    write(TARGET / "places.csv", places)
    write(TARGET / "subdistricts.csv", [*indian_subdistricts(data), *upazilas])
    write(TARGET / "languages.csv", list(languages(data)))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "data")
