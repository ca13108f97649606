import { AdminShell } from '@/ui/admin-shell';
import { Button } from '@/ui/button';
import { Chips } from '@/ui/navigation';
import { Figure } from '@/ui/price';
import { ArtisanBadge } from '@/ui/product-card';
import { SearchBox } from '@/ui/search-box';
import { StaffTable, Tray } from '@/ui/staff-table';
import { StatusChip, type Tone } from '@/ui/status';
import type { Sample } from './specimen';

type Row = { number: string; maker: string; sum: string; tone: Tone; word: string };

const ROWS: Row[] = [
  { number: '24831-1', maker: 'art_noor', sum: '9,400', tone: 'now', word: 'now' },
  { number: '24830-1', maker: 'art_zubaida', sum: '9,700', tone: 'live', word: 'live' },
  { number: '24826-1', maker: 'art_nawaz', sum: '3,200', tone: 'stop', word: 'stopped' },
  { number: '24805-1', maker: 'art_sajjad', sum: '3,900', tone: 'done', word: 'done' },
  { number: '24801-1', maker: 'art_iqbal', sum: '5,600', tone: 'neutral', word: 'neutral' },
];

/** The staff desk's parts, laid out as the list of orders. */
export async function DeskBoard({ t }: Sample) {
  return (
    <AdminShell
      skipLabel={t('skip')}
      navLabel={t('desk')}
      brand={{ href: '#', label: t('desk') }}
      places={[
        { href: '#o', label: t('orders'), icon: 'receipt', count: 12, isCurrent: true },
        { href: '#a', label: t('artisans'), icon: 'users-three' },
      ]}
      title={t('orders')}
      search={
        <SearchBox
          action="#"
          label={t('search')}
          placeholder={t('order')}
          submitLabel={t('search')}
        />
      }
      end={<span>{t('maker')}</span>}
    >
      <div className="desk-bar">
        <Chips
          label={t('orders')}
          chips={[
            { href: '#1', label: t('needs'), count: '12', isOn: true },
            { href: '#2', label: t('allOrders'), count: '1,204' },
          ]}
        />
        <span className="mute">{t('shown')}</span>
      </div>
      <StaffTable
        caption={t('orders')}
        rows={ROWS}
        rowKey={(row) => row.number}
        isCurrent={(row) => row.word === 'stopped'}
        columns={[
          {
            key: 'n',
            head: t('order'),
            sorted: 'descending',
            sortHref: '#n',
            cell: (row) => (
              <a href="#row">
                <Figure>{row.number}</Figure>
              </a>
            ),
          },
          { key: 'to', head: t('to'), cell: () => t('lahore') },
          {
            key: 'm',
            head: t('artisan'),
            cell: (row) => <ArtisanBadge id={row.maker} name={t('maker')} />,
          },
          { key: 's', head: t('sum'), kind: 'figure', cell: (row) => <Figure>{row.sum}</Figure> },
          {
            key: 'st',
            head: t('state'),
            cell: (row) => <StatusChip tone={row.tone}>{t(row.word)}</StatusChip>,
          },
          { key: 'x', head: t('next'), kind: 'long', cell: () => t('callTwice') },
        ]}
      />
      <Tray label={t('chosen')}>
        <b>{t('chosen')}</b>
        <Button variant="line">{t('callBuyer')}</Button>
        <Button variant="stop">{t('bringBack')}</Button>
      </Tray>
    </AdminShell>
  );
}
