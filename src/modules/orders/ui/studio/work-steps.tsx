import { getTranslations } from 'next-intl/server';
import { formatDay, type Locale } from '@/ui/format';
import { type Task, TaskList } from '@/ui/job';
import { ListenButton } from '@/ui/listen-button';
import type { StudioOrder } from '../../queries/studio';

type Step = {
  readonly key: 'accept' | 'pack' | 'courier' | 'paid';
  readonly icon: Task['icon'];
  readonly at: Date | null;
};

/** The four stitches of an order: she says yes, packs, the courier takes it, she is paid. */
export async function WorkSteps({ order, locale }: { order: StudioOrder; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'studio' });
  const steps: readonly Step[] = [
    { key: 'accept', icon: 'handshake-duotone', at: order.acceptedAt },
    { key: 'pack', icon: 'package-duotone', at: order.packedAt },
    { key: 'courier', icon: 'truck-duotone', at: order.shippedAt },
    { key: 'paid', icon: 'coins-duotone', at: order.paidAt },
  ];
  const current = steps.findIndex(({ at }) => at === null);
  const titleFor = ({ key, at }: Step, isNow: boolean): string => {
    if (key === 'accept') {
      if (at === null) return t('steps.accept_now');
      return t(order.isAcceptedInSilence ? 'steps.accept_silent' : 'steps.accept_done');
    }
    if (key === 'pack') return t(at === null ? 'steps.pack_todo' : 'steps.pack_done');
    if (at !== null) return t(`steps.${key}_done`);
    return t(isNow ? `steps.${key}_now` : `steps.${key}_todo`);
  };
  const tasks = steps.map((step, index): Task => {
    const isNow = index === current;
    const title = titleFor(step, isNow);
    const hers = step.key === 'accept' || step.key === 'pack';
    const state = step.at === null ? (isNow ? 'now' : 'todo') : 'done';
    return {
      key: step.key,
      state,
      icon: step.icon,
      title,
      word: wordFor(step.at, isNow, hers),
      end: <ListenButton text={title} label={t('hear', { text: title })} locale={locale} />,
    };
  });
  return <TaskList tasks={tasks} />;

  function wordFor(at: Date | null, isNow: boolean, hers: boolean): string | undefined {
    if (at !== null) return t('words.done', { day: formatDay(at, locale) });
    if (!isNow) return undefined;
    return t(hers ? 'words.now' : 'words.wait');
  }
}
