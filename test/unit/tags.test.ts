import { expect, test } from 'vitest';
import { fromTags, toTags } from '../../shared/model/tags.ts';

test('tags are parted by the commas of either script, each once', () => {
  expect(toTags(' queue, 门店，queue、returns desk ,')).toEqual(['queue', '门店', 'returns desk']);
});

test('no tags is nothing, and what was read is written the same', () => {
  expect(toTags(' , ')).toBeUndefined();
  expect(fromTags(toTags('a,b'))).toBe('a, b');
});
