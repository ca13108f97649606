import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { isLocale, type Locale } from '@/messages/locales';
import { AccountShell, DoorFrame } from '@/modules/accounts/ui/shell';
import { cutHeadlines } from '@/platform/headline-font';
import { inLocale } from '@/platform/request';
import { Heading, HeadlineFont } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';

export type SignInProps = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

/** The language of the address, or nothing is here. */
export async function localeOf(params: SignInProps['params']): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return locale;
}

/** Where to go on after signing in, as the address says; checked where it is used. */
export async function returnToOf(searchParams: SignInProps['searchParams']): Promise<string> {
  const { returnTo } = await searchParams;
  return typeof returnTo === 'string' ? returnTo : '';
}

type Words = { readonly title: string; readonly lead: string };

/** One step of signing in, which can be heard. */
export async function SignInStep({
  locale,
  words,
  children,
}: {
  locale: Locale;
  words: Words;
  children: ReactNode;
}) {
  const t = await getTranslations({ locale, namespace: 'accounts.shell' });
  const cut = locale === 'ur' ? await cutHeadlines([words.title, t('panelTitle')]) : null;
  return (
    <AccountShell locale={locale} home={inLocale(locale, '/')}>
      <HeadlineFont cut={cut} />
      <DoorFrame locale={locale}>
        <div className="flex items-start justify-between gap-3 [&_.ear]:size-14">
          <Heading level={1} className="[--size:var(--t4)]">
            {words.title}
          </Heading>
          <ListenButton
            text={`${words.title}. ${words.lead}`}
            label={t('hear', { text: words.title })}
            locale={locale}
          />
        </div>
        <p className="mt-3 text-pretty">{words.lead}</p>
        {children}
      </DoorFrame>
    </AccountShell>
  );
}
