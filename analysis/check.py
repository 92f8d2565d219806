#!/usr/bin/env python3
"""Shows that DuckDB and Spark say of a class what `oralblanc class` says, and how long each takes.

The journals are made by the engine itself (`oralblanc-bench class`). On the smaller class every figure is
compared; on the larger one it is timed. `check.py [--small N] [--large N] [--without-spark]`.
"""

import argparse
import json
import os
import pathlib
import platform
import resource
import shutil
import subprocess
import sys
import time

import duckdb

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
WORK = ROOT / ".build-tools/analysis-data"
PROGRAM = pathlib.Path(os.environ.get("ORALBLANC", ROOT / ".build/release/oralblanc"))
TOOL = pathlib.Path(os.environ.get("ORALBLANC_BENCH", ROOT / ".build/release/oralblanc-bench"))
SESSIONS = 20
CONDITIONS = {"has_complete_runs": "complete-runs", "is_within_tolerance": "within-tolerance",
              "is_asked_on_all": "every-criterion-asked", "has_no_weak_criterion": "no-weak-criterion"}
COMPARED = ["level", "answer_seconds", "skipped", "level_counts", "criterion", "section", "section_role",
            "points", "follow_ups", "counts"]


class Watch:
    """Wall and processor seconds of a stretch of work, its children included."""

    def __init__(self):
        self.wall, self.processor = time.perf_counter(), self._processor()

    @classmethod
    def _processor(cls) -> float:
        used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return sum(one.ru_utime + one.ru_stime for one in used) + cls._running(os.getpid())

    @classmethod
    def _running(cls, process: int) -> float:
        """What children have used that still run: Spark is one."""
        total = 0.0
        for name in pathlib.Path(f"/proc/{process}/task").glob("*/children"):
            for child in map(int, name.read_text().split()):
                fields = pathlib.Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()
                ticks = sum(map(int, fields[11:15]))
                total += ticks / os.sysconf("SC_CLK_TCK") + cls._running(child)
        return total

    def text(self) -> str:
        return (f"{time.perf_counter() - self.wall:.2f} s, "
                f"{self._processor() - self.processor:.2f} s of processor")


