-- The course of each session: what was running, on which clock, and what was taken back.
-- One text for every engine: windows and joins, no function that one of them lacks.

-- Each event with the slot that was running, the time on that slot's clock, the question before the
-- candidate, and how many things could be taken back once it had happened.
CREATE OR REPLACE TEMP VIEW course AS
WITH placed AS (
  SELECT *, max(ms) OVER (PARTITION BY journal ORDER BY seq) AS at_ms,
         sum(CASE WHEN type = 'slot-started' THEN 1 ELSE 0 END)
           OVER (PARTITION BY journal ORDER BY seq) AS starts,
         coalesce(sum(CASE WHEN type IN ('slot-ended', 'finished') THEN 1 ELSE 0 END)
           OVER (PARTITION BY journal ORDER BY seq
                 ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS ends
  FROM lines
), running AS (
  SELECT *, starts - 1 AS run_slot,
         min(at_ms) OVER (PARTITION BY journal, starts) AS start_ms,
         sum(CASE WHEN type = 'question-asked' THEN 1 ELSE 0 END)
           OVER (PARTITION BY journal ORDER BY seq) AS asked_total,
         sum(CASE WHEN type = 'question-asked' THEN 1 ELSE 0 END)
           OVER (PARTITION BY journal, starts ORDER BY seq) AS asked_in_slot,
         sum(CASE type WHEN 'paused' THEN -at_ms WHEN 'resumed' THEN at_ms ELSE 0 END)
           OVER (PARTITION BY journal, starts ORDER BY seq) AS paused_ms,
         sum(CASE type WHEN 'paused' THEN 1 WHEN 'resumed' THEN -1 ELSE 0 END)
           OVER (PARTITION BY journal, starts ORDER BY seq) AS open_pause
  FROM placed WHERE starts > ends
), changes AS (
  SELECT *, at_ms - start_ms - (paused_ms + open_pause * at_ms) AS slot_ms,
         CASE WHEN asked_in_slot > 0 THEN asked_total - 1 END AS question_number,
         CASE WHEN type IN ('section-reached', 'marker-set', 'note-taken')
                OR (type = 'level-given' AND asked_in_slot > 0) THEN 1
              WHEN type = 'undone' THEN -1 ELSE 0 END AS change
  FROM running
), counted AS (
  SELECT *, sum(change) OVER (PARTITION BY journal, run_slot ORDER BY seq) AS raw FROM changes
)
SELECT *, raw - least(0, min(raw) OVER (PARTITION BY journal, run_slot ORDER BY seq)) AS depth
FROM counted;

-- What was taken back, and by which event: the first one after it that lies one deeper.
CREATE OR REPLACE TEMP VIEW taken_back AS
SELECT kept.journal, kept.seq, kept.type, kept.question_number, min(undone.seq) AS undone_seq
FROM course AS kept JOIN course AS undone
  ON undone.journal = kept.journal AND undone.run_slot = kept.run_slot
 AND undone.type = 'undone' AND undone.seq > kept.seq AND undone.depth = kept.depth - 1
WHERE kept.change = 1
GROUP BY kept.journal, kept.seq, kept.type, kept.question_number;
