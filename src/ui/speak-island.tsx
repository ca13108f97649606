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
    return () => synth.removeEventListener('voiceschanged', choose);
  }, [lang]);

  if (!voice) return null;
  return (
    <button
      type="button"
      className="ear"
      aria-label={label}
      onClick={() => {
        window.speechSynthesis.cancel();
        const saying = new SpeechSynthesisUtterance(text);
        saying.voice = voice;
        saying.lang = voice.lang;
        window.speechSynthesis.speak(saying);
      }}
    >
      {children}
    </button>
  );
}
