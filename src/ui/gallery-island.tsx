'use client';

import { type MouseEvent, type ReactNode, useRef, useState } from 'react';

/** Makes the strip's links act in place: thumbnails move the strip, a picture opens large over the page. */
export function GalleryIsland({
  label,
  closeLabel,
  closeIcon,
  children,
}: {
  label: string;
  closeLabel: string;
  closeIcon: ReactNode;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [large, setLarge] = useState<{ src: string; alt: string } | null>(null);

  const follow = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (link.hasAttribute('data-thumb')) {
      event.preventDefault();
      showInStrip(link);
    } else if (link.hasAttribute('data-zoom') && dialog.current) {
      event.preventDefault();
      setLarge({ src: link.href, alt: link.querySelector('img')?.alt ?? '' });
      dialog.current.showModal();
    }
  };

  return (
    // Clicks are caught here on their way up from real links; the links themselves take the keyboard.
    <section className="gallery" aria-label={label} onClickCapture={follow}>
      {children}
      <dialog ref={dialog} className="zoom" aria-label={large?.alt} onClose={() => setLarge(null)}>
        {large && <img src={large.src} alt={large.alt} />}
        <form method="dialog">
          <button type="submit" className="btn quiet zoom-close" aria-label={closeLabel}>
            {closeIcon}
          </button>
        </form>
      </dialog>
    </section>
  );
}

function showInStrip(thumb: HTMLAnchorElement) {
  const target = document.getElementById(thumb.hash.slice(1));
  target?.scrollIntoView({ block: 'nearest', inline: 'start', behavior: 'auto' });
  for (const other of thumb.closest('ul')?.querySelectorAll('a') ?? []) {
    if (other === thumb) other.setAttribute('aria-current', 'true');
    else other.removeAttribute('aria-current');
  }
}
