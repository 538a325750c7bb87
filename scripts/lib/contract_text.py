"""Writes what the debug CLI shows of the contract: proto/ with its comments, and the reasons of docs/partners.md.

usage: contract_text.py PROTO PARTNERS OUT

PROTO is the folder of the files, PARTNERS the page with the table of reasons. OUT gets ContractText.swift and
ReasonTable.swift.
"""
import pathlib, re, sys

# google/ is in every reader's own library, and proto/internal is for our build alone.
SHOWN = ["grpc/health", "grpc/reflection", "pegase"]


def literal(text, indent):
    """A raw string of several lines."""
    assert '"""##' not in text
    lines = "\n".join(" " * indent + line if line else "" for line in text.rstrip("\n").split("\n"))
    return f'##"""\n{lines}\n{" " * indent}"""##'


def contract(proto):
    files = sorted(path for folder in SHOWN for path in (proto / folder).rglob("*.proto"))
    rows = [f'        (\n            "{path.relative_to(proto)}",\n            {literal(path.read_text(), 12)}\n        ),\n'
            for path in files]
    return ("// Written by scripts/generate from proto/. Do not edit: change the proto.\n\n"
            "/// The files of `proto/` as they are written: descriptors have no comments.\n"
            "enum ContractText {\n    static let files: [(name: String, text: String)] = [\n"
            + "".join(rows) + "    ]\n}\n")


def reasons(page):
    table = page.read_text().split("| Reason | Code |")[1].splitlines()[2:]
    group, rows = "", []
    for line in table:
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.startswith("|") or len(cells) != 3:
            break
        names, codes, meaning = cells
        meaning = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", meaning)
        if not names:
            group = re.sub(r"\*\*|\s*\(.*\)", "", meaning)
            continue
        names = ", ".join(f'"{name}"' for name in re.findall(r"[A-Z_]{3,}", names))
        text = meaning.replace("`", "").replace("\\", "\\\\").replace('"', '\\"')
        rows.append(f'        Row(\n            reasons: [{names}], codes: "{codes}",\n            group: "{group}",\n'
                    f'            meaning: "{text}"),\n')
    return ("// Written by scripts/generate from docs/partners.md. Do not edit: change the page.\n\n"
            "/// What each reason of a refusal means, and what to do.\n"
            "enum ReasonTable {\n    struct Row: Sendable {\n        let reasons: [String]\n        let codes: String\n"
            "        /// What kind of refusal it is.\n        let group: String\n        let meaning: String\n    }\n\n"
            "    static let rows: [Row] = [\n" + "".join(rows) + "    ]\n}\n")


proto, page, out = map(pathlib.Path, sys.argv[1:])
out.mkdir(parents=True, exist_ok=True)
(out / "ContractText.swift").write_text(contract(proto))
(out / "ReasonTable.swift").write_text(reasons(page))
