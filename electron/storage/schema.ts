// The shape of a project file, version by version. A version that was released never changes: files of it exist. The texts
// are compared with what a file holds, letter by letter.

import type Database from 'better-sqlite3';

/** Bytes 68 to 71 of the file: "FStg". */
export const APPLICATION_ID = 0x46_53_74_67;

export type SchemaVersion = {
  /** Makes an empty file of this version. */
  readonly create: string;
  /** Brings a file of the version before to this one; its schema ends at the very text of `create`. */
  readonly migrate?: (db: Database.Database) => void;
};

/** `rev` counts commits, `token` names the last one. Bodies are JSON; an image lies under the SHA-256 of its bytes. */
const TABLES_1 = `
CREATE TABLE project(id INTEGER PRIMARY KEY CHECK (id = 1), rev INTEGER NOT NULL, token TEXT NOT NULL) STRICT;
CREATE TABLE entity(id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE image(hash TEXT NOT NULL PRIMARY KEY, media_type TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;`;

/** For whoever opens the file with an SQLite tool. Frontstage itself reads none of them. */
const VIEWS_1 = `
CREATE VIEW cards AS
SELECT
  map.body ->> 'title' AS map,
  stage.body ->> 'title' AS stage,
  step.body ->> 'title' AS step,
  last_step.body ->> 'title' AS last_step,
  lane.body ->> 'zone' AS zone,
  lane.body ->> 'laneKind' AS lane_kind,
  lane.body ->> 'title' AS lane,
  card.body ->> 'text' AS text,
  card.body ->> 'marks' AS marks,
  card.body ->> 'owner' AS owner,
  card.body ->> 'channel' AS channel,
  card.body ->> 'evidence' AS evidence,
  card.body ->> 'sources' AS sources,
  card.id AS card_id
FROM entity card
JOIN entity lane ON lane.id = card.body ->> 'laneId'
JOIN entity map ON map.id = lane.body ->> 'mapId'
JOIN entity step ON step.id = card.body ->> 'stepId'
JOIN entity stage ON stage.id = step.body ->> 'stageId'
LEFT JOIN entity last_step ON last_step.id = card.body ->> 'lastStepId'
WHERE card.kind = 'card'
ORDER BY
  map.body ->> 'order', map.id,
  stage.body ->> 'order', stage.id,
  step.body ->> 'order', step.id,
  CASE lane.body ->> 'zone' WHEN 'customer' THEN 1 WHEN 'front-stage' THEN 2 WHEN 'back-stage' THEN 3 ELSE 4 END,
  lane.body ->> 'order', lane.id,
  card.body ->> 'order', card.id;
CREATE VIEW pain_points AS
SELECT
  cards.map, cards.stage, cards.step, cards.text,
  card.body ->> 'severity' AS severity,
  card.body ->> 'frequency' AS frequency,
  (card.body ->> 'severity') * (card.body ->> 'frequency') AS priority,
  card.body ->> 'importance' AS importance,
  card.body ->> 'performance' AS performance,
  cards.owner,
  card.body ->> 'status' AS status,
  cards.card_id
FROM cards
JOIN entity card ON card.id = cards.card_id
WHERE cards.lane_kind = 'pain-points'
ORDER BY priority DESC;
CREATE VIEW scores AS
SELECT
  map.body ->> 'title' AS map,
  stage.body ->> 'title' AS stage,
  step.body ->> 'title' AS step,
  lane.body ->> 'title' AS lane,
  persona.body ->> 'title' AS persona,
  map.body ->> 'scale' AS scale,
  round(CASE map.body ->> 'scale'
    WHEN '-2..2' THEN (score.body ->> 'value') / 450.0
    WHEN '-5..5' THEN (score.body ->> 'value') / 180.0
    WHEN '1..5' THEN 3 + (score.body ->> 'value') / 450.0
    WHEN '1..10' THEN 5.5 + (score.body ->> 'value') / 200.0
    WHEN '0..10' THEN 5 + (score.body ->> 'value') / 180.0
  END, 1) AS score,
  score.body ->> 'value' AS stored_value
FROM entity score
JOIN entity step ON step.id = score.body ->> 'stepId'
JOIN entity stage ON stage.id = step.body ->> 'stageId'
JOIN entity map ON map.id = stage.body ->> 'mapId'
JOIN entity lane ON lane.id = score.body ->> 'laneId'
LEFT JOIN entity persona ON persona.id = score.body ->> 'personaId'
WHERE score.kind = 'score'
ORDER BY
  map.body ->> 'order', map.id,
  lane.body ->> 'order', lane.id,
  persona.body ->> 'order', persona.id,
  stage.body ->> 'order', stage.id,
  step.body ->> 'order', step.id;
CREATE VIEW measures AS
SELECT
  subject.kind AS subject_kind,
  coalesce(subject.body ->> 'title', subject.body ->> 'text') AS subject,
  measure.body ->> 'title' AS measure,
  measure.body ->> 'measureKind' AS measure_kind,
  measure.body ->> 'unit' AS unit,
  measure.body ->> 'better' AS better,
  measure.body ->> 'target' AS target,
  round.body ->> 'date' AS date,
  round.body ->> 'n' AS n,
  round.body ->> 'value' AS value,
  round.body ->> 'servqual' AS servqual
FROM entity measure
LEFT JOIN entity subject ON subject.id = measure.body ->> 'subjectId'
LEFT JOIN entity round ON round.kind = 'round' AND round.body ->> 'measureId' = measure.id
WHERE measure.kind = 'measure'
ORDER BY measure.body ->> 'order', measure.id, date;`;

/** Version n stands at n − 1. */
export const VERSIONS: readonly SchemaVersion[] = [{ create: TABLES_1 + VIEWS_1 }];
