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
  const strip = useRef<HTMLElement>(null);
  const [large, setLarge] = useState<{ src: string; alt: string } | null>(null);

  const sharpen = () => sharpenStrip(strip.current);
  const follow = (event: MouseEvent<HTMLElement>) => {
    sharpen();
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
    <section
      ref={strip}
      className="gallery"
      aria-label={label}
      onClickCapture={follow}
      onScrollCapture={sharpen}
      onTouchStartCapture={sharpen}
      onFocusCapture={sharpen}
    >
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

/** The pictures that waited small are fetched in the size of the first, once somebody turns to them. */
function sharpenStrip(gallery: HTMLElement | null) {
  const [first, ...others] = gallery?.querySelectorAll<HTMLImageElement>('[data-zoom] img') ?? [];
  for (const other of others) if (first && other.sizes !== first.sizes) other.sizes = first.sizes;
}

function showInStrip(thumb: HTMLAnchorElement) {
  const target = document.getElementById(thumb.hash.slice(1));
  target?.scrollIntoView({ block: 'nearest', inline: 'start', behavior: 'auto' });
  for (const other of thumb.closest('ul')?.querySelectorAll('a') ?? []) {
    if (other === thumb) other.setAttribute('aria-current', 'true');
    else other.removeAttribute('aria-current');
  }
}
