// How far a pain point or an opportunity is: a word and a shape of its own, so that no colour is needed to tell them apart.

import { Ban, Circle, CircleCheck, CircleDot } from 'lucide-react';
import type { Card } from '../../../shared/model/entities/map.ts';
import { useSay } from '../../ui/language.tsx';

const ICONS = { open: Circle, doing: CircleDot, solved: CircleCheck, 'wont-do': Ban } as const;

export function Status({ status = 'open' }: { readonly status: Card['status'] }) {
  const say = useSay();
  const Icon = ICONS[status];
  return (
    <span className={`status-pill is-${status}`}>
      <Icon size={12} aria-hidden />
      {say(`status.${status}`)}
    </span>
  );
}
