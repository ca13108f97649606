'use server';

import { getTranslations } from 'next-intl/server';
import { money } from '@/domain/money';
import { sentenceOf } from '@/platform/action';
import { now } from '@/platform/clock';
import { pageLocale } from '@/platform/request';
import { currentActor } from '@/platform/session';
import { formatMoney, type Locale } from '@/ui/format';
import { importResults, previewResults, type ResultLine } from '../commands/results';
import type { ResultsState, SaidLine } from '../schema';

const MOST_BYTES = 900_000;

/**
 * Reads a bank's answer and shows what each line would do; sent once more with `apply`, does it. The file's text travels
 * with the preview, so that it works without scripts and nothing half read is kept.
 */
export async function bankResultsAction(
  _before: ResultsState,
  form: FormData,
): Promise<ResultsState> {
  const locale = await pageLocale(form.get('locale'));
  const isSure = form.get('step') === 'apply';
  const text = isSure ? String(form.get('text') ?? '') : await textOf(form.get('file'));
  const actor = await currentActor();
  if (isSure) {
    const done = await importResults(actor, text, now());
    if (!done.ok) return { step: 'refused', sentence: await sentenceOf(done.failure, locale) };
    const t = await getTranslations({ locale, namespace: 'payouts.results' });
    const sentence = t('done', { count: done.value.applied });
    return { step: 'done', sentence, lines: await said(done.value.lines, locale) };
  }
  const preview = await previewResults(actor, text);
  if (!preview.ok) return { step: 'refused', sentence: await sentenceOf(preview.failure, locale) };
  const due = preview.value.filter(({ meaning }) => meaning === 'apply').length;
  return { step: 'preview', text, due, lines: await said(preview.value, locale) };
}

async function textOf(file: FormDataEntryValue | null): Promise<string> {
  if (!(file instanceof File) || file.size > MOST_BYTES) return '';
  return new TextDecoder().decode(await file.arrayBuffer());
}

async function said(lines: readonly ResultLine[], locale: Locale): Promise<readonly SaidLine[]> {
  const t = await getTranslations({ locale, namespace: 'payouts.results' });
  return lines.map((line) => {
    const isKnown = !('unreadable' in line);
    const amount = isKnown && line.amountMinor !== null ? money(line.amountMinor) : null;
    return {
      line: line.line,
      number: isKnown ? line.number : '',
      outcome: isKnown ? t(`outcomes.${line.outcome}`) : '',
      amount: amount ? formatMoney(amount, locale) : '',
      meaning: t(`meanings.${line.meaning}`),
      tone: line.meaning === 'apply' ? 'done' : line.meaning === 'already' ? 'neutral' : 'stop',
    };
  });
}
