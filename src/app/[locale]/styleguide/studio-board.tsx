import { cutHeadlines } from '@/platform/headline-font';
import { Button, ButtonLink } from '@/ui/button';
import { Heading, HeadlineFont } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import { JobCard, TaskList } from '@/ui/job';
import { Price } from '@/ui/price';
import { Split } from '@/ui/split';
import { StatusChip } from '@/ui/status';
import { MoneyLine, StudioShell, Tiles } from '@/ui/studio-shell';
import { splitParts } from './boards';
import { photos, type Sample, sums } from './specimen';
import { StudioTools } from './studio-tools';

/** The studio's parts, laid out as a day's work. */
export async function StudioBoard({ locale, t }: Sample) {
  const titles = [t('salaam'), t('packOne'), t('canYou'), t('tools')];
  const sum = <Price amount={sums.hers} locale={locale} />;
  return (
    <StudioShell
      skipLabel={t('skip')}
      navLabel={t('studio')}
      places={[
        { href: '#', label: t('today'), icon: 'house', currentIcon: 'house-fill', isCurrent: true },
        { href: '#orders', label: t('orders'), icon: 'package', count: 2 },
        { href: '#money', label: t('money'), icon: 'coins' },
        { href: '#help', label: t('help'), icon: 'phone-call' },
      ]}
      who={{ id: 'art_zubaida', name: t('maker') }}
      end={
        <Button variant="line" size="compact">
          {t('close')}
        </Button>
      }
    >
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines(titles) : null} />
      <Heading level={1} className="mb-4">
        {t('salaam')}
      </Heading>
      <div className="two-col">
        <div>
          <JobCard
            photo={photos.ajrak}
            quantity={1}
            status={
              <StatusChip tone="now" icon="clock-bold">
                {t('byThursday')}
              </StatusChip>
            }
            title={<Heading level={2}>{t('packOne')}</Heading>}
            note={t('forSadia')}
            action={
              <ButtonLink href="#">
                <Icon name="package" />
                {t('open')}
              </ButtonLink>
            }
          />
          <JobCard
            photo={photos.ajrakClose}
            status={<StatusChip tone="live">{t('newOrder')}</StatusChip>}
            title={<Heading level={2}>{t('canYou')}</Heading>}
            note={
              <>
                {t('youGet')} {sum}
              </>
            }
            action={
              <>
                <Button>
                  <Icon name="check-bold" />
                  {t('accept')}
                </Button>
                <Button variant="line">{t('cant')}</Button>
              </>
            }
          />
          <TaskList
            tasks={[
              { key: '1', state: 'done', icon: 'check', title: t('taskOne'), word: t('wordDone') },
              {
                key: '2',
                state: 'now',
                icon: 'package-duotone',
                title: t('taskTwo'),
                word: t('wordTodo'),
              },
              { key: '3', state: 'todo', icon: 'camera-duotone', title: t('taskThree') },
              { key: '4', state: 'todo', icon: 'handshake-duotone', title: t('taskFour') },
            ]}
          />
        </div>
        <div className="grid gap-4">
          <MoneyLine href="#money" label={t('coming')} sum={sum} note={t('toWallet')} />
          <Tiles
            tiles={[
              { href: '#1', label: t('addPiece'), icon: 'camera-duotone', dye: 'neel' },
              { href: '#2', label: t('tellStory'), icon: 'microphone-duotone', dye: 'madder' },
              {
                href: '#3',
                label: t('myPieces'),
                icon: 'squares-four-duotone',
                dye: 'firoza',
                count: 14,
              },
              { href: '#4', label: t('callMe'), icon: 'phone-call-duotone' },
            ]}
          />
          <Split
            parts={splitParts(t)}
            label={
              <>
                {t('youGet')} {sum}
              </>
            }
            locale={locale}
            foldedLabel={t('whereRest')}
          />
        </div>
      </div>
      <StudioTools locale={locale} t={t} />
    </StudioShell>
  );
}
