// The sheet of keys of a show: what its keys do, and what keys and hands do on the slide.

import type { TextKey } from '../../shared/text/text.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useSay } from '../ui/language.tsx';
import { changeShow } from './show.ts';
import { keysOf, SHOW_COMMANDS, SHOW_GROUPS } from './show-commands.ts';
import '../editor/shortcuts.css';

const ON_THE_SLIDE: readonly TextKey[] = [
  'keys.walk',
  'keys.write',
  'keys.next',
  'keys.score',
  'keys.connect',
  'keys.rate',
  'hands.write',
  'hands.score',
  'hands.move',
];

export function ShowSheet() {
  const say = useSay();
  return (
    <Dialog title={say('present.keys')} onClose={() => changeShow({ isSheetOpen: false })} width={1040}>
      <div className="shortcuts">
        {SHOW_GROUPS.map((group) => (
          <section key={group}>
            <h3>{say(`present.group.${group}`)}</h3>
            <dl>
              {SHOW_COMMANDS.filter((command) => command.group === group).map((command) => (
                <div key={command.id}>
                  <dt>{say(command.label)}</dt>
                  <dd>
                    {keysOf(command).map((key) => (
                      <kbd key={key}>{key === ' ' ? say('present.space') : key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{say('present.on-the-slide')}</h3>
          <ul>
            {ON_THE_SLIDE.map((key) => (
              <li key={key}>{say(key)}</li>
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
