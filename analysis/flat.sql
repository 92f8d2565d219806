-- Flat views over journals: answers, sections, sessions, as `oralblanc export --all` writes them.
-- What was taken back is gone, pauses are not in the times, and each row says whether it counts.
-- After course.sql; one text for every engine.

-- What each slot took that was started.
CREATE OR REPLACE TEMP VIEW slots_spent AS
SELECT journal, run_slot AS slot, max_by(slot_ms, seq) AS elapsed_ms
FROM course GROUP BY journal, run_slot;

-- Whether each slot was kept to its budget, as `docs/DESIGN.md` says, and whether it counts for that.
CREATE OR REPLACE TEMP VIEW slots_kept AS
SELECT spent.journal, spent.slot, planned.kind, planned.budget_seconds,
       floor(spent.elapsed_ms / 1000) AS actual_seconds,
       CASE WHEN planned.kind IN ('preparation', 'practical', 'written', 'pause') THEN true
            WHEN floor(spent.elapsed_ms / 1000) - planned.budget_seconds
                 > greatest(10, floor(planned.budget_seconds / 5))
            THEN planned.budget_limit IN ('indicative', 'minimum')
            ELSE planned.kind <> 'presentation'
                 OR floor(spent.elapsed_ms / 1000) - planned.budget_seconds
                    >= -greatest(10, floor(planned.budget_seconds / 5)) END AS kept,
       row_number() OVER (PARTITION BY spent.journal ORDER BY spent.slot DESC) AS from_last
FROM slots_spent AS spent JOIN plan_slots AS planned
  ON planned.journal = spent.journal AND planned.slot = spent.slot;

CREATE OR REPLACE TEMP VIEW endings AS
SELECT journal, min_by(ending, seq) AS ending FROM lines WHERE type = 'finished' GROUP BY journal;

-- Sessions before their answers are looked at.
CREATE OR REPLACE TEMP VIEW plain_sessions AS
SELECT headers.*, endings.ending, coalesce(endings.ending = 'completed', false) AS complete,
       coalesce(asked.questions, 0) AS questions,
       purpose = 'rehearsal' AND NOT try_out
         AND (coalesce(endings.ending = 'completed', false) OR coalesce(asked.questions, 0) > 0)
         AS counts
FROM headers
LEFT JOIN endings ON endings.journal = headers.journal
LEFT JOIN (SELECT journal, count(*) AS questions FROM course WHERE type = 'question-asked'
           GROUP BY journal) AS asked ON asked.journal = headers.journal;

-- The level of each answer that was rated: the last one that was not taken back.
CREATE OR REPLACE TEMP VIEW final_levels AS
WITH given AS (
  SELECT course.journal, course.question_number AS number, course.seq, course.level,
         course.rated_by, false AS late
  FROM course LEFT JOIN taken_back
    ON taken_back.journal = course.journal AND taken_back.seq = course.seq
  WHERE course.type = 'level-given' AND course.question_number IS NOT NULL
    AND taken_back.seq IS NULL
  UNION ALL
  -- A level that was corrected between another one and the end of that one went with it.
  SELECT lines.journal, lines.answer, lines.seq, lines.level, lines.rated_by, true
  FROM lines LEFT JOIN taken_back
    ON taken_back.journal = lines.journal AND taken_back.type = 'level-given'
   AND taken_back.question_number = lines.answer
   AND lines.seq > taken_back.seq AND lines.seq < taken_back.undone_seq
  WHERE lines.type = 'level-corrected' AND taken_back.seq IS NULL
), placed AS (
  SELECT *, row_number() OVER (PARTITION BY journal, number ORDER BY seq DESC) AS place FROM given
)
SELECT journal, number, level, coalesce(rated_by, 'self') AS rated_by FROM placed WHERE place = 1;

