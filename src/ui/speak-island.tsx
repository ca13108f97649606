'use client';

import { type ReactNode, useEffect, useState } from 'react';

export function SpeakIsland({
  text,
  label,
  lang,
  children,
}: {
  text: string;
  label: string;
  lang: string;
  children: ReactNode;
}) {
  const [isSaying, setSaying] = useState(false);
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);

  useEffect(() => {
    const synth = window.speechSynthesis;
    if (!synth) return;
    const choose = () => {
      const tongue = lang.slice(0, 2);
      setVoice(synth.getVoices().find((one) => one.lang.toLowerCase().startsWith(tongue)) ?? null);
    };
    choose();
    synth.addEventListener('voiceschanged', choose);
    return () => {
      synth.removeEventListener('voiceschanged', choose);
      synth.cancel();
    };
  }, [lang]);

  if (!voice) return null;
  return (
    <button
      type="button"
      className="ear"
      aria-label={label}
      aria-pressed={isSaying}
      onClick={() => {
        window.speechSynthesis.cancel();
        if (isSaying) {
          setSaying(false);
          return;
        }
        const saying = new SpeechSynthesisUtterance(text);
        saying.voice = voice;
        saying.lang = voice.lang;
        saying.onend = () => setSaying(false);
        saying.onerror = () => setSaying(false);
        setSaying(true);
        window.speechSynthesis.speak(saying);
      }}
    >
      {children}
    </button>
  );
}
