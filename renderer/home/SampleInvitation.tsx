// What the first start shows: the finished sample, drawn by the same layout that its file will be shown with.

import { useMemo } from 'react';
import { createPicture } from '../../shared/layout/picture.ts';
import type { Language } from '../../shared/model/entities/project.ts';
import { createTemplate } from '../../shared/model/templates.ts';
import { useSay } from '../ui/language.tsx';
import { Picture } from './Picture.tsx';

type Props = { readonly language: Language; readonly isBusy: boolean; readonly onStart: () => void };

export function SampleInvitation({ language, isBusy, onStart }: Props) {
  const say = useSay();
  const picture = useMemo(() => createPicture(createTemplate('sample', language, () => crypto.randomUUID())), [language]);
  return (
    <section className="sample" aria-labelledby="sample-title">
      <Picture svg={picture} />
      <div className="sample-text">
        <p className="sample-kind">{say('home.sample.kind')}</p>
        <h2 id="sample-title">{say('home.template.sample')}</h2>
        <p>{say('home.sample.what')}</p>
        <button type="button" className="button is-primary" aria-disabled={isBusy} onClick={onStart}>
          {say('home.sample.open')}
        </button>
      </div>
    </section>
  );
}
