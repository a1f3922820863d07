import type { Selection } from "../../domain/selection";
import type { CategoryMask } from "../../privacy/categories";
import { listOf } from "../../privacy/categories";
import { BY_RECORD_BIT } from "../../privacy/redact";
import { SITE_DOCUMENTS, type DocumentName, switchOf } from "../../sites/contract/documents";
import type { ContractRowType } from "../../sites/contract/types";
import { EVERY_OUTCOME, fieldsAsked } from "../asked";
import type { ChildPlan } from "../child-rows";

type Switches = Record<string, boolean | number>;

export interface Asked {
  readonly type: ContractRowType;
  readonly selection: Selection;
  /** Lists that come with the rows. */
  readonly children: readonly ChildPlan[];
  /** The most that could be released to this viewer for this purpose. */
  readonly most: CategoryMask;
}

/** The switches of a document: what is asked of it, so that a site decides, sends and accounts for nothing else. */
export function switchesFor(document: DocumentName, { type, selection, children, most }: Asked): Switches {
  const switches: Switches = {};
  for (const [variable, given] of Object.entries(SITE_DOCUMENTS[document].variables)) {
    if (given === "Boolean!") switches[variable] = false;
    if (variable === "referralsFirst" || variable === "outcomesFirst") switches[variable] = 1;
  }
  turnOn(switches, type, selection, most);
  for (const { field, type: childType, size, plan } of children) {
    switches[field === "referrals" ? "withReferrals" : "withOutcomes"] = true;
    switches[`${field}First`] = size;
    turnOn(switches, childType, plan.selection, most);
  }
  return switches;
}

const DETAILS = ["services", "locations", "capacity", "acceptance", "provenance"];

function turnOn(switches: Switches, type: ContractRowType, selection: Selection, most: CategoryMask): void {
  if (type === "Provider") {
    if (DETAILS.some((name) => selection.has(name))) switches["withProviderDetails"] = true;
    return;
  }
  for (const { name, mask } of fieldsAsked(type, selection)) {
    if (name === "id") continue;
    for (const category of listOf(mask & most & ~BY_RECORD_BIT)) turn(switches, switchOf(type, category));
    if ((mask & BY_RECORD_BIT) !== 0 && (most & EVERY_OUTCOME) !== 0) turn(switches, switchOf(type, "BY_RECORD"));
  }
  if (type === "Referral" && selection.has("serviceReferrals")) turnOn(switches, "ServiceReferral", selection.below("serviceReferrals"), most);
  if (type === "ServiceReferral" && selection.has("provider")) {
    turn(switches, "withProvider");
    turnOn(switches, "Provider", selection.below("provider"), most);
  }
}

/** A category that no document can ask for is no field of the row. */
function turn(switches: Switches, name: string): void {
  if (name in switches) switches[name] = true;
}
