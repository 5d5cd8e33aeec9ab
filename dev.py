#!/usr/bin/env python3
"""One tool for the whole project: set up, run, test, check. It needs Python 3.11 and nothing else."""

from __future__ import annotations  # so that an older Python gets as far as our message about its age

import argparse
import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import venv
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
FORMS = ROOT / "policeplanner" / "gui" / "forms"
TEXTS = ROOT / "resources" / "i18n"

# What Qt's plug-ins for screens and printers link to and its wheel does not bring: library → Debian package.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

Texts = dict[tuple[str, str], tuple[str, ...]]  # (context, English source) → forms in one language


# --- set-up ---------------------------------------------------------------------------------------------------------


def stop(message: str) -> None:
    """End with exit code 2: something that only the person at the keyboard can put right."""
    print(message, file=sys.stderr)
    raise SystemExit(2)


def missing_system_packages() -> list[str]:
    """Return the Debian packages that Python's venv and Qt still need here."""
    missing = []
    if not environment_works() and importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python3.{sys.version_info.minor}-venv")
    for library, package in QT_LIBRARIES.items() if sys.platform.startswith("linux") else ():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def install_system_packages(packages: list[str]) -> None:
    """Install Debian packages when root, otherwise say which command does."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        stop(f"Install what Debian calls {', '.join(packages)}, then start again.")
    if os.geteuid() != 0:
        stop(f"Run this, then start again:\n\n    sudo apt-get update && sudo {' '.join(command)}\n")
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    quietly = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-qq"], [*command, "-qq"]):
        if subprocess.run(step, env=quietly, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL).returncode:
            stop(f"This did not work: {' '.join(step)}")


def environment_works() -> bool:
    """Tell whether the virtual environment is there and its Python starts: a newer system Python may have broken it."""
    return PYTHON.exists() and subprocess.run([PYTHON, "-c", ""]).returncode == 0


def install_locked(group: str) -> None:
    """Install one lock file, unless it is unchanged since the last time."""
    lock = ROOT / "requirements" / f"{group}.txt"
    stamp = VENV / f"installed-{group}.txt"
    fingerprint = hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == fingerprint:
        return
    print(f"Installing the packages of requirements/{lock.name}", flush=True)
    options = ["--quiet", "--quiet", "--disable-pip-version-check", "--no-input", "--no-deps", "--only-binary=:all:"]
    command: list[str | Path] = [PYTHON, "-m", "pip", "install", *options, "--require-hashes", "-r", lock]
    if subprocess.run(command, stdin=subprocess.DEVNULL).returncode:
        stop("The packages could not be installed: see above. Is there a network, and Python 3.11 to 3.14?")
    stamp.write_text(fingerprint)


def set_up(*groups: str) -> None:
    """Bring the machine to where the program runs. A second call finds everything in place and takes no time."""
    if missing := missing_system_packages():
        install_system_packages(missing)
    if not environment_works():
        print("Making the virtual environment .venv", flush=True)
        venv.create(VENV, clear=True, symlinks=os.name != "nt", with_pip=True)
    for group in groups:
        install_locked(group)


def environment(**more: str) -> dict[str, str]:
    """Return the environment of everything started here: the project on the path, UTF-8 on every system."""
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    return os.environ | {"PYTHONPATH": path, "PYTHONUTF8": "1"} | more


def start(*command: str | Path, **more: str) -> int:
    """Run a command in the project folder and return its exit code."""
    return subprocess.run(command, cwd=ROOT, env=environment(**more)).returncode


def tool(name: str) -> str:
    """Return the path of a command of the virtual environment."""
    return shutil.which(name, path=str(BIN)) or str(BIN / name)


# --- commands -------------------------------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Open the window, on the sample plan when there is one, or run the command line with what follows."""
    set_up("run")
    plans = sorted((ROOT / "demo").glob("*.ppdb"))
    command = [PYTHON, "-m", "policeplanner", *(arguments or map(str, plans[:1]))]
    return subprocess.run(command, env=environment()).returncode  # in the caller's folder: paths may be relative


def demo(arguments: list[str]) -> int:
    """Build the sample plan and all its documents into demo/."""
    set_up("run")
    return start(PYTHON, "-m", "policeplanner", "demo", "--into", "demo", *arguments)


def test(arguments: list[str]) -> int:
    """Run the tests on two cores, without a screen unless QT_QPA_PLATFORM says otherwise."""
    set_up("run", "dev")
    arguments = ["-n", "2", "--dist", "loadfile", *arguments]
    return start(PYTHON, "-m", "pytest", *arguments, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))


