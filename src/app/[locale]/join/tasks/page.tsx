import { notFound } from 'next/navigation';
import { tasksOf } from '@/modules/joining/queries/tasks';
import { TasksScreen } from '@/modules/joining/ui/tasks-screen';
import { pageLanguage } from '../../(shop)/page-language';
import { asked, type JoinProps, requireShop } from '../step';

/** What is left to do, for weeks if she likes. */
export default async function JoinTasksPage({ params, searchParams }: JoinProps) {
  const locale = await pageLanguage(params);
  const query = await searchParams;
  const { actor, shop } = await requireShop(locale, '/join/tasks', query);
  const tasks = await tasksOf(actor, shop.id);
  if (!tasks) notFound();
  return (
    <TasksScreen
      shop={shop}
      tasks={tasks}
      isNew={asked(query.in) === '1'}
      isSaved={asked(query.saved) === '1'}
      isLinkSent={asked(query.link) === '1'}
      locale={locale}
    />
  );
}
