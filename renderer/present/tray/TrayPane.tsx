// The tray beside the slide: collecting ideas, one after another, and sorting them onto the map with the room.

import { CornerDownLeft, Eye, EyeOff } from 'lucide-react';
import { useEffect, useId, useMemo, useRef } from 'react';
import { ideasIn, repeatedIdeas } from '../../../shared/formats/idea-list.ts';
import type { Idea, Workshop } from '../../../shared/model/entities/workshops.ts';
import { trayOf, traysLeft } from '../../../shared/model/tray.ts';
import { type ActionContext, docOf } from '../../actions/action.ts';
import { goTo } from '../../actions/go-to.ts';
import { cursorAt, setCursor } from '../../grid/cursor.ts';
import { GoToContext, Links } from '../../panels/Panel.tsx';
import type { Session } from '../../session/session.ts';
import { useDoc } from '../../session/use-session.tsx';
import { useSettings } from '../../settings.ts';
import { TextField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { notify } from '../../ui/notices.tsx';
import { changedWhen } from '../../ui/when.ts';
import { showCard } from '../moves.ts';
import type { PaneProps } from '../RoomPane.tsx';
import { useIsOnStage, useShow } from '../show.ts';
import { CarriedSign } from './CarriedSign.tsx';
import { IdeaList } from './IdeaList.tsx';
import { collect, remove } from './ideas.ts';
import { useTray } from './tray-view.ts';
import './tray.css';

export function TrayPane({ context }: PaneProps) {
  const say = useSay();
  const doc = useDoc();
  const { session } = context;
  const isSilent = useTray((tray) => tray.isSilent);
  const workshopId = useShow(({ show }) => show?.workshopId);
  const { left, sorted } = useMemo(() => trayOf(doc, workshopId), [doc, workshopId]);
  const earlier = useMemo(() => traysLeft(doc, workshopId), [doc, workshopId]);
  const repeated = useMemo(() => {
    const again = repeatedIdeas([...sorted.map(({ idea }) => idea), ...left]);
    return left.filter((idea) => again.has(idea));
  }, [left, sorted]);
  const count = left.length + sorted.length;
  return (
    <div className="tray">
      {session.isReadOnly ? <p className="hint">{say('tray.read-only')}</p> : <Collecting session={session} />}
      <div className="tray-line">
        <p role="status">{say('tray.count', { count })}</p>
        <button type="button" className="button" title={say('tray.silent.hint')} onClick={() => useTray.setState({ isSilent: !isSilent })}>
          {isSilent ? <Eye size={15} aria-hidden /> : <EyeOff size={15} aria-hidden />}
          {say(isSilent ? 'tray.show' : 'tray.cover')}
        </button>
      </div>
      {left.length === 0 && <p className="hint">{say(count === 0 ? 'tray.none' : 'tray.all-sorted')}</p>}
      <IdeaList session={session} ideas={left} repeated={repeated} label={say('tray.to-sort', { count: left.length })} />
      {repeated.length > 0 && !session.isReadOnly && (
        <button type="button" className="button" onClick={() => remove(session, repeated)}>
          {say('tray.merge', { count: repeated.length })}
        </button>
      )}
      {left.length > 0 && !isSilent && !session.isReadOnly && <p className="hint">{say('tray.how')}</p>}
      {sorted.length > 0 && (
        <details className="tray-part">
          <summary>{say('tray.sorted', { count: sorted.length })}</summary>
          <GoToContext value={(id) => goToCard(context, id)}>
            <Links cards={sorted.map(({ idea, card }) => ({ id: card.id, text: idea.text }))} />
          </GoToContext>
        </details>
      )}
      {earlier.map((each) => (
        <Earlier key={each.workshop.id} {...each} session={session} />
      ))}
      <CarriedSign context={context} />
    </div>
  );
}

/** One field: Enter puts the idea in, and the next can be typed. */
function Collecting({ session }: { readonly session: Session }) {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const question = useTray((tray) => tray.question);
  const isSilent = useTray((tray) => tray.isSilent);
  const isReadByRoom = useIsOnStage() && isSilent;
  useEffect(() => field.current?.focus(), []);
  const putIn = () => {
    if (
      field.current &&
      collect(
        session,
        [field.current.value.trim()].filter((text) => text !== ''),
      )
    ) {
      field.current.value = '';
      useTray.setState({ typed: '' });
    }
    field.current?.focus();
  };
  return (
    <>
      <TextField
        label={say('tray.question')}
        value={question}
        placeholder={say('tray.question.hint')}
        onCommit={(value) => {
          useTray.setState({ question: value });
          return true;
        }}
      />
      <div className="field tray-collecting">
        <label htmlFor={id}>{say('tray.idea')}</label>
        <textarea
          ref={field}
          id={id}
          rows={2}
          defaultValue={useTray.getState().typed}
          placeholder={say('tray.idea.hint')}
          aria-describedby={isReadByRoom ? `${id}-read` : undefined}
          onChange={(event) => useTray.setState({ typed: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') {
              event.preventDefault();
              putIn();
            } else if (event.key === 'Escape') {
              event.stopPropagation();
              event.currentTarget.blur();
            }
          }}
          onPaste={(event) => {
            const texts = ideasIn(event.clipboardData.getData('text/plain'));
            if (texts.length < 2) return;
            event.preventDefault();
            collect(session, texts);
          }}
        />
        <button type="button" className="button icon-button" aria-label={say('tray.put-in')} title={say('tray.put-in')} onClick={putIn}>
          <CornerDownLeft size={15} aria-hidden />
        </button>
      </div>
      {isReadByRoom && (
        <p className="hint" id={`${id}-read`}>
          {say('tray.read-by-room')}
        </p>
      )}
    </>
  );
}

/** To the slide that shows it; where the room has a screen of its own, on the map beside the tray. */
function goToCard(context: ActionContext, cardId: string): void {
  const doc = docOf(context);
  const isOneScreen = useShow.getState().show?.screens === 'one';
  const cursor = cursorAt(doc, cardId, undefined);
  if (!isOneScreen) goTo(context, cardId);
  else if (cursor && showCard(doc, cardId)) setCursor(cursor);
  else notify({ text: { key: 'tray.not-shown' }, tone: 'passing' });
}

type EarlierProps = { readonly workshop: Workshop; readonly left: readonly Idea[]; readonly session: Session };

/** What another workshop left can be sorted now; it stays in the record of that one. */
function Earlier({ workshop, left, session }: EarlierProps) {
  const say = useSay();
  const language = useSettings((state) => state.settings?.shownLanguage ?? 'en');
  const label = say('tray.left-from', { count: left.length, when: changedWhen(Date.parse(workshop.started), Date.now(), language) });
  return (
    <details className="tray-part">
      <summary>{label}</summary>
      <IdeaList session={session} ideas={left} repeated={NONE} label={label} />
    </details>
  );
}

const NONE: readonly Idea[] = [];
