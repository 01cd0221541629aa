import { offers } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { compareOffers } from "./compare.ts";
import { listRates, removeRate, setRate } from "./rates.ts";
import {
  acceptOffer,
  addOffer,
  bringOfferBack,
  changeOffer,
  getOffer,
  listPage,
  removeOffer,
} from "./service.ts";

export const offersRouter = bindDomain(offers, {
  list: listPage,
  get: getOffer,
  compare: compareOffers,
  create: addOffer,
  update: changeOffer,
  accept: acceptOffer,
  delete: removeOffer,
  restore: bringOfferBack,
  listRates,
  setRate,
  removeRate,
});
