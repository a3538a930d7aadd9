// The head of a table's column that puts its rows in order when it is pressed: once upwards, once downwards.

import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';

export type Sorting<Column extends string> = { readonly column: Column; readonly isDescending: boolean };

type Props<Column extends string> = {
  readonly column: Column;
  readonly sorting: Sorting<Column> | undefined;
  readonly onSort: (sorting: Sorting<Column>) => void;
  readonly isNumber?: boolean;
  readonly children: ReactNode;
};

export function SortHead<Column extends string>({ column, sorting, onSort, isNumber = false, children }: Props<Column>) {
  const own = sorting?.column === column ? sorting : undefined;
  const Icon = own?.isDescending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={isNumber ? 'is-number' : undefined}
      aria-sort={own ? (own.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={() => onSort({ column, isDescending: own ? !own.isDescending : isNumber })}>
        {children}
        {own && <Icon size={12} aria-hidden />}
      </button>
    </th>
  );
}
