// Above the map while scores are tried out: what is remembered as it is and as it would be, and what becomes of the trial.

import { Menu } from '@base-ui/react/menu';
import { ChevronDown, FlaskConical } from 'lucide-react';
import { curvesOf, rememberedByAll } from '../../shared/analysis/memory/curves.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import type { JourneyMap } from '../../shared/model/entities/map.ts';
import { sayScore, sayWhose } from '../../shared/words/say-insights.ts';
import { useView } from '../canvas/view.ts';
import { mapSay } from '../session/map-say.ts';
import type { Session } from '../session/session.ts';
import { useDoc, useProject, useShownDoc } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { keepWhatIf, leaveWhatIf, toBesOf } from './what-if.ts';
import './what-if.css';

export function WhatIfBar() {
  const say = useSay();
  const { session } = useProject();
  const doc = useDoc();
  const whatIf = useView((view) => view.whatIf);
  const map = get(
    doc,
    'map',
    useView((view) => view.mapId),
  );
  const isTryingNow = useView((view) => view.preview.length > 0);
  if (!whatIf || !map) return null;
  const isTried = whatIf.length > 0;
  const isShown = isTried || isTryingNow;
  return (
    <section className="what-if" aria-label={say('what-if.title')} data-pane>
      <h2>
        <FlaskConical size={15} aria-hidden /> {say('what-if.title')}
      </h2>
      {isShown ? <Effects before={doc} map={map} /> : <p className="what-if-hint">{say('what-if.hint')}</p>}
      <span className="what-if-actions">
        {isTried && !session.isReadOnly && <Keep doc={doc} map={map} session={session} />}
        {isTried && (
          <button type="button" className="button" onClick={() => useView.setState({ whatIf: [] })}>
            {say('what-if.start-over')}
          </button>
        )}
        <button type="button" className="button" onClick={leaveWhatIf}>
          {say('what-if.leave')}
        </button>
      </span>
    </section>
  );
}

/** All customers together and each curve, as far as what is remembered of them moves; all of them where nothing does. */
function Effects({ before, map }: { readonly before: Doc; readonly map: JourneyMap }) {
  const say = useSay();
  const after = useShownDoc();
  const was = curvesOf(before, map.id);
  const curves = curvesOf(after, map.id);
  const all = rememberedByAll(curves);
  const shown = (value: number | undefined) => (value === undefined ? '–' : sayScore(value, map.scale));
  const effects = curves.map((curve) => {
    const { lane, persona, experience } = curve;
    const earlier = was.find((each) => each.lane.id === lane.id && each.persona?.id === persona?.id)?.experience;
    const name = curves.length > 1 ? sayWhose(curve, curves, mapSay(before)) : say('what-if.remembered');
    return { id: `${lane.id} ${persona?.id}`, name, before: shown(earlier?.remembered), after: shown(experience.remembered) };
  });
  if (all && all.n > 1)
    effects.unshift({ id: 'all', name: say('what-if.all'), before: shown(rememberedByAll(was)?.remembered), after: shown(all.remembered) });
  const moved = effects.filter((effect) => effect.before !== effect.after);
  return (
    <p className="what-if-effects" role="status">
      {(moved.length > 0 ? moved : effects).map(({ id, name, ...values }) => (
        <span key={id}>
          {name} <strong>{say('what-if.change', values)}</strong>
        </span>
      ))}
    </p>
  );
}

type KeepProps = { readonly doc: Doc; readonly map: JourneyMap; readonly session: Session };

/** In a to-be map here; else in the to-be map, of several in one that is chosen. */
function Keep({ doc, map, session }: KeepProps) {
  const say = useSay();
  const toBes = toBesOf(doc, map.id);
  const isHere = map.asIsMapId !== undefined;
  if (isHere || toBes.length < 2) {
    return (
      <button type="button" className="button is-primary" onClick={() => keepWhatIf(session, isHere ? map.id : toBes[0]?.id)}>
        {say(isHere ? 'what-if.keep-here' : 'what-if.keep-to-be')}
      </button>
    );
  }
  return (
    <Menu.Root>
      <Menu.Trigger className="button is-primary">
        {say('what-if.keep-to-be')} <ChevronDown size={14} aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-positioner" align="end" sideOffset={6} collisionPadding={8}>
          <Menu.Popup className="menu" aria-label={say('what-if.keep-to-be')}>
            {toBes.map(({ id, title }) => (
              <Menu.Item key={id} className="menu-item" onClick={() => keepWhatIf(session, id)}>
                {title || say('editor.untitled-map')}
              </Menu.Item>
            ))}
            <Menu.Separator className="menu-separator" />
            <Menu.Item className="menu-item" onClick={() => keepWhatIf(session, undefined)}>
              {say('what-if.new-to-be')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
