// Beginning a vote: the question, what may be voted for, how many people have how many dots. What was said last is proposed again.

import { budgetOf, votesOf } from '../../../shared/model/ballots.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { CANDIDATES, candidatesOf, likelyCandidates } from '../../../shared/present/ballots.ts';
import { useView } from '../../canvas/view.ts';
import { useDoc, useOnStage, useProject } from '../../session/use-session.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { changeShow, useShow } from '../show.ts';
import { BudgetFields } from './BudgetFields.tsx';
import { beginVote, type VoteAsked } from './vote.ts';

function ask(next: VoteAsked): true {
  changeShow({ asked: { ...useShow.getState().show?.asked, ...next } });
  return true;
}

export function VoteForm() {
  const say = useSay();
  const doc = useDoc();
  const { session } = useProject();
  const stop = useOnStage()?.stop;
  const selection = useView((view) => view.selection);
  const [last] = votesOf(doc);
  const asked = useShow(({ show }) => show?.asked);
  if (!stop) return null;
  const offered = candidatesOf(doc, stop, selection);
  const {
    title = '',
    budget = { people: last?.people ?? 12, dotsEach: last?.dotsEach ?? 3 },
    candidates = likelyCandidates(offered),
  } = asked ?? {};
  const cardIds = offered[candidates];
  const problem = cardIds.length === 0 ? 'vote.no-candidates' : cardIds.length > LIMITS.candidates ? 'vote.too-many' : undefined;
  return (
    <form
      className="vote-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!problem) beginVote(session, { title, cardIds: [...cardIds], ...budget });
      }}
    >
      <TextField label={say('vote.question')} value={title} placeholder={say('vote.untitled')} onCommit={(text) => ask({ title: text })} />
      <SelectField
        label={say('vote.candidates')}
        value={candidates}
        choices={CANDIDATES.map((name) => ({ value: name, label: `${say(`vote.candidates.${name}`)} (${offered[name].length})` }))}
        onChoose={(name) => ask({ candidates: name })}
      />
      <BudgetFields {...budget} onChange={(next) => ask({ budget: { ...budget, ...next } })} />
      <p className="vote-hint">{problem ? say(problem, { most: LIMITS.candidates }) : say('vote.hint', { count: budgetOf(budget) })}</p>
      <button type="submit" className="button is-primary" disabled={problem !== undefined}>
        {say('vote.begin')}
      </button>
    </form>
  );
}
