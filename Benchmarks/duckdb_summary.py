"""What `oralblanc history --json` says of each session, by DuckDB: `duckdb_summary.py FOLDER`.

Prints the seconds that the query took and its answer. It leaves out what the generated journals do
not have: pauses, undone levels, try-outs.
"""

import json
import sys
import time

import duckdb

QUERY = """
WITH line AS (
  SELECT filename, member.*,
         last_value(member.criterion IGNORE NULLS)
           OVER (PARTITION BY filename ORDER BY member.seq) AS asked
  FROM (SELECT filename, json_transform(json, $2) AS member
        FROM read_ndjson_objects($1, filename = true))
), header AS (
  SELECT filename, id, started, plan.exam_title AS exam, plan.levels AS levels,
         list_sum([planned.budget_seconds FOR planned IN plan.slots]) AS planned_seconds
  FROM line WHERE type = 'session'
), spent AS (
  SELECT filename, sum(seconds) AS actual_seconds FROM (
    SELECT filename, slot,
           floor(round(max(t) FILTER (type = 'slot-ended')
                       - max(t) FILTER (type = 'slot-started'), 3)) AS seconds
    FROM line WHERE slot IS NOT NULL GROUP BY filename, slot)
  GROUP BY filename
), mark AS (
  SELECT filename, avg(points) AS mark FROM (
    SELECT line.filename, line.asked, avg(header.levels[line.level + 1].points) AS points
    FROM line JOIN header USING (filename)
    WHERE line.type = 'level-given' GROUP BY line.filename, line.asked)
  WHERE points IS NOT NULL GROUP BY filename
), ending AS (
  SELECT filename, bool_or(type = 'finished' AND line.ending = 'completed') AS complete
  FROM line GROUP BY filename
)
SELECT id, started, exam, planned_seconds, actual_seconds::BIGINT, mark, complete
FROM header JOIN spent USING (filename) JOIN ending USING (filename) LEFT JOIN mark USING (filename)
ORDER BY started DESC, id DESC
"""
# Reading whole objects and taking these members out of them is several times as fast as `read_json`
# with these columns, for as many files.
MEMBERS = json.dumps({
    "seq": "BIGINT", "t": "DOUBLE", "type": "VARCHAR", "slot": "INTEGER", "level": "INTEGER",
    "ending": "VARCHAR", "criterion": "VARCHAR", "id": "VARCHAR", "started": "VARCHAR",
    "plan": {"exam_title": "VARCHAR", "levels": [{"points": "DOUBLE"}],
             "slots": [{"budget_seconds": "INTEGER"}]}})
NAMES = ["id", "started", "exam", "planned_seconds", "actual_seconds", "indicative_mark",
         "complete"]


def main() -> None:
    connection = duckdb.connect()
    connection.execute("SET threads = 2")
    start = time.perf_counter()
    rows = connection.execute(QUERY, [f"{sys.argv[1]}/*.jsonl", MEMBERS]).fetchall()
    seconds = time.perf_counter() - start
    json.dump({"seconds": seconds, "sessions": [dict(zip(NAMES, row)) for row in rows]},
              sys.stdout)


main()