-- When each answer began and was over, on the clock of its slot.
CREATE OR REPLACE TEMP VIEW answer_times AS
WITH asked AS (
  SELECT journal, run_slot, question_number, slot_ms,
         lead(seq) OVER (PARTITION BY journal, run_slot ORDER BY seq) AS next_seq,
         lead(slot_ms) OVER (PARTITION BY journal, run_slot ORDER BY seq) AS next_slot_ms
  FROM course WHERE type = 'question-asked'
), follow_ups AS (
  SELECT journal, question_number, max(seq) AS last_seq, count(*) AS follow_ups
  FROM course WHERE type = 'follow-up-asked' AND question_number IS NOT NULL
  GROUP BY journal, question_number
), voice AS (
  SELECT journal, question_number, min(seq) AS first_seq FROM course
  WHERE type = 'voice-started' GROUP BY journal, question_number
), heard AS (
  SELECT course.journal, course.question_number, min(course.slot_ms) AS heard_ms
  FROM course JOIN voice ON voice.journal = course.journal
   AND voice.question_number = course.question_number AND course.seq > voice.first_seq
  WHERE course.type IN ('voice-ended', 'speaking-started')
  GROUP BY course.journal, course.question_number
), closing AS (
  SELECT course.journal, course.question_number, min(course.slot_ms) AS closed_ms
  FROM course
  JOIN asked ON asked.journal = course.journal AND asked.question_number = course.question_number
  LEFT JOIN taken_back ON taken_back.journal = course.journal AND taken_back.seq = course.seq
  LEFT JOIN follow_ups ON follow_ups.journal = course.journal
   AND follow_ups.question_number = course.question_number
  WHERE course.seq > coalesce(follow_ups.last_seq, 0)
    AND (course.type = 'question-skipped'
         OR (course.type = 'level-given'
             -- A level that was taken back later, when another question was asked, had ended this one.
             AND (taken_back.undone_seq IS NULL OR taken_back.undone_seq > asked.next_seq)))
  GROUP BY course.journal, course.question_number
), spoken AS (
  SELECT journal, question_number, min(slot_ms) AS speaking_ms
  FROM course WHERE type = 'speaking-started' AND question_number IS NOT NULL
  GROUP BY journal, question_number
), skips AS (
  SELECT DISTINCT journal, question_number FROM course
  WHERE type = 'question-skipped' AND question_number IS NOT NULL
)
SELECT asked.journal, asked.question_number AS number, asked.slot_ms AS asked_ms,
       coalesce(follow_ups.follow_ups, 0) AS follow_ups,
       spoken.speaking_ms - coalesce(heard.heard_ms, asked.slot_ms) AS first_word_ms,
       skips.question_number IS NOT NULL AS skipped,
       CASE WHEN voice.first_seq IS NOT NULL AND heard.heard_ms IS NULL THEN 0
            ELSE floor(greatest(0, coalesce(closing.closed_ms, asked.next_slot_ms,
                                            slots_spent.elapsed_ms)
                                   - coalesce(heard.heard_ms, asked.slot_ms)) / 1000)
            END AS answer_seconds
FROM asked
JOIN slots_spent ON slots_spent.journal = asked.journal AND slots_spent.slot = asked.run_slot
LEFT JOIN follow_ups ON follow_ups.journal = asked.journal
 AND follow_ups.question_number = asked.question_number
LEFT JOIN voice ON voice.journal = asked.journal
 AND voice.question_number = asked.question_number
LEFT JOIN heard ON heard.journal = asked.journal AND heard.question_number = asked.question_number
LEFT JOIN closing ON closing.journal = asked.journal
 AND closing.question_number = asked.question_number
LEFT JOIN spoken ON spoken.journal = asked.journal
 AND spoken.question_number = asked.question_number
LEFT JOIN skips ON skips.journal = asked.journal
 AND skips.question_number = asked.question_number;

-- The section of a fiche that each question came from: the last one that begins above its line.
CREATE OR REPLACE TEMP VIEW asked_sections AS
WITH above AS (
  SELECT course.journal, course.question_number AS number, plan_sections.title, plan_sections.role,
         row_number() OVER (PARTITION BY course.journal, course.question_number
                            ORDER BY plan_sections.line DESC, plan_sections.slot,
                                     plan_sections.number) AS place
  FROM course
  JOIN plan_sections ON plan_sections.journal = course.journal
   AND plan_sections.line <= course.reason_line AND plan_sections.origin = 'fiche'
  JOIN plan_fiches ON plan_fiches.journal = course.journal
   AND plan_fiches.fiche = plan_sections.fiche AND plan_fiches.path = course.reason_path
  WHERE course.type = 'question-asked' AND course.reason <> 'missing-section'
)
SELECT journal, number, title, role FROM above WHERE place = 1;

-- One row for each question that was asked.
CREATE OR REPLACE TEMP VIEW answers AS
SELECT head.candidate, head.session, head.started, head.exam, head.mode, head.purpose,
       head.try_out, head.counts, course.run_slot AS slot, course.question_number AS number,
       course.criterion, course.question, course.base, course.about, course.text,
       asked_sections.title AS section,
       CASE WHEN course.reason = 'missing-section' THEN course.reason_role
            ELSE asked_sections.role END AS section_role,
       times.asked_ms / 1000.0 AS asked_seconds, times.first_word_ms / 1000.0 AS first_word_seconds,
       times.answer_seconds, course.target_min_seconds, course.target_max_seconds,
       final_levels.level, plan_levels.name AS level_name, plan_levels.points,
       CASE WHEN plan_levels.level IS NULL THEN NULL
            WHEN final_levels.rated_by IN ('self', 'jury') THEN final_levels.rated_by
            ELSE 'program' END AS rated_by,
       head.counts AND plan_levels.level IS NOT NULL AND times.answer_seconds >= 3 AS level_counts,
       times.skipped, times.follow_ups, course.journal