def corpus(count: int) -> pathlib.Path:
    folder = WORK / f"class-{count}"
    if not folder.exists():
        # Under another name until it is whole: an empty class that stays would be compared as one.
        making = folder.with_suffix(".part")
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(parents=True)
        subprocess.run([TOOL, "class", making, str(max(1, count // SESSIONS)), str(SESSIONS)], check=True)
        making.rename(folder)
    return folder


def ours(folder: pathlib.Path, *words: str) -> str:
    command = [PROGRAM, *words[:1], folder, *words[1:], "--lang", "en"]
    return subprocess.run([str(word) for word in command], check=True, text=True,
                          stdout=subprocess.PIPE).stdout


# Each engine runs the same texts and gives rows as dictionaries.


class DuckDB:
    name = f"DuckDB {duckdb.__version__}"

    def __init__(self):
        self.connection = duckdb.connect()
        self.connection.execute("SET threads = 2")

    def script(self, name: str) -> None:
        self.connection.execute((HERE / name).read_text())

    def rows(self, query: str) -> list[dict]:
        found = self.connection.execute(query)
        names = [column[0] for column in found.description]
        return [dict(zip(names, row)) for row in found.fetchall()]

    def read(self, folder: pathlib.Path) -> None:
        self.connection.execute(f"SET VARIABLE folder = '{folder}'")
        self.script("journals-duckdb.sql")
        self.script("course.sql")
        # Much is made of it, and an engine would work it out each time.
        for view in ("course", "taken_back"):
            self.connection.execute(f"CREATE OR REPLACE TEMP TABLE kept_{view} AS FROM {view}")
            self.connection.execute(f"CREATE OR REPLACE TEMP VIEW {view} AS FROM kept_{view}")
        self.script("flat.sql")

    def convert(self, place: pathlib.Path) -> None:
        for table in ("answers", "sections", "sessions"):
            self.connection.execute(f"COPY (FROM {table}) TO '{place / table}.parquet'")

    def open(self, place: pathlib.Path) -> None:
        self.connection = duckdb.connect()
        self.connection.execute("SET threads = 2")
        for table in ("answers", "sections", "sessions"):
            self.connection.execute(f"CREATE VIEW {table} AS FROM '{place / table}.parquet'")

    def open_exports(self, place: pathlib.Path) -> None:
        self.connection = duckdb.connect()
        for table in ("answers", "sessions"):
            # Read as a time, the start would be compared with one that is a text.
            self.connection.execute(
                f"CREATE VIEW {table} AS "
                "SELECT * REPLACE (strftime(started, '%Y-%m-%dT%H:%M:%SZ') AS started) "
                f"FROM read_json('{place / table}.jsonl', format = 'newline_delimited', sample_size = -1)")

    def close(self) -> None:
        self.connection.close()


class Spark:
    def __init__(self):
        from pyspark.sql import SparkSession
        self.session = (SparkSession.builder.master("local[2]").appName("oralblanc")
                        .config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "4")
                        .config("spark.driver.memory", "2g").getOrCreate())
        self.session.sparkContext.setLogLevel("ERROR")
        self.name = f"Spark {self.session.version}"

    def script(self, name: str) -> None:
        text = "\n".join(line for line in (HERE / name).read_text().splitlines()
                         if not line.startswith("--"))
        for statement in text.split(";\n"):
            if statement.strip(" ;\n"):
                self.session.sql(statement.strip().rstrip(";"))

    def rows(self, query: str) -> list[dict]:
        return [row.asDict() for row in self.session.sql(query).collect()]

    def read(self, folder: pathlib.Path) -> None:
        self.session.sql(f"SET folder={folder}")
        self.script("journals-spark.sql")
        self.script("course.sql")
        self.session.sql("CACHE TABLE course")
        self.script("flat.sql")

    def convert(self, place: pathlib.Path) -> None:
        for table in ("answers", "sections", "sessions"):
            self.session.table(table).write.mode("overwrite").parquet(str(place / f"{table}.parquet"))

    def open(self, place: pathlib.Path) -> None:
        self.session.catalog.clearCache()
        for table in ("answers", "sections", "sessions"):
            self.session.read.parquet(str(place / f"{table}.parquet")).createOrReplaceTempView(table)

    def close(self) -> None:
        self.session.stop()


def engine_class(engine) -> dict:
    """What class.sql gives, in the shape of `oralblanc class --json`."""
    engine.script("class.sql")
    levels: dict[str, dict[str, int]] = {}
    for row in engine.rows("SELECT * FROM candidate_levels"):
        levels.setdefault(row["candidate"], {})[row["criterion"]] = row["median_level"]
    candidates = {
        row["candidate"]: {
            "rehearsals": row["rehearsals"], "complete": row["complete"], "seconds": int(row["seconds"]),
            "last": row["last_started"], "indicative_mark": row["indicative_mark"],
            "conditions": {name: bool(row[key]) for key, name in CONDITIONS.items()},
            "levels": levels.get(row["candidate"], {})}
        for row in engine.rows("SELECT * FROM candidates")}
    criteria = {row["criterion"]: (row["rated"], row["weak"], row["median_level"])
                for row in engine.rows("SELECT * FROM weak_criteria")}
    questions = {row["question"]: (row["asked"], row["open"])
                 for row in engine.rows("SELECT * FROM open_questions")}
    sections = {(row["question"], row["role"], row["title"], bool(row["missing"])): row["count"]
                for row in engine.rows("SELECT * FROM open_question_sections")}
    exam = engine.rows("SELECT * FROM class_exam")[0]
    return {"exam": exam["exam"], "low_level": exam["low_level"], "candidates": candidates,
            "criteria": criteria, "questions": questions, "sections": sections}


def our_class(report: dict) -> dict:
    candidates = {
        row["name"]: {
            **{key: row[key] for key in ("rehearsals", "complete", "seconds", "last", "indicative_mark")},
            "conditions": {one["condition"]: one["met"] for one in row["conditions"]},
            "levels": {key: level for key, level in row["levels"].items() if level is not None}}
        for row in report["candidates"] if row["rehearsals"]}
    criteria = {row["id"]: (row["rated"], row["weak"], row["median_level"])
                for row in report["criteria"] if row["rated"]}
    questions = {row["question"]: (row["asked"], row["open"]) for row in report["open_questions"]}
    sections = {(row["question"], part["role"], part["title"], part["missing"]): part["count"]
                for row in report["open_questions"] for part in row["sections"]}
    return {"exam": report["exam"], "low_level": report["low_level"], "candidates": candidates,
            "criteria": criteria, "questions": questions, "sections": sections}


def differences(mine: dict, theirs: dict, name: str) -> list[str]:
    found = [f"{name}: {key}: {mine[key]} here, {theirs[key]} there"
             for key in ("exam", "low_level") if mine[key] != theirs[key]]
    for part in ("candidates", "criteria", "questions", "sections"):
        for key in sorted(set(mine[part]) | set(theirs[part]), key=str):
            here, there = mine[part].get(key), theirs[part].get(key)
            if here != there:
                found.append(f"{name}: {part} {key}: {here} here, {there} there")
    return found


def answer_differences(rows: list[dict], engine) -> list[str]:
    """Every answer of the export beside that of the engine's view."""
    theirs = {(row["candidate"], row["session"], row["number"]): row
              for row in engine.rows("SELECT * FROM answers")}
    found = [] if len(rows) == len(theirs) else [f"{len(rows)} answers here, {len(theirs)} there"]
    for row in rows:
        other = theirs.get((row["candidate"], row["session"], row["number"]), {})
        for key in COMPARED:
            here, there = row[key], other.get(key)
            if key == "answer_seconds" and row["skipped"]:
                continue
            if here != (int(there) if key == "answer_seconds" and there is not None else there):
                found.append(f"answer {row['candidate']} {row['session']} {row['number']}: {key}: "
                             f"{here} here, {there} there")
    return found


def section_differences(rows: list[dict], engine) -> list[str]:
    def key(row: dict) -> tuple:
        return row["candidate"], row["session"], row["slot"], row["number"]
    theirs = {key(row): row for row in engine.rows("SELECT * FROM sections")}
    found = [] if len(rows) == len(theirs) else [f"{len(rows)} sections here, {len(theirs)} there"]
    for row in rows:
        there = theirs.get(key(row), {}).get("actual_seconds")
        # A section that was never reached and one of no time are told apart by us alone.
        if (row["actual_seconds"] or 0) != int(there or 0):
            found.append(f"section {key(row)}: {row['actual_seconds']} here, {there} there")
    return found


def compare(count: int, engines: list) -> list[str]:
    folder = corpus(count)
    exports = WORK / "exports"
    exports.mkdir(exist_ok=True)
    report = json.loads(ours(folder, "class", "--json"))
    tables = {}
    for table in ("answers", "sections", "sessions"):
        text = ours(folder, "export", "--all", "--format", table, "--json-lines")
        (exports / f"{table}.jsonl").write_text(text)
        tables[table] = [json.loads(line) for line in text.splitlines()]
    print(f"{count:,} journals, {len(tables['answers']):,} answers, {len(report['open_questions'])} "
          "questions that nobody holds")
    found = []
    for engine in engines:
        engine.read(folder)
        found += answer_differences(tables["answers"], engine)
        found += section_differences(tables["sections"], engine)
        place = WORK / "parquet"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        engine.convert(place)
        engine.open(place)
        found += differences(our_class(report), engine_class(engine), engine.name)
        print(f"{engine.name}: compared")
    flat = DuckDB()
    flat.open_exports(exports)
    found += differences(our_class(report), engine_class(flat), f"{flat.name} on the exported tables")
    return found


def measure(count: int, engines: list) -> None:
    folder = corpus(count)
    print(f"\n{count:,} journals on {os.cpu_count()} processors ({platform.machine()}), "
          f"Python {platform.python_version()}:")
    watch = Watch()
    ours(folder, "class", "--json")
    print(f"  oralblanc class --json: {watch.text()}")
    for engine in engines:
        place = WORK / "parquet-large"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        watch = Watch()
        engine.read(folder)
        engine.convert(place)
        print(f"  {engine.name}, journals to Parquet: {watch.text()}")
        engine.open(place)
        watch = Watch()
        engine_class(engine)
        print(f"  {engine.name}, the class from Parquet: {watch.text()}")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--small", type=int, default=1_000)
    parser.add_argument("--large", type=int, default=10_000)
    parser.add_argument("--without-spark", action="store_true")
    options = parser.parse_args()
    engines = [DuckDB()] if options.without_spark else [DuckDB(), Spark()]
    found = compare(options.small, engines)
    for line in found[:40]:
        print(line)
    if found:
        print(f"{len(found)} differences")
        return 1
    print("No difference: each figure is the same, to the digit.")
    if options.large:
        measure(options.large, [DuckDB()] + engines[1:])
    for engine in engines:
        engine.close()
    return 0


sys.exit(main())
