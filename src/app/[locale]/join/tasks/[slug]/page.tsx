import { notFound } from 'next/navigation';
import { tasksOf } from '@/modules/joining/queries/tasks';
import { JoinStep } from '@/modules/joining/ui/join-step';
import { TaskContent } from '@/modules/joining/ui/task-content';
import { iconOf } from '@/modules/joining/ui/task-list';
import { pageLanguage } from '../../../(shop)/page-language';
import { type JoinProps, requireShop } from '../../step';

type Props = JoinProps & { readonly params: Promise<{ locale: string; slug: string }> };

/** One thing to do. */
export default async function JoinTaskPage({ params, searchParams }: Props) {
  const locale = await pageLanguage(params);
  const { slug } = await params;
  const { actor, shop } = await requireShop(locale, `/join/tasks/${slug}`, await searchParams);
  const tasks = await tasksOf(actor, shop.id);
  const task = tasks?.asked.find((one) => one.slug === slug);
  if (!task) notFound();
  return (
    <JoinStep
      locale={locale}
      icon={iconOf(task)}
      title={task.title[locale]}
      lead={task.hint[locale]}
      step={null}
      back={`/join/tasks?shop=${shop.slug}`}
    >
      <TaskContent task={task} shop={shop} locale={locale} />
    </JoinStep>
  );
}
