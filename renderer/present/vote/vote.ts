// The vote that is on stage: beginning it, placing its dots, revealing and closing it. Its dots are a record: undo goes past them (R11), and
// what was placed by mistake is taken back.

import { uuidv7 } from 'uuidv7';
import { isPlacing, placedOf, placingsOf, resultsOf } from '../../../shared/model/ballots.ts';
import { type Doc, get } from '../../../shared/model/document.ts';
import type { Ballot } from '../../../shared/model/entities/workshops.ts';
import type { Candidates } from '../../../shared/present/ballots.ts';
import { sayRefusal } from '../../session/refused.ts';
import type { Session } from '../../session/session.ts';
import { notify } from '../../ui/notices.tsx';
import { leaveSlide, showCard, showPartWith } from '../moves.ts';
import { changeShow, isOnStage, leaveResults, useShow } from '../show.ts';
import { workshopNow } from '../workshop.ts';

/** What of a vote is only looked at. */
export type VoteOnStage = {
  readonly ballotId: string;
  /** The presenter sees how many dots each card has, before the room does. */
  readonly areCountsShown: boolean;
  /** The ranking lies over the slide. */
  readonly areResultsShown: boolean;
};

/** A vote that is yet to be begun: what was said of it so far. */
export type VoteAsked = {
  readonly title?: string;
  readonly budget?: Pick<Ballot, 'people' | 'dotsEach'>;
  readonly candidates?: Candidates;
};

/** Undefined where none is on stage. */
export function useVote(): VoteOnStage | undefined {
  return useShow(({ show }) => show?.vote);
}

export function voteNow(doc: Doc): Ballot | undefined {
  return get(doc, 'ballot', useShow.getState().show?.vote?.ballotId);
}

export function showVote(ballotId: string): void {
  changeShow({ vote: { ballotId, areCountsShown: useShow.getState().show?.screens === 'two', areResultsShown: false } });
}

export function changeVote(next: Partial<VoteOnStage>): void {
  const vote = useShow.getState().show?.vote;
  if (vote) changeShow({ vote: { ...vote, ...next } });
}

/** Without a dot nothing of it is worth keeping. */
export function leaveVote(session: Session, ballot: Ballot): void {
  changeShow({ vote: undefined });
  if (placedOf(ballot) === 0 && isPlacing(ballot)) sayRefusal(session.dispatch({ type: 'remove', ids: [ballot.id] }, 'undo.vote'));
}

/** All of the slide is shown, or that of the first of these cards where none stands on it. */
function bringIntoSight(session: Session, cardIds: readonly string[]): void {
  const { doc } = session.store.getState();
  if (!showPartWith(doc, cardIds)) cardIds.some((id) => showCard(doc, id));
  const { place } = useShow.getState().show ?? {};
  if (place) changeShow({ place: { ...place, beat: Number.POSITIVE_INFINITY } });
}

export function beginVote(session: Session, asked: Pick<Ballot, 'title' | 'cardIds' | 'people' | 'dotsEach'>): void {
  const workshopId = workshopNow(session);
  if (workshopId === undefined) return;
  const entity = { kind: 'ballot', id: uuidv7(), workshopId, started: new Date().toISOString(), dots: {}, ...asked } as const;
  const refused = session.dispatch({ type: 'add', entity }, 'undo.vote');
  sayRefusal(refused);
  if (refused) return;
  changeShow({ asked: undefined });
  showVote(entity.id);
  bringIntoSight(session, asked.cardIds);
}

/** @param by how many more, or fewer. */
export function placeDots(session: Session, cardId: string, by: number): void {
  const { ballotId } = useShow.getState().show?.vote ?? {};
  if (ballotId !== undefined) sayRefusal(session.dispatch({ type: 'placeDots', ballotId, cardId, by }, 'undo.vote'));
}

/** Dots may be placed again, and the room no longer sees where they lie. */
export function hideDots(session: Session, ballot: Ballot): void {
  if (setVote(session, ballot, { isRevealed: false })) leaveResults();
}

export function setVote(session: Session, { id }: Ballot, fields: Partial<Ballot>): boolean {
  const refused = session.dispatch({ type: 'set', ids: [id], fields }, 'undo.vote');
  sayRefusal(refused);
  return refused === undefined;
}

/** The room sees the dots: where none of the cards is in sight, on the slide of the first. */
export function revealVote(session: Session, ballot: Ballot): void {
  if (!setVote(session, ballot, { isRevealed: true })) return;
  const placings = placingsOf(session.store.getState().doc, ballot);
  bringIntoSight(
    session,
    placings.flatMap(({ cardId, dots }) => (dots > 0 ? [cardId] : [])),
  );
}

/** What it comes to is kept as it is now, whatever becomes of the cards. */
export function closeVote(session: Session, ballot: Ballot): void {
  const results = resultsOf(session.store.getState().doc, ballot);
  setVote(session, ballot, { isRevealed: true, closed: { at: new Date().toISOString(), results: [...results] } });
}

/** What lies over the slide goes, or comes back. */
export function toggleResults(doc: Doc): void {
  const ballot = voteNow(doc);
  if (!ballot || isPlacing(ballot)) {
    notify({ text: { key: ballot ? 'vote.not-revealed' : 'vote.none' }, tone: 'passing' });
    return;
  }
  if (leaveResults()) return;
  if (isOnStage()) leaveSlide();
  changeVote({ areResultsShown: true });
}
