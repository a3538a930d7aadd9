// The screen of standards: what the service is held to, moments of truth first; and who answers for what on a blueprint.

import { standardsOf, truthsWithoutStandard } from '../../../shared/analysis/service/standards.ts';
import { useDoc } from '../../session/use-session.tsx';
import { ChoiceField, ReadOnlyContext } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { Screen, Tile } from '../Screen.tsx';
import { TableTools } from '../TableTools.tsx';
import { PARTS, useChosen } from './chosen.ts';
import { Roles } from './Roles.tsx';
import { StandardsTile } from './StandardsTile.tsx';
import { TruthsTile } from './TruthsTile.tsx';
import './standards.css';

export function Standards() {
  const say = useSay();
  const doc = useDoc();
  const part = useChosen((chosen) => chosen.part);
  const hasStandards = standardsOf(doc).length > 0;
  const truths = truthsWithoutStandard(doc);
  return (
    <Screen
      title={say('screen.standards')}
      hint={say('standards.hint')}
      tools={
        <>
          <div className="screen-part">
            <ReadOnlyContext value={false}>
              <ChoiceField
                label={say('standards.part')}
                value={part}
                choices={PARTS.map((value) => ({ value, label: say(`standards.part.${value}`) }))}
                onChoose={(value) => useChosen.setState({ part: value })}
              />
            </ReadOnlyContext>
          </div>
          <TableTools />
        </>
      }
    >
      <div className="screen-tiles">
        {part === 'roles' && <Roles doc={doc} />}
        {part === 'standards' && (
          <>
            {truths.length > 0 && <TruthsTile doc={doc} truths={truths} />}
            {hasStandards ? (
              <StandardsTile doc={doc} />
            ) : (
              <Tile title={say('standards.filter.all')}>
                <p className="screen-teaching">{say('standards.none.about')}</p>
                <p className="screen-teaching">{say('standards.none')}</p>
              </Tile>
            )}
          </>
        )}
      </div>
    </Screen>
  );
}
