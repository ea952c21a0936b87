import { describe } from 'vitest';
import { accepting } from './store/accepting.ts';
import { claiming } from './store/claiming.ts';
import { committing } from './store/committing.ts';
import { fates } from './store/fates.ts';
import { forgetting } from './store/forgetting.ts';
import { interleaving } from './store/interleaving.ts';
import { keeping } from './store/keeping.ts';
import { benchOf, type Opened } from './store/kit.ts';
import { loading } from './store/loading.ts';
import { moving } from './store/moving.ts';
import { sending } from './store/sending.ts';
import { watching } from './store/watching.ts';

export type { Opened } from './store/kit.ts';

/** What every store must do. `open` gives a new, empty one each time. */
export function storeContract(name: string, open: () => Promise<Opened>): void {
  describe(`The ${name} store`, () => {
    const bench = benchOf(open);
    accepting(bench);
    loading(bench);
    committing(bench);
    sending(bench);
    fates(bench);
    watching(bench);
    keeping(bench);
    moving(bench);
    forgetting(bench);
    claiming(bench);
  });
  describe(`The ${name} store under interleavings`, () => interleaving(open));
}
