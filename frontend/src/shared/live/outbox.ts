import { Store } from "@/shared/store";

/** Words that the server has not acknowledged yet. `refused` holds the code when it will not take them. */
export interface Letter {
  conversation: string;
  clientId: string;
  text: string;
  article?: string;
  version?: number;
  /** Its writer was asked about the words and stands by them. */
  sure?: boolean;
  at: string;
  refused: string | null;
}

/**
 * What was typed but not acknowledged, in the order it was typed. It is kept in the tab's storage, so neither a lost
 * connection nor a reload loses a word; the client id makes sending twice harmless.
 */
export class Outbox {
  readonly letters: Store<readonly Letter[]>;

  constructor(
    private readonly storage: Storage,
    private readonly key: string,
  ) {
    this.letters = new Store(this.read());
  }

  add(letter: Letter) {
    this.write([...this.letters.get(), letter]);
  }

  /** It is stored on the server, or the writer gave it up. Answers what was removed. */
  remove(clientId: string): Letter | undefined {
    const letter = this.letters.get().find((each) => each.clientId === clientId);
    if (letter) this.write(this.letters.get().filter((each) => each !== letter));
    return letter;
  }

  mark(clientId: string, refused: string | null, sure = false) {
    this.write(
      this.letters
        .get()
        .map((each) =>
          each.clientId === clientId ? { ...each, refused, ...(sure ? { sure } : {}) } : each,
        ),
    );
  }

  waiting = () => this.letters.get().filter((each) => each.refused === null);

  private write(letters: readonly Letter[]) {
    this.storage.setItem(this.key, JSON.stringify(letters));
    this.letters.set(letters);
  }

  private read(): readonly Letter[] {
    try {
      return JSON.parse(this.storage.getItem(this.key) ?? "[]") as Letter[];
    } catch {
      return [];
    }
  }
}
