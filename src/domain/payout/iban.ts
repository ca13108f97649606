// Imports nothing: the settings are read with it before the program's own paths are known.

/** A Pakistani IBAN in capitals without spaces. */
export const ibanShape = /^PK\d{2}[A-Z]{4}[A-Z0-9]{16}$/;

/** The remainder modulo 97 with the first four letters at the end and letters as 10–35; 1 when it is well formed. */
export function ibanRest(iban: string): number {
  const turned = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const letter of turned) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
