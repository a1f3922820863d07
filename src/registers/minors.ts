import type { RegisterDoor } from "../disclosure/door";
import { NATIONAL } from "../domain/directory";
import type { RecordMinorFindingInput, SetMinorRuleInput } from "../domain/minor-input";
import type { RegisterChange } from "../domain/register-change";
import { HubError } from "../domain/errors";
import { assertInput } from "./checks";
import { applyMinorRule, putMinorRule, recordFinding } from "./minors.store";
import { changeOfDirectory, changeOfPerson, type RegisterParts } from "./registers";

const LONGEST_SOURCE = 500;

/** Minors, 42 CFR 2.14: what the state's law says, and what the program's director finds. */
export class MinorRegister {
  constructor(private readonly parts: RegisterParts) {}

  /** The rule is on file with each minor of the state as soon as it is set: whoever kept their facts reads them anew. */
  setRule(door: RegisterDoor, { state, rule, adultAt, source, validFrom }: SetMinorRuleInput): Promise<RegisterChange | null> {
    return changeOfDirectory(this.parts, door, {
      register: "MINOR_RULE",
      change: "MINOR_RULE_SET",
      work: async (tx, { directory }, now) => {
        const places = [...directory.jurisdictions.values()].filter((place) => place.state === state && place.slug !== NATIONAL);
        assertInput(places.length > 0, "/state");
        assertInput(adultAt >= 18 && adultAt <= 21, "/adultAt");
        assertInput(source.trim() !== "" && source.length <= LONGEST_SOURCE, "/source");
        assertInput(validFrom <= now.slice(0, 10), "/validFrom");
        await putMinorRule(tx, { state, rule, adultAt, source: source.trim(), validFrom });
        await tx.within(places.map(({ slug }) => slug));
        await applyMinorRule(tx, state, now);
        return { item: state, facts: { rule, adultAt, validFrom }, countsFrom: now };
      },
    });
  }

  /** 2.14(c). */
  recordFinding(door: RegisterDoor, { participant, lacksRationalChoice, substantialThreat }: RecordMinorFindingInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant,
      register: "MINOR",
      change: "MINOR_FINDING_RECORDED",
      work: async (tx, { key, file }, now) => {
        if (file.participant.minor === null) throw new HubError("REGISTER_CONFLICT");
        await recordFinding(tx, key, { lacksRationalChoice, substantialThreat });
        return { item: key.id, facts: { lacksRationalChoice, substantialThreat }, countsFrom: now };
      },
    });
  }
}
