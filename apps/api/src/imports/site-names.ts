import type { AppError } from "@jobtracker/contracts";

interface Asked {
  readonly url: string | null;
  /** Attempts before this one. */
  readonly attemptNo: number;
}

const hostOf = ({ url }: Asked) => (url === null ? null : (URL.parse(url)?.hostname ?? null));

/**
 * Which names of sites were found. One that is not is misspelt; several, and no other, mean that the name server or the
 * network does not work just now.
 */
export class SiteNames {
  readonly #found = new Set<string>();
  readonly #notFound = new Set<string>();

  /** What became of asking for it; `error` null: it came. */
  note(item: Asked, error: AppError | null): void {
    const host = hostOf(item);
    if (host === null || error?.code === "FETCH_REFUSED") return;
    (error?.details.nameNotFound === true ? this.#notFound : this.#found).add(host);
  }

  /** A name is looked up once more in any case: the first one cannot know of the others yet. */
  mayBeFoundLater(item: Asked, { details }: AppError): boolean {
    if (details.nameNotFound !== true) return false;
    return item.attemptNo === 0 || (this.#notFound.size > 1 && this.#found.size === 0);
  }
}
