-- A class in the exam that it rehearsed most, over the tables answers and sessions: those of flat.sql, or
-- those that `oralblanc export --all DIR --format answers` and `--format sessions` write. It gives what
-- `oralblanc class DIR --json` gives.

-- The exam, and its scale as the newest session has it.
CREATE OR REPLACE TEMP VIEW class_exam AS
WITH exams AS (
  SELECT exam, count(*) AS sessions FROM sessions WHERE counts GROUP BY exam
), chosen AS (
  SELECT exam, row_number() OVER (ORDER BY sessions DESC, exam) AS place FROM exams
), newest AS (
  SELECT sessions.exam, sessions.scale, sessions.low_level, sessions.criterion_count,
         row_number() OVER (ORDER BY sessions.started DESC, sessions.candidate DESC,
                                     sessions.session DESC) AS place
  FROM sessions JOIN chosen ON chosen.exam = sessions.exam AND chosen.place = 1
  WHERE sessions.counts
)
SELECT exam, scale, low_level, criterion_count FROM newest WHERE place = 1;

-- The rehearsals that count, numbered from the last one.
CREATE OR REPLACE TEMP VIEW class_sessions AS
SELECT sessions.*, sessions.scale = class_exam.scale AS same_scale,
       coalesce(sessions.ending = 'completed', false) AS complete,
       row_number() OVER (PARTITION BY sessions.candidate,
                                       coalesce(sessions.ending = 'completed', false)
                          ORDER BY sessions.started DESC, sessions.session DESC) AS from_last
FROM sessions JOIN class_exam ON class_exam.exam = sessions.exam
WHERE sessions.counts;

CREATE OR REPLACE TEMP VIEW class_answers AS
SELECT answers.candidate, answers.session, answers.started, answers.number, answers.criterion,
       coalesce(answers.base, answers.question) AS question, answers.section, answers.section_role,
       answers.level, answers.points, answers.skipped,
       answers.level_counts AND class_sessions.same_scale AS rated,
       class_sessions.complete AND class_sessions.from_last <= 3 AS recent
FROM answers JOIN class_sessions
  ON class_sessions.candidate = answers.candidate AND class_sessions.session = answers.session;

-- The median level of each criterion over a candidate's last three whole orals: the lower one where two
-- stand in the middle; levels without points count only where there is nothing else.
CREATE OR REPLACE TEMP VIEW candidate_levels AS
WITH given AS (
  SELECT candidate, criterion, level, points,
         max(CASE WHEN points IS NOT NULL THEN 1 ELSE 0 END)
           OVER (PARTITION BY candidate, criterion) AS has_points
  FROM class_answers WHERE rated AND recent
), placed AS (
  SELECT candidate, criterion, level, points,
         row_number() OVER (PARTITION BY candidate, criterion ORDER BY level) AS place,
         count(*) OVER (PARTITION BY candidate, criterion) AS given
  FROM given WHERE has_points = 0 OR points IS NOT NULL
)
SELECT candidate, criterion, level AS median_level, points FROM placed
WHERE place = floor((given + 1) / 2);

-- A row for each candidate, with the four conditions of readiness.
CREATE OR REPLACE TEMP VIEW candidates AS
WITH runs AS (
  SELECT candidate, count(*) AS rehearsals,
         sum(CASE WHEN complete THEN 1 ELSE 0 END) AS complete, sum(actual_seconds) AS seconds,
         max(started) AS last_started,
         sum(CASE WHEN complete AND from_last <= 3 THEN 1 ELSE 0 END) AS recent,
         sum(CASE WHEN complete AND from_last <= 3 AND within_tolerance THEN 1 ELSE 0 END) AS kept,
         max(CASE WHEN complete AND from_last = 1 THEN indicative_mark END) AS indicative_mark
  FROM class_sessions GROUP BY candidate
), asked AS (
  SELECT candidate, count(*) AS criteria FROM (
    SELECT candidate, criterion FROM class_answers GROUP BY candidate, criterion
    HAVING count(*) >= 3) AS often
  GROUP BY candidate
), strong AS (
  SELECT candidate_levels.candidate, count(*) AS criteria
  FROM candidate_levels CROSS JOIN class_exam
  WHERE candidate_levels.median_level >= class_exam.low_level GROUP BY candidate_levels.candidate
)
SELECT runs.candidate, runs.rehearsals, runs.complete, runs.seconds, runs.last_started,
       runs.indicative_mark, runs.complete >= 3 AS has_complete_runs,
       runs.kept = runs.recent AND runs.recent >= 3 AS is_within_tolerance,
       coalesce(asked.criteria, 0) = class_exam.criterion_count AS is_asked_on_all,
       coalesce(strong.criteria, 0) = class_exam.criterion_count AS has_no_weak_criterion
