import { describe, expect, test } from 'vitest';
import en from '@/messages/en/audit.json';
import ur from '@/messages/ur/audit.json';
import { auditedActions } from '@/modules/audit/types';

const sentenceOf = (actions: object, action: string): unknown =>
  action
    .split('.')
    .reduce<unknown>(
      (found, part) => (found as Record<string, unknown> | undefined)?.[part],
      actions,
    );
const spoken = (actions: object): string[] =>
  Object.entries(actions).flatMap(([of, moves]) =>
    Object.keys(moves).map((move) => `${of}.${move}`),
  );

// Whatever is recorded is among these actions by its type.
describe.each(Object.entries({ en, ur }))('the audit trail in %s', (_language, { actions }) => {
  test.each(auditedActions)('tells %s', (action) => {
    expect(sentenceOf(actions, action)).toMatch(/\S/);
  });

  test('tells of nothing that is not recorded', () => {
    expect(spoken(actions).sort()).toEqual([...auditedActions].sort());
  });
});
