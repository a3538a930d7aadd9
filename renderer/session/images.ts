// Images of the open project as addresses that the window can show: fetched once over the project's port, kept until it closes.

import { useEffect, useState } from 'react';
import type { ProjectApi } from '../../shared/ipc/project-api.ts';
import type { Client } from '../../shared/ipc/rpc.ts';
import { useDoc, useProject } from './use-session.tsx';

const addresses = new WeakMap<Client<ProjectApi>, Map<string, Promise<string>>>();

/** A blob address for the image of that hash. Rejects where the file does not hold it. */
export function imageAddress(api: Client<ProjectApi>, hash: string): Promise<string> {
  const known = addresses.get(api) ?? new Map<string, Promise<string>>();
  addresses.set(api, known);
  let address = known.get(hash);
  if (!address) {
    address = api
      .getImage({ hash })
      .then(({ bytes, mediaType }) => URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType })));
    known.set(hash, address);
    // One that failed, as when storage ended meanwhile, is asked for again.
    address.catch(() => known.delete(hash));
  }
  return address;
}

export function forgetImages(api: Client<ProjectApi>): void {
  for (const address of addresses.get(api)?.values() ?? []) address.then(URL.revokeObjectURL, () => undefined);
  addresses.delete(api);
}

/** Undefined until it is there, and where there is none. */
export function useImageHref(imageId: string): string | undefined {
  const { api } = useProject();
  const hash = useDoc().image.get(imageId)?.hash;
  const [href, setHref] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    setHref(undefined);
    if (hash !== undefined) {
      imageAddress(api, hash).then(
        (address) => isWanted && setHref(address),
        () => undefined,
      );
    }
    return () => {
      isWanted = false;
    };
  }, [api, hash]);
  return href;
}
