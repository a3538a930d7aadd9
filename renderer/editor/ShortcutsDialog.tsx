// The sheet of keys: every action that has one, and what hands can do on the map.

import type { TextKey } from '../../shared/text/text.ts';
import { ACTIONS } from '../actions/actions.ts';
import { showKeys } from '../actions/keys.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useSay } from '../ui/language.tsx';

const HANDS: readonly TextKey[] = [
  'hands.write',
  'hands.leave',
  'hands.next',
  'hands.score',
  'hands.score-keys',
  'hands.move',
  'hands.stretch',
  'hands.connect',
  'hands.heads',
  'hands.copy',
  'hands.marquee',
  'hands.pan',
];

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say('action.shortcuts')} onClose={onClose} width={760}>
      <div className="shortcuts">
        <dl>
          {ACTIONS.filter((action) => action.keys).map((action) => (
            <div key={action.id}>
              <dt>{say(action.label)}</dt>
              <dd>
                <kbd>{showKeys(action.keys?.[0] ?? '')}</kbd>
              </dd>
            </div>
          ))}
        </dl>
        <ul>
          {HANDS.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
          <li className="shortcuts-thanks">{say('hands.thanks')}</li>
        </ul>
      </div>
    </Dialog>
  );
}
