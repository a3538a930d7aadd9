// Nothing selected: the map as a whole, the project around it, and whose journey it is.

import { type Doc, projectOf } from '../../shared/model/document.ts';
import { type JourneyMap, SCALES, type Scale } from '../../shared/model/entities/map.ts';
import { LANGUAGES } from '../../shared/model/entities/project.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { formatScore, fromScale, toScale } from '../../shared/model/score.ts';
import { useView } from '../canvas/view.ts';
import { NumberField, SelectField, TextField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { MapLinks } from './MapLinks.tsx';
import { MeasureList } from './measures/MeasureList.tsx';
import { Head, Section } from './Panel.tsx';
import { PersonaList } from './PersonaList.tsx';
import { Remembered } from './Remembered.tsx';
import { useSet } from './use-run.ts';

export function MapPanel({ doc, map }: { readonly doc: Doc; readonly map: JourneyMap }) {
  const say = useSay();
  const set = useSet([map.id]);
  const project = projectOf(doc);
  const setProject = useSet([project.id]);
  const { lanes, steps } = gridOf(doc, map.id);
  const [low, high] = SCALES[map.scale];
  const isJourney = lanes.every((lane) => lane.zone === 'customer');
  return (
    <>
      <Head
        title={map.title || say('editor.untitled-map')}
        place={say(isJourney ? 'inspector.map.journey' : 'inspector.map.blueprint', { count: steps.length })}
      />
      <TextField label={say('inspector.title')} value={map.title} onCommit={(title, sitting) => set({ title }, 'undo.map', sitting)} />
      <MapLinks doc={doc} map={map} />
      <Remembered doc={doc} map={map} />
      <SelectField
        label={say('inspector.scale')}
        value={map.scale}
        choices={(Object.keys(SCALES) as Scale[]).map((value) => {
          const [low, high] = SCALES[value];
          return { value, label: say('inspector.scale.range', { low: formatScore(low, value, 0), high: formatScore(high, value, 0) }) };
        })}
        onChoose={(scale) => set({ scale }, 'undo.map')}
      />
      {lanes.some(({ laneKind }) => laneKind === 'emotion') && (
        <NumberField
          label={say('levers.level')}
          value={toScale(map.leverLevel ?? 0, map.scale)}
          min={low}
          max={high}
          step={0.1}
          decimals={1}
          onCommit={(value, sitting) =>
            set({ leverLevel: value === undefined ? undefined : fromScale(value, map.scale) || undefined }, 'undo.map', sitting)
          }
        />
      )}
      <PersonaList doc={doc} />
      <MeasureList doc={doc} subjectId={map.id} />
      <Section title={say('inspector.project')}>
        <TextField
          id="project-title"
          label={say('inspector.title')}
          value={project.title}
          onCommit={(title, sitting) => setProject({ title }, 'undo.project', sitting)}
        />
        <TextField
          label={say('inspector.client')}
          value={project.client}
          onCommit={(client, sitting) => setProject({ client }, 'undo.project', sitting)}
        />
        <SelectField
          label={say('inspector.language')}
          value={project.language}
          choices={LANGUAGES.map((value) => ({ value, label: say(`inspector.language.${value}`) }))}
          onChoose={(language) => setProject({ language }, 'undo.project')}
        />
        <button type="button" className="button is-quiet" data-changes-nothing onClick={() => useView.setState({ dialog: 'brand' })}>
          {say('action.brand')}
        </button>
      </Section>
    </>
  );
}