def check(_arguments: list[str]) -> int:
    """Run every check and say at the end which ones failed."""
    set_up("run", "dev")
    checks: dict[str, list[str]] = {
        "format": [tool("ruff"), "format", "--check", "."],
        "lint": [tool("ruff"), "check", "."],
        "types": [tool("mypy")],
        "imports": [tool("lint-imports")],
        "house rules": [str(PYTHON), "-m", "pytest", "-q", "tests/house_rules"],
    }
    failed = []
    for name, command in checks.items():
        print(f"--- {name}", flush=True)
        if start(*command, QT_QPA_PLATFORM="offscreen"):
            failed.append(name)
    print(f"Not clean: {', '.join(failed)}" if failed else "All checks are clean.")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Run the named benchmarks, or all; or one with its own arguments, such as `bench ctt FILE --seconds 60`."""
    set_up("run", "dev")
    known = sorted(path.stem for path in (ROOT / "benchmarks").glob("[a-z]*.py"))
    runs = [[name] for name in arguments or known] if set(arguments) <= set(known) else [arguments]
    results = [start(PYTHON, "-m", f"benchmarks.{name}", *more, QT_QPA_PLATFORM="offscreen") for name, *more in runs]
    return max(results, default=0)


def kernel(_arguments: list[str]) -> int:
    """Compile the annealing kernel to resources/kernel/grid.wasm; needs clang with lld."""
    if shutil.which("clang") is None or shutil.which("wasm-ld") is None:
        stop("Compiling the kernel needs clang and wasm-ld: apt-get install clang lld")
    source = ROOT / "policeplanner" / "scheduling" / "kernel" / "grid.c"
    target = ROOT / "resources" / "kernel" / "grid.wasm"
    target.parent.mkdir(exist_ok=True)
    options = ["--target=wasm32", "-O3", "-nostdlib", "-mbulk-memory", "-fno-builtin", "-Wall", "-Werror"]
    link = ["-Wl,--no-entry", "-Wl,--export-dynamic", "-Wl,--strip-all"]
    stamp = f'-DSOURCE="{source_hash(source)}"'
    subprocess.run(["clang", *options, stamp, *link, "-o", target, source], check=True)
    target.chmod(0o644)
    return 0


def source_hash(path: Path) -> str:
    """Return the SHA-256 of a text file, the same with the line ends of any system."""
    return hashlib.sha256(path.read_text(encoding="utf-8").encode()).hexdigest()


def forms(_arguments: list[str]) -> int:
    """Compile the forms of resources/ui into policeplanner/gui/forms."""
    set_up("run")
    compile_forms(FORMS)
    return 0


def compile_forms(folder: Path) -> None:
    """Write one module for each form into a folder, and remove modules whose form is gone."""
    sources = {f"{source.stem}_form.py": source for source in sorted((ROOT / "resources" / "ui").glob("*.ui"))}
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.glob("*_form.py"):
        if stale.name not in sources:
            stale.unlink()
    for name, source in sources.items():
        subprocess.run([tool("pyside6-uic"), source, "-o", folder / name], check=True, env=environment())
        give_types(folder / name, ElementTree.parse(source).getroot().find("widget"))


def give_types(module: Path, widget: ElementTree.Element | None) -> None:
    """Let the two methods of a compiled form say which widget they take, so that its controls have types."""
    if widget is None:
        raise ValueError(f"{module.name} is made of a form without a widget")
    untyped = rf"(def \w+)\(self, {widget.get('name')}\):"
    typed = rf"\1(self, {widget.get('name')}: {widget.get('class')}) -> None:"
    module.write_text(re.sub(untyped, typed, module.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


# --- texts ----------------------------------------------------------------------------------------------------------


def translations(arguments: list[str]) -> int:
    """Bring the French and English text files in step with the sources, and take in resources/i18n/parts."""
    set_up("run")
    found = source_texts()
    parts = sorted((TEXTS / "parts").glob("*.json"))
    missing = 0
    for language in ("fr", "en"):
        wanted = {key: plural for key, plural in found.items() if plural or language == "fr"}
        given = read_parts(parts, language)
        forms = {key: fitting(text, wanted.get(key, False)) for key, text in given.items()}
        if language == "fr":
            forms = {key: tuple(map(typeset, text)) for key, text in forms.items()}
        known = read_texts(TEXTS / f"policeplanner_{language}.ts") | forms
        write_texts(TEXTS / f"policeplanner_{language}.ts", language, wanted, known)
        missing += report(language, wanted, known, set(given) - set(wanted))
    if "--finish" in arguments:
        for part in parts:
            part.unlink()
    return 1 if missing else 0


def source_texts() -> dict[tuple[str, str], bool]:
    """Return every text of the sources as (context, English) → whether it has a plural, found by pyside6-lupdate."""
    package = ROOT / "policeplanner"
    sources = [path for path in sorted(package.rglob("*.py")) if FORMS not in path.parents]
    sources += sorted((ROOT / "resources" / "ui").glob("*.ui"))
    with tempfile.TemporaryDirectory() as folder:
        result, listed = Path(folder, "found.ts"), Path(folder, "sources.lst")
        listed.write_text("\n".join(str(path) for path in sources), encoding="utf-8")
        command = [tool("pyside6-lupdate"), "-silent", "-locations", "none", f"@{listed}", "-ts", str(result)]
        subprocess.run(command, check=True, env=environment())
        messages = ElementTree.parse(result).getroot().iter("context")
        return {
            (context.findtext("name", ""), message.findtext("source", "")): message.get("numerus") == "yes"
            for context in messages
            for message in context.iter("message")
        }


def read_texts(path: Path) -> Texts:
    """Return the finished texts of a .ts file."""
    if not path.exists():
        return {}
    texts: Texts = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            texts[context.findtext("name", ""), message.findtext("source", "")] = tuple(forms)
    return texts


def read_parts(parts: list[Path], language: str) -> Texts:
    """Return the texts of one language that wait in the parts, and say where two parts disagree."""
    texts: Texts = {}
    for part in parts:
        for context, messages in json.loads(part.read_text(encoding="utf-8")).get(language, {}).items():
            for source, text in messages.items():
                forms = (text,) if isinstance(text, str) else tuple(text)
                if texts.setdefault((context, source), forms) != forms:
                    print(f"{part.name} differs from an earlier part: {context}: {source}")
    return texts


def fitting(forms: tuple[str, ...], plural: bool) -> tuple[str, ...]:
    """Return as many forms as the source needs: a text that is the same in both numbers may be given once."""
    return forms * 2 if plural and len(forms) == 1 else forms if plural else forms[:1]


def typeset(french: str) -> str:
    """Return a French text with its own apostrophe, dots and spaces that do not break, however it was typed."""
    french = re.sub(r"(?<=\w)'(?=\w)", "’", french).replace("...", "…")
    french = re.sub(r" (?=[:;?!%»])", "\u00a0", french)
    return re.sub(r"(?<=«) ", "\u00a0", french)


def write_texts(path: Path, language: str, wanted: dict[tuple[str, str], bool], known: Texts) -> None:
    """Write a .ts file in the form of lupdate, but sorted and without line numbers: a diff shows what changed."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    previous = None
    for key, plural in sorted(wanted.items()):
        if key[0] != previous:
            lines += ["</context>"] if previous is not None else []
            lines += ["<context>", f"    <name>{quoted(key[0])}</name>"]
            previous = key[0]
        lines += message_lines(key[1], plural, known.get(key, ()))
    lines += ["</context>"] if wanted else []
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def message_lines(source: str, plural: bool, forms: tuple[str, ...]) -> list[str]:
    """Return the lines of one message of a .ts file."""
    state = "" if forms and all(forms) else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if plural else "    <message>", f"        <source>{quoted(source)}</source>"]
    if plural:
        rows = [f"            <numerusform>{quoted(form)}</numerusform>" for form in forms or ("", "")]
        lines += [f"        <translation{state}>", *rows, "        </translation>"]
    else:
        lines.append(f"        <translation{state}>{quoted(forms[0] if forms else '')}</translation>")
    return [*lines, "    </message>"]


