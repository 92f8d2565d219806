-- The journals of a class as Spark reads them: one row a line, and what each plan holds.
-- Before: SET folder=/the/folder/of/the/class;  an absolute path, with one folder for each candidate.
-- Then course.sql, flat.sql and class.sql, which every engine takes as they are.

CREATE OR REPLACE TEMP VIEW journal_text (
  seq BIGINT, t DOUBLE, type STRING, started STRING, slot INT, section INT, level INT, `by` STRING,
  answer INT, question STRING, base STRING, about STRING, criterion STRING, text STRING,
  ending STRING, target_min_seconds INT, target_max_seconds INT, reason STRING, reason_role STRING,
  reason_path STRING, reason_line INT,
  plan STRUCT<exam: STRING, exam_title: STRING, mode: STRING, purpose: STRING, clock_rate: DOUBLE,
              criteria: ARRAY<STRUCT<id: STRING, name: STRING>>,
              levels: ARRAY<STRUCT<name: STRING, points: DOUBLE>>,
              fiches: ARRAY<STRUCT<id: STRING, title: STRING, path: STRING>>,
              slots: ARRAY<STRUCT<kind: STRING, `limit`: STRING, budget_seconds: INT, fiche: INT,
                sections: ARRAY<STRUCT<title: STRING, budget_seconds: INT, origin: STRING,
                                       fiche: INT, line: INT, role: STRING>>>>>
) USING json OPTIONS (path '${folder}', recursiveFileLookup 'true', pathGlobFilter '*.jsonl');

CREATE OR REPLACE TEMP VIEW journal_lines AS
SELECT journal, split_part(substr(journal, length('${folder}') + 2), '/', 1) AS candidate,
       regexp_extract(journal, '([^/]+)[.]jsonl$', 1) AS session, seq, t, type, started, slot,
       section, level, `by`, answer, question, base, about, criterion, text, ending,
       target_min_seconds, target_max_seconds, reason, reason_role, reason_path, reason_line, plan
FROM (SELECT *, regexp_replace(url_decode(replace(input_file_name(), '+', '%2B')),
                               '^file:/+', '/') AS journal FROM journal_text)
WHERE journal NOT LIKE '%/trash/%';

CACHE TABLE journal_lines;

CREATE OR REPLACE TEMP VIEW lines AS
SELECT journal, seq, CAST(round(t * 1000) AS BIGINT) AS ms, type, slot, section, level,
       `by` AS rated_by, answer, question, base, about, criterion, text, ending, target_min_seconds,
       target_max_seconds, reason, reason_role, reason_path, reason_line
FROM journal_lines WHERE seq IS NOT NULL;

CREATE OR REPLACE TEMP VIEW headers AS
SELECT journal, candidate, session, started, plan.exam AS exam, plan.exam_title AS exam_title,
       plan.mode AS mode,
       CASE WHEN plan.purpose IS NULL THEN 'rehearsal' ELSE 'drill' END AS purpose,
       coalesce(plan.clock_rate, 1D) <> 1 AS try_out,
       array_join(transform(plan.levels, x -> concat(x.name, '=', coalesce(string(x.points), ''))), '|')
         AS scale,
       coalesce(nullif(array_position(transform(plan.levels, x -> coalesce(x.points, 0D) >= 10), true),
                       0) - 1, size(plan.levels) DIV 2) AS low_level,
       size(plan.criteria) AS criterion_count
FROM journal_lines WHERE type = 'session';

CREATE OR REPLACE TEMP VIEW plan_slots AS
SELECT journal, slot, planned.kind AS kind, coalesce(planned.`limit`, 'maximum') AS budget_limit,
       planned.budget_seconds AS budget_seconds, planned.fiche AS fiche
FROM (SELECT journal, posexplode(plan.slots) AS (slot, planned) FROM journal_lines
      WHERE type = 'session');

CREATE OR REPLACE TEMP VIEW plan_fiches AS
SELECT journal, fiche, planned.title AS title, planned.path AS path
FROM (SELECT journal, posexplode(plan.fiches) AS (fiche, planned) FROM journal_lines
      WHERE type = 'session');

CREATE OR REPLACE TEMP VIEW plan_levels AS
SELECT journal, level, step.name AS name, step.points AS points
FROM (SELECT journal, posexplode(plan.levels) AS (level, step) FROM journal_lines
      WHERE type = 'session');

CREATE OR REPLACE TEMP VIEW plan_sections AS
SELECT journal, slot, number, part.title AS title, part.budget_seconds AS budget_seconds,
       part.origin AS origin, part.fiche AS fiche, part.line AS line, part.role AS role
FROM (SELECT journal, slot, posexplode(planned.sections) AS (number, part)
      FROM (SELECT journal, posexplode(plan.slots) AS (slot, planned) FROM journal_lines
            WHERE type = 'session'));
