import type { ErrorWords } from '../../../../kernel/errors.js';

/** Branches of a state in which nothing is done any more. */
export const closes = (state: string): ErrorWords => ({
  en: [
    `The state ${state} closes the request, so that nobody works on its branches.`,
    'Give it a category that does not close, or take the branches out.',
  ],
  de: [
    `Der Zustand ${state} beendet die Anfrage, sodass niemand an seinen Zweigen arbeitet.`,
    'Geben Sie ihm eine Kategorie, die nicht beendet, oder nehmen Sie die Zweige heraus.',
  ],
});

/** A state that is left before anybody has worked on its branches. */
export const leaves = (state: string): ErrorWords => ({
  en: [
    `The state ${state} has branches, but goes on by itself without waiting for them.`,
    'Take `then` of the state out: `then` of the join leads on.',
  ],
  de: [
    `Der Zustand ${state} hat Zweige, geht aber von selbst weiter, ohne auf sie zu warten.`,
    'Nehmen Sie `then` des Zustands heraus: `then` der Zusammenführung führt weiter.',
  ],
});

/** A state that waits for branches and for something else. */
export const waitsTwice = (state: string): ErrorWords => ({
  en: [
    `The state ${state} waits for its branches, and neither an approval nor a bundle can be waited for beside them.`,
    'Put the approval or the bundle into a state before or after it.',
  ],
  de: [
    `Der Zustand ${state} wartet auf seine Zweige; daneben kann weder auf eine Freigabe noch auf ein Bündel gewartet werden.`,
    'Setzen Sie die Freigabe oder das Bündel in einen Zustand davor oder danach.',
  ],
});

/** Two branches of one key. */
export const SAME_BRANCH: ErrorWords = {
  en: ['Two branches of the state have the same key.', 'Give each a key of its own.'],
  de: ['Zwei Zweige des Zustands haben denselben Schlüssel.', 'Geben Sie jedem einen eigenen.'],
};

/** A branch without anything to do. */
export const beginsOver = (state: string): ErrorWords => ({
  en: [
    `The branch begins in the state ${state}, which ends it.`,
    'Name a state whose category is none of completed, rejected and cancelled.',
  ],
  de: [
    `Der Zweig beginnt im Zustand ${state}, der ihn beendet.`,
    'Nennen Sie einen Zustand, dessen Kategorie nicht completed, rejected oder cancelled ist.',
  ],
});

/** A transition out of the end of a branch. */
export const isOver = (state: string): ErrorWords => ({
  en: [
    `The state ${state} ends the branch: nothing leads out of it, since the request may have gone on.`,
    'Take it out of `from`, or give the state a category that does not end.',
  ],
  de: [
    `Der Zustand ${state} beendet den Zweig: Nichts führt hinaus, denn die Anfrage kann weiter sein.`,
    'Nehmen Sie ihn aus `from` heraus, oder geben Sie dem Zustand eine Kategorie, die nicht beendet.',
  ],
});

/** A transition of a branch that nobody makes. */
export const nobody = (key: string): ErrorWords => ({
  en: [
    `Nobody can make the transition ${key}, and nothing in its branch makes it by itself.`,
    'Say who makes it in `by`, or name it in a timer, a step, an approval or `then` of the branch.',
  ],
  de: [
    `Niemand kann den Übergang ${key} machen, und nichts in seinem Zweig macht ihn von selbst.`,
    'Sagen Sie in `by`, wer ihn macht, oder nennen Sie ihn in einer Frist, einem Schritt, einer Freigabe oder `then` des Zweigs.',
  ],
});

/** A quorum that nobody asked for. */
export const NO_QUORUM: ErrorWords = {
  en: ['A quorum counts with the mode "quorum" only.', 'Leave it out, or write `"mode": "quorum"`.'],
  de: [
    'Ein Quorum gilt nur mit dem Modus „quorum“.',
    'Lassen Sie es weg, oder schreiben Sie `"mode": "quorum"`.',
  ],
};

/** A quorum that no number of branches meets. */
export const badQuorum = (most: number): ErrorWords => ({
  en: [`The quorum must be a whole number from 1 to ${most}.`, 'Say how many branches must end well.'],
  de: [
    `Das Quorum muss eine ganze Zahl von 1 bis ${most} sein.`,
    'Sagen Sie, wie viele Zweige gut enden müssen.',
  ],
});

/** A join for which there are not enough branches that can end well. */
export const neverMet = (needed: number, possible: number): ErrorWords => ({
  en: [
    `The join can never be met: it needs ${needed} branches that end well, and ${possible} can.`,
    'Give branches a state of the category completed, or let the join need fewer.',
  ],
  de: [
    `Die Zusammenführung kommt nie zustande: Sie braucht ${needed} Zweige, die gut enden, und ${possible} können es.`,
    'Geben Sie Zweigen einen Zustand der Kategorie completed, oder verlangen Sie weniger.',
  ],
});

/** A request that would stay for ever once too many branches have failed. */
export const NO_FAILURE: ErrorWords = {
  en: [
    'So many branches can fail that the join can never be met, and nothing follows from that.',
    'Name in `onFailure` the transition that is made then.',
  ],
  de: [
    'Es können so viele Zweige scheitern, dass die Zusammenführung nie zustande kommt, und nichts folgt daraus.',
    'Nennen Sie in `onFailure` den Übergang, der dann gemacht wird.',
  ],
};

/** A way for a failure that cannot come. */
export const IDLE_FAILURE: ErrorWords = {
  en: [
    'It is never made: not so many branches have a state that ends them as failed.',
    'Leave it out, or give branches a state of the category rejected or cancelled.',
  ],
  de: [
    'Er wird nie gemacht: Nicht so viele Zweige haben einen Zustand, in dem sie scheitern.',
    'Lassen Sie ihn weg, oder geben Sie Zweigen einen Zustand der Kategorie rejected oder cancelled.',
  ],
};

/** A transition that does not lead out of the state of the branches. */
export const noWay = (state: string, known: readonly string[]): ErrorWords => ({
  en: [
    `No such transition leads out of the state ${state}.`,
    known.length > 0 ? `Name one of: ${known.join(', ')}.` : 'Add a transition of the workflow that does.',
  ],
  de: [
    `Kein solcher Übergang führt aus dem Zustand ${state} hinaus.`,
    known.length > 0
      ? `Nennen Sie einen von: ${known.join(', ')}.`
      : 'Fügen Sie einen Übergang des Ablaufs hinzu, der das tut.',
  ],
});

/** A condition that could keep a request where all branches are over. */
export const hasCondition = (key: string): ErrorWords => ({
  en: [
    `The transition ${key} has a condition, which could keep the request here when all branches are through.`,
    'Take `when` out; the state that follows can decide with `then`.',
  ],
  de: [
    `Der Übergang ${key} hat eine Bedingung, die die Anfrage hier festhalten könnte, wenn alle Zweige durch sind.`,
    'Nehmen Sie `when` heraus; der folgende Zustand kann mit `then` entscheiden.',
  ],
});

/** A transition that asks for something that the workflow does not know. */
export const asks = (key: string): ErrorWords => ({
  en: [
    `The transition ${key} asks for input, which nobody gives when branches are joined.`,
    'Take its form out and let its comment be optional or none, or name another one.',
  ],
  de: [
    `Der Übergang ${key} verlangt eine Eingabe, die bei der Zusammenführung niemand macht.`,
    'Nehmen Sie sein Formular heraus und lassen Sie den Kommentar freiwillig oder weg, oder nennen Sie einen anderen.',
  ],
});
