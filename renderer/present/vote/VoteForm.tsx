// Beginning a vote: the question, what may be voted for, how many people have how many dots. What was said last is proposed again.

import { useState } from 'react';
import { budgetOf, CANDIDATES, type Candidates, candidatesOf, likelyCandidates, votesOf } from '../../../shared/present/ballots.ts';
import { useView } from '../../canvas/view.ts';
import { useDoc, useOnStage, useProject } from '../../session/use-session.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { BudgetFields } from './BudgetFields.tsx';
import { beginVote } from './vote.ts';

/** Ids in one ballot, as its parser has it. */
const MOST_CANDIDATES = 1000;

export function VoteForm() {
  const say = useSay();
  const doc = useDoc();
  const { session } = useProject();
  const stop = useOnStage()?.stop;
  const selection = useView((view) => view.selection);
  const [last] = votesOf(doc);
  const [title, setTitle] = useState('');
  const [budget, setBudget] = useState({ people: last?.people ?? 12, dotsEach: last?.dotsEach ?? 3 });
  const [chosen, setChosen] = useState<Candidates>();
  if (!stop) return null;
  const offered = candidatesOf(doc, stop, selection);
  const candidates = chosen ?? likelyCandidates(offered);
  const cardIds = offered[candidates];
  const problem = cardIds.length === 0 ? 'vote.no-candidates' : cardIds.length > MOST_CANDIDATES ? 'vote.too-many' : undefined;
  return (
    <form
      className="vote-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!problem) beginVote(session, { title, cardIds: [...cardIds], ...budget });
      }}
    >
      <TextField
        label={say('vote.question')}
        value={title}
        placeholder={say('vote.untitled')}
        onCommit={(text) => {
          setTitle(text);
          return true;
        }}
      />
      <SelectField
        label={say('vote.candidates')}
        value={candidates}
        choices={CANDIDATES.map((name) => ({ value: name, label: `${say(`vote.candidates.${name}`)} (${offered[name].length})` }))}
        onChoose={setChosen}
      />
      <BudgetFields
        {...budget}
        onChange={(next) => {
          setBudget({ ...budget, ...next });
          return true;
        }}
      />
      <p className="vote-hint">{problem ? say(problem, { most: MOST_CANDIDATES }) : say('vote.hint', { count: budgetOf(budget) })}</p>
      <button type="submit" className="button is-primary" disabled={problem !== undefined}>
        {say('vote.begin')}
      </button>
    </form>
  );
}
