// What of the screens is only looked at, never kept (R11): a store for each, and how all of them are as new for another project.

import { create, type StoreApi, type UseBoundStore } from 'zustand';

const renewals: (() => void)[] = [];

/** @param fresh as it is when a project opens. */
export function createLookedAt<T>(fresh: T): UseBoundStore<StoreApi<T>> {
  const store = create<T>(() => fresh);
  renewals.push(() => store.setState(fresh, true));
  return store;
}

/** Nothing that was chosen, sought or asked in one project is left over in the next. */
export function renewLookedAt(): void {
  for (const renew of renewals) renew();
}
