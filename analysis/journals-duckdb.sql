-- The journals of a class as DuckDB reads them: one row a line, and what each plan holds.
-- Before: SET VARIABLE folder = 'eleves';  the folder of the class, with one for each candidate.
-- Then course.sql, flat.sql and class.sql, which every engine takes as they are.

CREATE OR REPLACE TEMP TABLE journal_lines AS
SELECT filename AS journal,
       split_part(substr(filename, length(getvariable('folder')) + 2), '/', 1) AS candidate,
       regexp_extract(filename, '([^/]+)\.jsonl$', 1) AS session,
       * EXCLUDE (filename)
FROM read_json(
  getvariable('folder') || '/**/*.jsonl', format = 'newline_delimited', filename = true,
  columns = {
    seq: 'BIGINT', t: 'DOUBLE', type: 'VARCHAR', started: 'VARCHAR', slot: 'INTEGER',
    section: 'INTEGER', level: 'INTEGER', "by": 'VARCHAR', answer: 'INTEGER', question: 'VARCHAR',
    base: 'VARCHAR', about: 'VARCHAR', criterion: 'VARCHAR', text: 'VARCHAR', ending: 'VARCHAR',
    target_min_seconds: 'INTEGER', target_max_seconds: 'INTEGER', reason: 'VARCHAR',
    reason_role: 'VARCHAR', reason_path: 'VARCHAR', reason_line: 'INTEGER',
    plan: 'STRUCT(exam VARCHAR, exam_title VARCHAR, mode VARCHAR, purpose VARCHAR, clock_rate DOUBLE,
                  criteria STRUCT(id VARCHAR, name VARCHAR)[],
                  levels STRUCT(name VARCHAR, points DOUBLE)[],
                  fiches STRUCT(id VARCHAR, title VARCHAR, path VARCHAR)[],
                  slots STRUCT(kind VARCHAR, "limit" VARCHAR, budget_seconds INTEGER, fiche INTEGER,
                               sections STRUCT(title VARCHAR, budget_seconds INTEGER, origin VARCHAR,
                                               fiche INTEGER, line INTEGER, role VARCHAR)[])[])'
  })
WHERE NOT contains(filename, '/trash/');

CREATE OR REPLACE TEMP VIEW lines AS
SELECT journal, seq, CAST(round(t * 1000) AS BIGINT) AS ms, type, slot, section, level,
       "by" AS rated_by, answer, question, base, about, criterion, text, ending, target_min_seconds,
       target_max_seconds, reason, reason_role, reason_path, reason_line
FROM journal_lines WHERE seq IS NOT NULL;

CREATE OR REPLACE TEMP VIEW headers AS
SELECT journal, candidate, session, started, plan.exam AS exam, plan.exam_title AS exam_title,
       plan.mode AS mode,
       CASE WHEN plan.purpose IS NULL THEN 'rehearsal' ELSE 'drill' END AS purpose,
       coalesce(plan.clock_rate, 1) <> 1 AS try_out,
       array_to_string(list_transform(plan.levels, lambda x: concat(x.name, '=', x.points)), '|')
         AS scale,
       coalesce(nullif(list_position(list_transform(plan.levels, lambda x: coalesce(x.points, 0) >= 10),
                                     true), 0) - 1, len(plan.levels) // 2) AS low_level,
       len(plan.criteria) AS criterion_count
FROM journal_lines WHERE type = 'session';

CREATE OR REPLACE TEMP VIEW plan_slots AS
SELECT journal, i AS slot, plan.slots[i + 1].kind AS kind,
       coalesce(plan.slots[i + 1]."limit", 'maximum') AS budget_limit,
       plan.slots[i + 1].budget_seconds AS budget_seconds, plan.slots[i + 1].fiche AS fiche
FROM journal_lines, unnest(range(len(plan.slots))) AS place(i) WHERE type = 'session';

CREATE OR REPLACE TEMP VIEW plan_fiches AS
SELECT journal, i AS fiche, plan.fiches[i + 1].title AS title, plan.fiches[i + 1].path AS path
FROM journal_lines, unnest(range(len(plan.fiches))) AS place(i) WHERE type = 'session';

CREATE OR REPLACE TEMP VIEW plan_levels AS
SELECT journal, i AS level, plan.levels[i + 1].name AS name, plan.levels[i + 1].points AS points
FROM journal_lines, unnest(range(len(plan.levels))) AS place(i) WHERE type = 'session';

CREATE OR REPLACE TEMP VIEW plan_sections AS
SELECT journal, slot, j AS number, sections[j + 1].title AS title,
       sections[j + 1].budget_seconds AS budget_seconds, sections[j + 1].origin AS origin,
       sections[j + 1].fiche AS fiche, sections[j + 1].line AS line, sections[j + 1].role AS role
FROM (SELECT journal, i AS slot, plan.slots[i + 1].sections AS sections
      FROM journal_lines, unnest(range(len(plan.slots))) AS place(i) WHERE type = 'session'),
     unnest(range(len(sections))) AS place(j);
