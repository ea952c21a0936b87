import type { RootDialog } from '../../dialogs/root/root-dialog.ts';

/** What the dialogs do with the next messages. */
export interface Faults {
  /** How many runs fail before one works. */
  throws: number;
  hangs: boolean;
}

/** Puts faults in front of the root dialog: a run may throw or never end. */
export function faulty(root: RootDialog, faults: Faults): RootDialog {
  for (const name of ['beginDialog', 'continueDialog'] as const) {
    const well = root[name].bind(root) as (...given: readonly unknown[]) => Promise<never>;
    root[name] = (...given: readonly unknown[]): Promise<never> => {
      if (faults.hangs) return new Promise(() => undefined);
      if (faults.throws > 0) {
        faults.throws -= 1;
        return Promise.reject(new Error('a fault in a dialog'));
      }
      return well(...given);
    };
  }
  return root;
}