def quoted(text: str) -> str:
    """Return a text for XML, with the spaces that cannot be seen written as numbers."""
    return escape(text, {"'": "&apos;", '"': "&quot;", "\u00a0": "&#xa0;", "\u202f": "&#x202f;"})


def report(language: str, wanted: dict[tuple[str, str], bool], known: Texts, unused: set[tuple[str, str]]) -> int:
    """Print what is missing in one language and what nothing asks for; return how many are missing."""
    missing = [key for key in sorted(wanted) if not all(known.get(key, ("",)))]
    print(f"{language}: {len(wanted)} texts, {len(missing)} missing, {len(unused)} given but not used")
    for context, source in missing:
        print(f"  missing   {context}: {source}")
    for context, source in sorted(unused):
        print(f"  not used  {context}: {source}")
    return len(missing)


COMMANDS = {command.__name__: command for command in (run, demo, test, check, forms, translations, bench, kernel)}


def main() -> int:
    """Run the command named first; what follows belongs to it."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this very line tells so
        stop(f"policeplanner needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    listing = "\n".join(f"  {name:13} {command.__doc__}" for name, command in COMMANDS.items())
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=f"commands:\n{listing}", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=COMMANDS, metavar="command", help="one of those below")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="passed on, such as the names of tests")
    choice = parser.parse_args()
    return COMMANDS[choice.command](choice.arguments)


if __name__ == "__main__":
    sys.exit(main())