FROM runs CROSS JOIN class_exam
LEFT JOIN asked ON asked.candidate = runs.candidate
LEFT JOIN strong ON strong.candidate = runs.candidate;

-- For how many candidates each criterion is weak.
CREATE OR REPLACE TEMP VIEW weak_criteria AS
WITH given AS (
  SELECT criterion, median_level, points,
         max(CASE WHEN points IS NOT NULL THEN 1 ELSE 0 END) OVER (PARTITION BY criterion)
           AS has_points
  FROM candidate_levels
), placed AS (
  SELECT criterion, median_level,
         row_number() OVER (PARTITION BY criterion ORDER BY median_level) AS place,
         count(*) OVER (PARTITION BY criterion) AS given
  FROM given WHERE has_points = 0 OR points IS NOT NULL
), medians AS (
  SELECT criterion, median_level FROM placed WHERE place = floor((given + 1) / 2)
)
SELECT levels.criterion, count(*) AS rated,
       sum(CASE WHEN levels.median_level < class_exam.low_level THEN 1 ELSE 0 END) AS weak,
       max(medians.median_level) AS median_level
FROM candidate_levels AS levels CROSS JOIN class_exam
JOIN medians ON medians.criterion = levels.criterion
GROUP BY levels.criterion;

-- What became of each question the last time that a candidate got it.
CREATE OR REPLACE TEMP VIEW last_answers AS
WITH placed AS (
  SELECT class_answers.*,
         row_number() OVER (PARTITION BY candidate, question
                            ORDER BY started DESC, session DESC, number DESC) AS place
  FROM class_answers WHERE rated OR skipped
)
SELECT placed.candidate, placed.question, placed.criterion, placed.section, placed.section_role,
       NOT placed.rated OR placed.level <= class_exam.low_level AS is_open
FROM placed CROSS JOIN class_exam WHERE placed.place = 1;

-- Questions that at least half of those who got them do not hold.
CREATE OR REPLACE TEMP VIEW open_questions AS
WITH active AS (
  SELECT least(5, greatest(2, count(DISTINCT candidate))) AS needed FROM class_sessions
), counted AS (
  SELECT question, count(*) AS asked, sum(CASE WHEN is_open THEN 1 ELSE 0 END) AS open
  FROM last_answers GROUP BY question
)
SELECT counted.question, counted.asked, counted.open FROM counted CROSS JOIN active
WHERE counted.asked >= active.needed AND counted.open * 2 >= counted.asked;

-- The parts of the fiches that those questions came from; without a section the role is one that the
-- fiche lacks.
CREATE OR REPLACE TEMP VIEW open_question_sections AS
SELECT last_answers.question, last_answers.section_role AS role,
       CASE WHEN last_answers.section_role IS NULL THEN last_answers.section END AS title,
       last_answers.section IS NULL AS missing, count(*) AS count
FROM last_answers JOIN open_questions ON open_questions.question = last_answers.question
WHERE last_answers.is_open
  AND (last_answers.section IS NOT NULL OR last_answers.section_role IS NOT NULL)
GROUP BY last_answers.question, last_answers.section_role,
         CASE WHEN last_answers.section_role IS NULL THEN last_answers.section END,
         last_answers.section IS NULL;
