// Every command there is, and `run`: the one way from what the user asked for to a Change, or to a refusal with a reason (R2).
// Nothing here touches the screen or the disk.

import type { Doc } from '../model/document.ts';
import { KINDS } from '../model/entities.ts';
import { LIMITS } from '../model/limits.ts';
import { type AdditionCommand, runAdditionCommand } from './additions.ts';
import { type BallotCommand, runBallotCommand } from './ballots.ts';
import { type CardCommand, runCardCommand } from './cards.ts';
import { type CellCommand, runCellCommand } from './cells.ts';
import { type ConnectorCommand, runConnectorCommand } from './connectors.ts';
import { type FieldCommand, runFieldCommand } from './fields.ts';
import { type GridCommand, runGridCommand } from './grid.ts';
import { type IdeaCommand, runIdeaCommand } from './ideas.ts';
import { type MapCommand, runMapCommand } from './maps.ts';
import { type MarkCommand, runMarkCommand } from './marks.ts';
import { type Outcome, refuse } from './outcome.ts';
import { type PersonaCommand, runPersonaCommand } from './personas.ts';
import { type RemoveCommand, runRemoveCommand } from './remove.ts';
import { runScoreCommand, type ScoreCommand } from './scores.ts';
import { runStopCommand, type StopCommand } from './stops.ts';

export type Command =
  | GridCommand
  | CardCommand
  | CellCommand
  | ConnectorCommand
  | ScoreCommand
  | MarkCommand
  | FieldCommand
  | MapCommand
  | PersonaCommand
  | StopCommand
  | IdeaCommand
  | BallotCommand
  | AdditionCommand
  | RemoveCommand;

export function run(doc: Doc, command: Command): Outcome {
  const outcome = dispatch(doc, command);
  if ('refused' in outcome) return outcome;
  const growth = outcome.change.reduce((sum, edit) => sum + (edit.after ? 1 : 0) - (edit.before ? 1 : 0), 0);
  if (growth > 0 && KINDS.reduce((sum, kind) => sum + doc[kind].size, growth) > LIMITS.entities) {
    return refuse('too-many-entities', { limit: String(LIMITS.entities) });
  }
  return outcome;
}

function dispatch(doc: Doc, command: Command): Outcome {
  switch (command.type) {
    case 'addStage':
    case 'splitStage':
    case 'moveStage':
    case 'addStep':
    case 'moveStep':
    case 'addLane':
    case 'moveLane':
    case 'setLaneKind':
      return runGridCommand(doc, command);
    case 'addCards':
    case 'moveCards':
    case 'stretchCard':
      return runCardCommand(doc, command);
    case 'fillCells':
      return runCellCommand(doc, command);
    case 'connect':
    case 'reconnect':
    case 'reverse':
      return runConnectorCommand(doc, command);
    case 'setScore':
    case 'setScores':
    case 'flagScore':
      return runScoreCommand(doc, command);
    case 'setMark':
    case 'flagPain':
    case 'answerPain':
      return runMarkCommand(doc, command);
    case 'set':
    case 'setEach':
      return runFieldCommand(doc, command);
    case 'addMap':
    case 'moveMap':
      return runMapCommand(doc, command);
    case 'movePersona':
      return runPersonaCommand(doc, command);
    case 'addStops':
    case 'moveStops':
      return runStopCommand(doc, command);
    case 'addIdeas':
    case 'moveIdea':
      return runIdeaCommand(doc, command);
    case 'placeDots':
      return runBallotCommand(doc, command);
    case 'add':
    case 'addEach':
      return runAdditionCommand(doc, command);
    case 'remove':
      return runRemoveCommand(doc, command);
  }
}
