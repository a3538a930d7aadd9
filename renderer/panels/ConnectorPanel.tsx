// A connector: what it means, what is written on it, which cards it joins.

import { ArrowLeftRight } from 'lucide-react';
import type { Doc } from '../../shared/model/document.ts';
import { CONNECTOR_KINDS, type Connector } from '../../shared/model/entities/map.ts';
import { SelectField, TextField, useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { GoTo, Head, Section } from './Panel.tsx';
import { useRun, useSet } from './use-run.ts';

export function ConnectorPanel({ doc, connector }: { readonly doc: Doc; readonly connector: Connector }) {
  const say = useSay();
  const run = useRun();
  const set = useSet([connector.id]);
  const isReadOnly = useReadOnly();
  return (
    <>
      <Head title={say('inspector.connector')} isDeletable />
      <SelectField
        label={say('inspector.lane.kind')}
        value={connector.connectorKind}
        choices={CONNECTOR_KINDS.map((value) => ({ value, label: say(`connector.${value}`) }))}
        onChoose={(connectorKind) => set({ connectorKind }, 'undo.connector')}
      />
      <TextField
        label={say('inspector.connector.label')}
        value={connector.label ?? ''}
        onCommit={(text, sitting) => set({ label: text || undefined }, 'undo.connector', sitting)}
      />
      <Section title={say('inspector.connector.from')}>
        <GoTo id={connector.fromCardId} name={doc.card.get(connector.fromCardId)?.text ?? ''} />
      </Section>
      <Section title={say('inspector.connector.to')}>
        <GoTo id={connector.toCardId} name={doc.card.get(connector.toCardId)?.text ?? ''} />
      </Section>
      {!isReadOnly && (
        <button type="button" className="button" onClick={() => run([{ type: 'reverse', connectorId: connector.id }], 'undo.connector')}>
          <ArrowLeftRight size={14} aria-hidden />
          {say('inspector.connector.reverse')}
        </button>
      )}
    </>
  );
}
