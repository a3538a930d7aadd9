// The JSON Schema that is written down is that of the parsers.

import { expect, test } from 'vitest';
import { toJsonSchema } from '../../shared/formats/json/json-schema.ts';

test('the schema in the repository is that of the parsers; `vitest -u` writes it anew', async () => {
  await expect(`${JSON.stringify(toJsonSchema(), undefined, 2)}\n`).toMatchFileSnapshot(
    '../../shared/formats/json/frontstage-1.schema.json',
  );
});
