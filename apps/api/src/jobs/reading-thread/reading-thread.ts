import { AppError } from "@jobtracker/contracts";
import { TaskAbandoned, WorkThread } from "../../_kit/work-thread.ts";
import type { Capture, Reading } from "../reading/reading.ts";

export interface ReadingTask {
  readonly capture: Capture;
  readonly now: string;
}

interface ThreadOptions {
  readonly script: URL;
  /** How long one capture may be read before the thread is ended. */
  readonly limitMs: number;
}

/** Megabytes of the thread's memory; a capture is at most 20 MiB. */
const MEMORY = 1_024;

const refusalOf = (abandoned: TaskAbandoned) => {
  const reason = abandoned.reason === "too long" ? "took too long to read" : "could not be read";
  const message = `This page ${reason}. Copy the text of the posting and paste that.`;
  return new AppError("NOTHING_RECOGNISED", message, { cause: abandoned });
};

/** The thread that reads captures one by one; one that it gives up is refused. */
export class ReadingThread {
  readonly #thread: WorkThread<ReadingTask, Reading>;

  constructor(options: ThreadOptions) {
    this.#thread = new WorkThread({ ...options, memory: MEMORY });
  }

  /** Throws NOTHING_RECOGNISED if the capture cannot be read in time. */
  async read(task: ReadingTask): Promise<Reading> {
    try {
      return await this.#thread.run(task);
    } catch (error) {
      throw error instanceof TaskAbandoned ? refusalOf(error) : error;
    }
  }
}
