import { useEffect, useState } from 'react';
import { photoAddress } from '@/ui/photo-source';
import { useEditor } from './editor-context';

/** Where a photo is shown from: its file on the phone, else its prepared picture. Null while neither is there. */
export function usePhotoAddress(media: string | null, width: number): string | null {
  const { draft, edited } = useEditor();
  const blob = media?.startsWith('local:') ? draft.files[media.slice('local:'.length)]?.blob : null;
  const local = useBlobAddress(blob ?? null);
  if (blob) return local;
  const picture = media === null ? undefined : edited?.photos[media];
  return picture ? photoAddress({ ...picture, alt: '' }, width) : null;
}

/** A file on the phone as an address, let go again when nobody looks at it. */
export function useBlobAddress(blob: Blob | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return setAddress(null);
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}
