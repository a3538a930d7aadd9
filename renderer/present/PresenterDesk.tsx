// What a presenter looks at while speaking: the time, what the room sees, what comes next, and buttons to go on, each with its key.

import { ChevronLeft, ChevronRight, Keyboard, type LucideIcon, Monitor, Square, X } from 'lucide-react';
import { memo, useDeferredValue, useMemo } from 'react';
import type { Stop } from '../../shared/model/entities/show.ts';
import { stopsOf } from '../../shared/model/stops.ts';
import { namesOn } from '../../shared/present/furniture.ts';
import { revealed } from '../../shared/present/reveal.ts';
import { SLIDE } from '../../shared/present/slides.ts';
import { writeSeconds } from '../../shared/present/timer.ts';
import type { TextKey } from '../../shared/text/text.ts';
import { type ActionContext, docOf } from '../actions/action.ts';
import { useMeasure } from '../session/measure.ts';
import { useDoc, useOnStage, useSessionState } from '../session/use-session.tsx';
import { useSettings } from '../settings.ts';
import { useSay } from '../ui/language.tsx';
import { ThemeContext } from '../ui/theme.tsx';
import { useNow } from '../ui/use-now.ts';
import { clockTime } from '../ui/when.ts';
import { comingNext, endShow, showStop } from './moves.ts';
import { Curtain } from './OverSlide.tsx';
import { RoomSign } from './RoomSign.tsx';
import { useRoom } from './room.ts';
import { SaidInShow } from './SaidInShow.tsx';
import { SlidePicture } from './SlidePicture.tsx';
import { useShow } from './show.ts';
import { keysOf, SHOW_COMMANDS } from './show-commands.ts';
import { type Shown, shownAt } from './slides-now.ts';
import { useThemeOfRoom } from './theme-of-room.ts';
import { PointerLayer } from './tools/PointerLayer.tsx';
import { AIMED } from './tools/tools.ts';

type Props = { readonly context: ActionContext };

export function PresenterDesk({ context }: Props) {
  const show = useShow((state) => state.show);
  const displays = useRoom((state) => state.displays);
  const [, theme] = useThemeOfRoom();
  const shown = useOnStage();
  if (!show || !shown) return null;
  const isAlone = show.screens === 'one';
  return (
    <div className="desk">
      <Times started={show.started} />
      {!isAlone && <RoomSign />}
      {!isAlone && <SaidInShow shown={shown} />}
      <ThemeContext value={theme}>
        <div className="desk-slides">
          {!isAlone && (
            <Glimpse label="present.now" shown={shown} lit={show.lit}>
              <div className="glimpse-over" data-tool={show.tool} {...AIMED}>
                <PointerLayer />
                <Curtain />
              </div>
            </Glimpse>
          )}
          <Coming />
        </div>
      </ThemeContext>
      <div className="desk-buttons">
        <ShowButton id="previous" icon={ChevronLeft} context={context} />
        <StopChoice context={context} stop={shown.stop} />
        <ShowButton id="next" icon={ChevronRight} look="is-primary" context={context} />
      </div>
      <div className="desk-buttons">
        <ShowButton id="black" icon={Square} look="is-icon" context={context} isPressed={show.curtain === 'black'} />
        {displays > 1 && (
          <ShowButton id="screens" icon={Monitor} label={isAlone ? 'present.show-there' : 'present.show-here'} context={context} />
        )}
        <ShowButton id="keys" icon={Keyboard} look="is-icon" context={context} />
        <ShowButton id="back" icon={X} label="present.end" context={context} onPress={endShow} />
      </div>
    </div>
  );
}

/** What comes next, of the document as it is kept and when there is time: nobody waits for it while typing. */
function Coming() {
  const doc = useDeferredValue(useDoc());
  const measure = useMeasure();
  const place = useShow(({ show }) => show?.place);
  const larger = useShow(({ show }) => show?.larger);
  const made = useShow(({ show }) => show?.made);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the show and the measure by itself
  const shown = useMemo(() => {
    const next = comingNext(doc);
    return next && shownAt(doc, next);
  }, [doc, measure, place, larger, made]);
  return useMemo(() => <Glimpse label="present.then" shown={shown} />, [shown]);
}

const StopChoice = memo(({ context, stop }: Props & { readonly stop: Stop }) => {
  const say = useSay();
  const stops = useSessionState(({ doc }) => stopsOf(doc));
  return (
    <select
      aria-label={say('present.go-to')}
      value={stops.findIndex(({ id }) => id === stop.id)}
      onChange={({ target }) => showStop(docOf(context), Number(target.value) + 1)}
    >
      {stops.map(({ id, title }, index) => (
        <option key={id} value={index}>
          {index + 1} · {title}
        </option>
      ))}
    </select>
  );
});

/** The time of day, and how long the show has gone on. */
function Times({ started }: { readonly started: number }) {
  const say = useSay();
  const now = useNow();
  const language = useSettings(({ settings }) => settings?.shownLanguage ?? 'en');
  return (
    <div className="desk-times">
      <time title={say('present.clock')}>{clockTime(now, language)}</time>
      <span title={say('present.elapsed')}>{writeSeconds(Math.max(0, Math.floor((now - started) / 1000)))}</span>
    </div>
  );
}

/** A slide in small; at the end of the show there is none. */
function Glimpse({
  label,
  shown,
  lit,
  children,
}: {
  readonly label: TextKey;
  readonly shown: Shown | undefined;
  readonly lit?: ReadonlySet<string>;
  readonly children?: React.ReactNode;
}) {
  const say = useSay();
  return (
    <figure className="glimpse">
      <figcaption>{say(label)}</figcaption>
      <div style={{ aspectRatio: `${SLIDE.width} / ${SLIDE.height}` }}>
        {shown ? (
          <SlidePicture
            slide={shown.slide}
            drawing={revealed(shown.slide.drawing, shown.ofSlide, shown.place.beat, lit)}
            label={namesOn(shown.slide).join(' · ')}
          />
        ) : (
          <p>{say('present.foot.end')}</p>
        )}
        {children}
      </div>
    </figure>
  );
}

type ButtonProps = Props & {
  /** Of a command of the show; its name and what it does, where nothing else is said. */
  readonly id: string;
  readonly icon: LucideIcon;
  readonly label?: TextKey;
  readonly look?: 'is-primary' | 'is-icon';
  readonly isPressed?: boolean;
  readonly onPress?: () => void;
};

function ShowButton({ id, icon: Icon, label, look, isPressed, onPress, context }: ButtonProps) {
  const say = useSay();
  const command = SHOW_COMMANDS.find((each) => each.id === id);
  if (!command) return null;
  const [key = ''] = keysOf(command);
  const name = say(label ?? command.label);
  return (
    <button
      type="button"
      className={`button ${look ?? ''}`}
      aria-pressed={isPressed}
      title={`${name} (${key})`}
      onClick={() => (onPress ? onPress() : command.run(context, ''))}
    >
      <Icon size={15} aria-hidden />
      <span className={look === 'is-icon' ? 'visually-hidden' : undefined}>{name}</span>
    </button>
  );
}
