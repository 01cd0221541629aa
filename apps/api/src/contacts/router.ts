import { contacts } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { listPage } from "./list.ts";
import { addContact, bringContactBack, changeContact, getContact, removeContact } from "./service.ts";

export const contactsRouter = bindDomain(contacts, {
  list: listPage,
  get: getContact,
  create: addContact,
  update: changeContact,
  delete: removeContact,
  restore: bringContactBack,
});
