import { fit } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { bringJudgementBack, removeJudgement } from "./judgement-deletion.ts";
import { showJudgements, submitJudgements } from "./judgements.ts";
import { showScore } from "./score-job.ts";
import { listScores, rescore, showGaps, showHistory } from "./service.ts";
import { tryChange } from "./what-if.ts";

export const fitRouter = bindDomain(fit, {
  list: listScores,
  get: showScore,
  history: showHistory,
  whatIf: tryChange,
  gaps: showGaps,
  submitJudgements,
  judgements: showJudgements,
  deleteJudgement: removeJudgement,
  restoreJudgement: bringJudgementBack,
  rescore,
});
