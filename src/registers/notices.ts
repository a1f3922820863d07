import type { RegisterDoor } from "../disclosure/door";
import { newLocalId } from "../domain/ids";
import type { RecordNoticeGivenInput } from "../domain/notice-input";
import type { RegisterChange } from "../domain/register-change";
import { assertInput } from "./checks";
import { insertNotice } from "./notices.store";
import { changeOfPerson, type RegisterParts } from "./registers";

const LONGEST_VERSION = 100;

/** Patient notices, 42 CFR 2.22: once one was given, none is due at enrollment. */
export class NoticeRegister {
  constructor(private readonly parts: RegisterParts) {}

  recordGiven(door: RegisterDoor, { participant, version, method, at }: RecordNoticeGivenInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant,
      register: "NOTICE",
      change: "NOTICE_GIVEN",
      work: async (tx, { key }, now) => {
        const givenAt = at ?? now;
        assertInput(version.trim() !== "" && version.length <= LONGEST_VERSION, "/version");
        assertInput(givenAt <= now, "/at");
        const id = newLocalId(this.parts.random);
        await insertNotice(tx, key, { id, version: version.trim(), method, givenAt });
        return { item: id, facts: { method, givenAt }, countsFrom: givenAt };
      },
    });
  }
}
