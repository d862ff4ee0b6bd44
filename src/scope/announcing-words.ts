import { stemOf } from './stem.ts';

/** What a word tells of the text that follows: a second matter, or the consequence of the first. */
export const ALSO = 1;
export const BECAUSE = 2;
/** After "e": a question of its own. */
export const ASKS = 3;

const WORDS = [
  [
    ALSO,
    'inoltre anche poi seconda secondo terzo due oltre nonche altresi contempo dopodiche approfitto infine parte',
  ],
  [ALSO, 'second also besides entrambe entrambi intanto comunque piu'],
  [
    BECAUSE,
    'quindi percio causa siccome dato poiche visto perche pertanto cosi finche because so since therefore',
  ],
  [ASKS, 'come dove how where'],
] as const;

let kinds: Map<number, number> | null = null;

/** By the stem of the word; 0 for all other words. */
export function announces(stem: number): number {
  kinds ??= readKinds();
  return kinds.get(stem) ?? 0;
}

function readKinds(): Map<number, number> {
  const table = new Map<number, number>();
  for (const [kind, words] of WORDS) {
    for (const word of words.split(' ')) {
      const letters = Uint8Array.from(word, (letter) => letter.charCodeAt(0) - 96);
      table.set(stemOf(letters, 0, letters.length), kind);
    }
  }
  return table;
}