FROM course
JOIN plain_sessions AS head ON head.journal = course.journal
JOIN answer_times AS times ON times.journal = course.journal
 AND times.number = course.question_number
LEFT JOIN final_levels ON final_levels.journal = course.journal
 AND final_levels.number = course.question_number
LEFT JOIN plan_levels ON plan_levels.journal = course.journal
 AND plan_levels.level = final_levels.level
LEFT JOIN asked_sections ON asked_sections.journal = course.journal
 AND asked_sections.number = course.question_number
WHERE course.type = 'question-asked';

-- One row for each section of each slot; a slot without sections has one row.
CREATE OR REPLACE TEMP VIEW sections AS
WITH reached AS (
  SELECT course.journal, course.run_slot AS slot, course.section, course.seq, course.slot_ms
  FROM course LEFT JOIN taken_back
    ON taken_back.journal = course.journal AND taken_back.seq = course.seq
  WHERE course.type = 'section-reached' AND taken_back.seq IS NULL
  UNION ALL
  -- The first section begins with its slot.
  SELECT journal, slot, 0, 0, 0 FROM slots_spent
), stretches AS (
  SELECT reached.journal, reached.slot, reached.section,
         floor(coalesce(lead(reached.slot_ms)
                          OVER (PARTITION BY reached.journal, reached.slot ORDER BY reached.seq),
                        slots_spent.elapsed_ms) / 1000) - floor(reached.slot_ms / 1000) AS seconds
  FROM reached JOIN slots_spent
    ON slots_spent.journal = reached.journal AND slots_spent.slot = reached.slot
), spent AS (
  SELECT journal, slot, section, sum(seconds) AS seconds FROM stretches
  GROUP BY journal, slot, section
), planned AS (
  SELECT plan_slots.journal, plan_slots.slot, plan_slots.kind, plan_sections.number,
         plan_sections.title, plan_sections.role, plan_sections.origin,
         coalesce(plan_sections.budget_seconds, plan_slots.budget_seconds) AS planned_seconds
  FROM plan_slots LEFT JOIN plan_sections
    ON plan_sections.journal = plan_slots.journal AND plan_sections.slot = plan_slots.slot
)
SELECT head.candidate, head.session, head.started, head.exam, head.mode, head.purpose,
       head.try_out, head.counts, planned.slot, planned.kind, planned.number,
       planned.title AS section, planned.role AS section_role, planned.origin,
       planned.planned_seconds, spent.seconds AS actual_seconds,
       spent.seconds - planned.planned_seconds AS difference_seconds
FROM planned
JOIN plain_sessions AS head ON head.journal = planned.journal
LEFT JOIN spent ON spent.journal = planned.journal AND spent.slot = planned.slot
 AND spent.section = coalesce(planned.number, 0);

-- One row for each session.
CREATE OR REPLACE TEMP VIEW sessions AS
WITH spent AS (
  SELECT slots_kept.journal, sum(slots_kept.actual_seconds) AS actual_seconds,
         -- The slot in which an oral was left says nothing of the time that it would have taken.
         min(CASE WHEN slots_kept.kept OR (NOT head.complete AND slots_kept.from_last = 1)
                  THEN 1 ELSE 0 END) AS kept
  FROM slots_kept JOIN plain_sessions AS head ON head.journal = slots_kept.journal
  GROUP BY slots_kept.journal
), means AS (
  SELECT journal, criterion, avg(points) AS points FROM answers
  WHERE answer_seconds >= 3 AND points IS NOT NULL GROUP BY journal, criterion
), marks AS (
  SELECT journal, round(avg(points) * 2) / 2 AS mark FROM means GROUP BY journal
), budgets AS (
  SELECT journal, sum(budget_seconds) AS planned_seconds FROM plan_slots GROUP BY journal
)
SELECT head.candidate, head.session, head.started, head.exam, head.mode, head.purpose,
       head.try_out, head.counts, head.exam_title, head.ending, budgets.planned_seconds,
       coalesce(spent.actual_seconds, 0) AS actual_seconds,
       coalesce(spent.kept, 1) = 1 AS within_tolerance, head.questions,
       CASE WHEN head.purpose = 'rehearsal' THEN marks.mark END AS indicative_mark,
       head.scale, head.low_level, head.criterion_count
FROM plain_sessions AS head
LEFT JOIN budgets ON budgets.journal = head.journal
LEFT JOIN spent ON spent.journal = head.journal
LEFT JOIN marks ON marks.journal = head.journal;
